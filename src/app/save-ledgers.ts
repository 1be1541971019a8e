import { destroyAfterOf } from '../domain/trace/ledgers';
import { looksPersonal } from '../domain/partners/personal-data';
import type { Issue } from '../kernel/issue';
import { type ContainerMove, containerMoveRecord } from '../model/container-move';
import { type Sample, sampleRecord } from '../model/sample';
import type { AppContext } from './app-context';
import type { OpenWorkbook } from './open-workbook';
import { type SavedKind, saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './views';

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
  if (comment !== null && looksPersonal(comment))
    issues.push({
      severity: 'WARN',
      code: 'PERSONAL_DATA',
      path: 'comment',
      source: 'RGPD, article 5',
    });
  return issues;
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

/** How reference samples are saved. */
export const sampleKind: SavedKind<(typeof sampleRecord)['fields']> = {
  name: 'sample',
  definition: sampleRecord,
  issuesOf: sampleIssues,
  completed: (sample) => ({ ...sample, destroyAfter: destroyAfterOf(sample) }),
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
};

export function saveSample(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, sampleKind, input);
}

export function saveContainerMove(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, containerKind, input);
}
