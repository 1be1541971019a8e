import { agreementIssues } from '../i18n/fr/agreement-issues';
import { costIssues } from '../i18n/fr/cost-issues';
import { issues, weekMissing } from '../i18n/fr/issues';
import { missing, rules } from '../i18n/fr/rules';
import { settingIssues } from '../i18n/fr/settings';
import { traceIssues } from '../i18n/fr/trace-issues';
import type { SentenceBook } from './sentences';

/** The sentences of the workbook's findings, in French. */
export const book: SentenceBook = {
  issues: {
    ...issues,
    ...costIssues,
    ...agreementIssues,
    ...settingIssues,
    ...traceIssues,
    ...weekMissing,
    ...missing,
  },
  rules,
};
