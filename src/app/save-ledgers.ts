import { destroyAfterOf } from '../domain/trace/ledgers';
import { personalIssues } from '../domain/partners/personal-data';
import type { Issue } from '../kernel/issue';
import { type ContainerMove, containerMoveRecord } from '../model/container-move';
import { type Sample, sampleRecord } from '../model/sample';
import { traceEventRecord } from '../model/trace-event';
import type { AppContext } from './app-context';
import type { OpenWorkbook } from './open-workbook';
import { appendWrites } from './append-writes';
import { ledgerLog, type LedgerRow } from './log-ledger';
import { type Companions, type SavedKind, saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';

/** Under this weight a laboratory may lack food to work on. */
const LEAST_SAMPLE_GRAMS = 80;

function commonIssues(
  { reference }: OpenWorkbook,
  { partnerId, comment }: { readonly partnerId: string; readonly comment: string | null },
): Issue[] {
  const issues: Issue[] = [];
  if (!reference.partner.some((each) => each.partnerId === partnerId)) {
    const params = { id: partnerId };
    issues.push({ severity: 'BLOCK', code: 'UNKNOWN_REFERENCE', path: 'partnerId', params });
  }
  return [...issues, ...personalIssues({ comment }, ['comment'])];
}

function sampleIssues(sample: Sample, workbook: OpenWorkbook): Issue[] {
  const { weightGrams, takenOn, destroyedOn } = sample;
  const issues = commonIssues(workbook, sample);
  const source = 'Arrêté du 21 décembre 2009, annexe IV';
  if (weightGrams !== null && weightGrams < LEAST_SAMPLE_GRAMS) {
    const params = { grams: weightGrams };
    issues.push({ severity: 'WARN', code: 'SAMPLE_LIGHT', path: 'weightGrams', params, source });
  }
  if (destroyedOn !== null && destroyedOn <= destroyAfterOf(sample))
    issues.push({ severity: 'WARN', code: 'SAMPLE_DESTROYED_EARLY', path: 'destroyedOn', source });
  if (sample.lastServedOn < takenOn)
    issues.push({ severity: 'BLOCK', code: 'SAMPLE_SERVED_BEFORE', path: 'lastServedOn' });
  return issues;
}

/** The log is told with the row, all or nothing. */
function logged(workbook: OpenWorkbook, row: LedgerRow): Companions {
  const { writes, known } = appendWrites(workbook, traceEventRecord, ledgerLog(workbook, row));
  return { writes, reference: {}, lastNumbers: {}, tabs: { traceEvent: known } };
}

/** How reference samples are saved. */
export const sampleKind: SavedKind<(typeof sampleRecord)['fields']> = {
  name: 'sample',
  definition: sampleRecord,
  issuesOf: sampleIssues,
  completed: (sample) => ({ ...sample, destroyAfter: destroyAfterOf(sample) }),
  companions: (after, workbook, before) => logged(workbook, { name: 'sample', before, after }),
};

function moveIssues(move: ContainerMove, workbook: OpenWorkbook): Issue[] {
  const issues = commonIssues(workbook, move);
  if ((move.outCount ?? 0) + (move.backCount ?? 0) === 0)
    issues.push({ severity: 'BLOCK', code: 'CONTAINERS_UNTOLD', path: 'outCount' });
  return issues;
}

/** How moves of containers are saved. */
export const containerKind: SavedKind<(typeof containerMoveRecord)['fields']> = {
  name: 'containerMove',
  definition: containerMoveRecord,
  issuesOf: moveIssues,
  companions: (after, workbook, before) =>
    logged(workbook, { name: 'containerMove', before, after }),
};

export function saveSample(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, sampleKind, input);
}

export function saveContainerMove(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, containerKind, input);
}
