import { agreementIssues } from './fr/agreement-issues';
import { calendarFile, calendarSources, daysOff, followUp } from './fr/calendar';
import { checkIssues, checkWords, remedies, repairs, repairWords } from './fr/check';
import { choices } from './fr/choices';
import { costIssues } from './fr/cost-issues';
import { costWords } from './fr/cost-words';
import { cellFunctions } from './fr/cell-functions';
import { cellIssues, costReports } from './fr/cost-reports';
import { digest } from './fr/digest';
import { documents } from './fr/documents';
import { errors, issues, traceNotes, weekMissing } from './fr/issues';
import { importWords } from './fr/import-words';
import { journal } from './fr/journal';
import { menu, tabNotes, welcome } from './fr/menu';
import { papers } from './fr/papers';
import { records } from './fr/records';
import { missing } from './fr/rules';
import { settingIssues, settings } from './fr/settings';
import { traceIssues } from './fr/trace-issues';
import { traceWords } from './fr/trace-words';
import { weekWords } from './fr/week-words';

/**
 * French, the reference: `en.ts` is `typeof fr`, so that a missing sentence does not compile. What the pages alone say
 * (screens, rules of a number) is not here: it would be parsed at every click for nothing.
 */
export const fr = {
  records,
  daysOff,
  calendarSources,
  calendarFile,
  followUp,
  choices,
  costWords,
  issues: {
    ...issues,
    ...costIssues,
    ...cellIssues,
    ...agreementIssues,
    ...checkIssues,
    ...settingIssues,
    ...traceIssues,
  },
  journal,
  checkWords,
  remedies,
  repairs,
  repairWords,
  errors,
  missing: { ...missing, ...weekMissing },
  settings,
  traceNotes,
  traceWords,
  weekWords,
  importWords,
  menu,
  welcome,
  tabNotes,
  digest,
  documents,
  papers,
  costReports,
  cellFunctions,
};

export type Messages = typeof fr;
