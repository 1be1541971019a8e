import { containerFacts, ledgerEvents, sampleFacts } from '../domain/trace/ledger-events';
import { cellText } from '../model/text-fields';
import type { ContainerMove } from '../model/container-move';
import type { Sample } from '../model/sample';
import type { TraceEvent } from '../model/trace-event';
import { wordOfCode } from '../tables/words';
import type { OpenWorkbook } from './open-workbook';
import { readLog } from './read-log';
import { traceNoteWriter } from './trace-notes';

/** A row of a ledger as a change found it and left it. */
export type LedgerRow =
  | { readonly name: 'sample'; readonly before: Sample | null; readonly after: Sample | null }
  | {
      readonly name: 'containerMove';
      readonly before: ContainerMove | null;
      readonly after: ContainerMove | null;
    };

const weightText = (sample: Sample | null) => {
  const grams = sample?.weightGrams ?? null;
  return grams === null ? null : `${grams} g`;
};

function factsOf({ names }: OpenWorkbook, row: LedgerRow) {
  if (row.name === 'sample') {
    const of = (sample: Sample | null) => sampleFacts(sample, weightText(sample));
    return {
      id: (row.after ?? row.before)?.sampleId,
      before: of(row.before),
      after: of(row.after),
    };
  }
  const of = (move: ContainerMove | null) =>
    containerFacts(move, wordOfCode(names.words, 'containerTypes', move?.containerType ?? ''));
  return { id: (row.after ?? row.before)?.moveId, before: of(row.before), after: of(row.after) };
}

/** What a change of a sample or of containers adds to the log. The log is read only when it may know the row already. */
export function ledgerLog(workbook: OpenWorkbook, row: LedgerRow): TraceEvent[] {
  const { id = '', before, after } = factsOf(workbook, row);
  const { context, state, now } = workbook;
  const loggedIds: string[] = [];
  if (row.before !== null) {
    const log = readLog(context, state.header.tabs['traceEvent']);
    const ids = log.rows.map((cells) => cellText(log.cellOf(cells, 'eventId')));
    loggedIds.push(...ids.filter((each) => each.startsWith(`E-${id}-`)));
  }
  const writeNote = traceNoteWriter(context.messages);
  const told = { recordedAt: now, channel: 'SIDEBAR' as const, writeNote };
  return ledgerEvents({ id, before, after, loggedIds, ...told });
}
