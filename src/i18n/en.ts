import { agreementIssues } from './en/agreement-issues';
import { calendarFile, calendarSources, daysOff, followUp } from './en/calendar';
import { checkIssues, checkWords, remedies, repairs, repairWords } from './en/check';
import { choices } from './en/choices';
import { costIssues } from './en/cost-issues';
import { costWords } from './en/cost-words';
import { cellFunctions } from './en/cell-functions';
import { cellIssues, costReports } from './en/cost-reports';
import { digest } from './en/digest';
import { documents } from './en/documents';
import { errors, issues, traceNotes, weekMissing } from './en/issues';
import { importWords } from './en/import-words';
import { journal } from './en/journal';
import { menu, tabNotes, welcome } from './en/menu';
import { papers } from './fr/papers';
import { records } from './en/records';
import { missing } from './en/rules';
import { settingIssues, settings } from './en/settings';
import { traceIssues } from './en/trace-issues';
import { traceWords } from './en/trace-words';
import { weekWords } from './en/week-words';
import type { Messages } from './fr';

/** English, for coordinators who share their figures abroad. Conventions stay French: they are French legal acts. */
export const en: Messages = {
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
