import type { AppContext } from './app-context';
import { partnerKind } from './record-issues';
import { saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';

export function savePartner(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, partnerKind, input);
}
