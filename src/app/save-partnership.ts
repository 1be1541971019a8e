import type { AppContext } from './app-context';
import { partnershipKind } from './record-issues';
import { saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';

export function savePartnership(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, partnershipKind, input);
}
