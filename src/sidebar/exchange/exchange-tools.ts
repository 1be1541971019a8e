import { agreedTermsIssues } from '../../i18n/fr/agreed-terms-issues';
import { costIssues } from '../../i18n/fr/cost-issues';
import { exchangeScreen } from '../../i18n/fr/exchange-screen';
import { issues } from '../../i18n/fr/issues';
import type { LineIssue } from '../../app/import-lines';
import type { Issue } from '../../kernel/issue';
import { issueText, type SentenceBook } from '../sentences';

/** Sentences of what a file may have against it: those of the forms, and those that only a file needs. */
const book: SentenceBook = {
  issues: { ...issues, ...costIssues, ...agreedTermsIssues, ...exchangeScreen.issues },
  rules: {},
};

export const sentenceOf = (issue: Issue) => issueText(book, issue);

/** « Ligne 12, SIRET » */
export function placeOf({ line, key }: LineIssue, labelOf: (key: string) => string): string {
  const words = key === null ? exchangeScreen.line : exchangeScreen.lineColumn;
  return words.replace('{line}', String(line)).replace('{label}', key === null ? '' : labelOf(key));
}
