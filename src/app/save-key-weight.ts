import { keyWeightIssues } from '../domain/costs/key-weight-issues';
import { keyWeightRecord } from '../model/key-weight';
import type { AppContext } from './app-context';
import { keyWeightContext } from './cost-book';
import { type SavedKind, saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';

/** How the weights of keys are saved. */
export const keyWeightKind: SavedKind<(typeof keyWeightRecord)['fields']> = {
  name: 'keyWeight',
  definition: keyWeightRecord,
  issuesOf: (row, { reference }) => keyWeightIssues(row, keyWeightContext(reference)),
};

/** Adds the weight of a partnership for a key, or corrects it. */
export function saveKeyWeight(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, keyWeightKind, input);
}
