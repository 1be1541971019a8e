import { type TraceEvent, traceEventRecord } from '../model/trace-event';
import { keepPending } from '../tables/pending-spill';
import { formatTop } from '../tables/state-grid';
import type { KnownTab, StateHeader, SystemState } from '../tables/system-state';
import { stateBlock, TOP_ROWS } from '../tables/system-tab';
import type { AppContext } from './app-context';
import { appendWrites } from './append-writes';
import { finishPendingWrite } from './finish-pending-write';
import { tabNames } from './record-registry';
import { headAfter } from './seal-log';

/**
 * Adds to the log what was typed by hand, all or nothing: the rows and their last seal are first kept in the hidden tab, so
 * that an execution that dies is finished by the next one. Answers the header that the state goes on with.
 */
export function logSheetEvents(
  context: AppContext,
  given: { readonly previous: SystemState; readonly log: KnownTab },
  events: readonly TraceEvent[],
): StateHeader {
  const { previous, log } = given;
  const tabs = { ...previous.header.tabs, [traceEventRecord.name]: log };
  const header = { ...previous.header, tabs };
  // Who opens the workbook is not who typed in the tab.
  const { author: _, ...unsigned } = context;
  const workbook = { context: unsigned, names: tabNames(context.messages), state: { header } };
  const { writes } = appendWrites(workbook, traceEventRecord, events);
  const begun = { ...previous.header, logHead: headAfter(previous.header, writes) };
  const submission = { id: '', ids: [], counts: {} };
  const pending = { submission, writes: writes.map(({ before: _, ...write }) => write) };
  const kept = keepPending(context.store, pending);
  const state = { ...previous, header: begun, pending: kept.pending };
  stateBlock(context.store, TOP_ROWS).write(formatTop(state));
  finishPendingWrite(context, pending);
  kept.forget();
  return begun;
}
