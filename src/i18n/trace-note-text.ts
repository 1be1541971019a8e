import type { MessageParams } from '../kernel/issue';
import { formatMessage } from './format-message';

interface NoteWords {
  readonly traceNotes: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Lists whose codes a note names, by parameter. */
const LIST_OF_PARAM: Readonly<Record<string, string>> = {
  refusalReason: 'refusalReasons',
  lossReason: 'lossReasons',
  traceEventKind: 'traceEventKinds',
};

/** Sentence of a note of the traceability log, its codes said in words. */
export function traceNoteText(
  words: NoteWords,
  note: { readonly code: string; readonly params?: MessageParams },
): string {
  const params = Object.fromEntries(
    Object.entries(note.params ?? {}).map(([name, value]) => {
      const list = words.choices[LIST_OF_PARAM[name] ?? ''];
      return [name, list?.[value] ?? value];
    }),
  );
  return formatMessage(words.traceNotes[note.code] ?? note.code, params);
}
