import { dayText } from '../domain/traceability/french-formats';
import type { Issue } from '../kernel/issue';
import { type Closure, closureRecord } from '../model/closure';
import type { AppContext } from './app-context';
import type { OpenWorkbook } from './open-workbook';
import { type SavedKind, saveRecord } from './save-record';
import type { FormSubmission } from './submission';
import { refreshFollowUp } from './write-follow-up';
import type { RecordView } from './form-views';

function closureIssues(closure: Closure, workbook: OpenWorkbook): Issue[] {
  const { kitchenId, startsOn, endsOn } = closure;
  const issues: Issue[] = [];
  if (!workbook.reference.partner.some((each) => each.partnerId === kitchenId)) {
    const params = { id: kitchenId };
    issues.push({ severity: 'BLOCK', code: 'UNKNOWN_REFERENCE', path: 'kitchenId', params });
  }
  if (endsOn < startsOn) {
    const params = { startsOn: dayText(startsOn), endsOn: dayText(endsOn) };
    issues.push({ severity: 'BLOCK', code: 'DATES_REVERSED', path: 'endsOn', params });
  }
  return issues;
}

/** How closures of kitchens are saved. */
export const closureKind: SavedKind<(typeof closureRecord)['fields']> = {
  name: 'closure',
  definition: closureRecord,
  issuesOf: closureIssues,
};

/** Declares or corrects a closure: days already recorded stay as they are. */
export function saveClosure(context: AppContext, input: FormSubmission): RecordView {
  return context.lock.runAlone(() => {
    const saved = saveRecord(context, closureKind, input);
    refreshFollowUp(context);
    return saved;
  });
}
