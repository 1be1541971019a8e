import type { AppContext } from './app-context';
import { siteKind } from './partner-places';
import { saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import type { RecordView } from './form-views';

export function saveSite(context: AppContext, input: FormSubmission): RecordView {
  return saveRecord(context, siteKind, input);
}
