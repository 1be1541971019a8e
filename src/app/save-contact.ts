import type { AppContext } from './app-context';
import { contactKind } from './partner-places';
import { saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';

export function saveContact(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, contactKind, input);
}
