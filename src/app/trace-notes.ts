import type { TraceNote } from '../domain/traceability/trace-facts';
import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import { wordOfCode } from '../tables/words';

/** The sentence of a note of the log, in the words of the workbook. */
export function traceNoteWriter(messages: Messages): (note: TraceNote) => string {
  return (note) => {
    const params = 'params' in note ? Object.entries(note.params) : [];
    const words = params.map(([list, code]) => [
      list,
      wordOfCode(messages.choices, `${list}s`, code),
    ]);
    // Texts by name.
    return formatMessage(
      messages.traceNotes[note.code],
      Object.fromEntries(words) as Record<string, string>,
    );
  };
}
