import type { Issue } from '../../src/kernel/issue';
import type { RefusedResponse, ResponseEnvelope } from '../../src/rpc/envelope';
import { readAndCheck } from '../../src/app/check-workbook';
import { fr } from '../../src/i18n/fr';
import { book as sidebarBook } from '../../src/sidebar/book';
import { failureText, issueText } from '../../src/sidebar/sentences';
import type { MortalApp } from './mortal-app';

/** Those that the sidebar never shows as they are have their sentence for other callers. */
const book = { ...sidebarBook, issues: { ...fr.issues, ...sidebarBook.issues } };

const HOLE = /\{\w+(\?|\})/;

/** What is amiss in a sentence a person is shown. Words that the person typed are no holes. */
function sentenceFaults(sentence: string, params: Issue['params'] = {}): string[] {
  const typed = Object.values(params).map(String);
  const own = typed.reduce(
    (text, word) => (word === '' ? text : text.split(word).join('')),
    sentence,
  );
  const faults: string[] = [];
  if (!/\S/.test(sentence)) faults.push('no sentence');
  if (HOLE.test(own)) faults.push(`a hole: ${sentence}`);
  if (/Point à vérifier \(/.test(sentence)) faults.push(`a code without a sentence: ${sentence}`);
  if (sentence.length > 700) faults.push(`a sentence of ${sentence.length} characters`);
  return faults;
}

function refusalFaults({ error }: RefusedResponse): string[] {
  const { code, params, issues } = error;
  const faults = sentenceFaults(failureText({ code, params, issues }), params);
  if (code === 'UNEXPECTED') faults.push(`a crash: ${String(params['detail'])}`);
  if (code === 'INVALID_INPUT' && issues.length === 0) faults.push('refused without a reason');
  if (code === 'INVALID_INPUT' && issues.every(({ path }) => path === undefined))
    faults.push('refused without a field');
  return [
    ...faults,
    ...issues.flatMap((issue) => sentenceFaults(issueText(book, issue), issue.params)),
  ];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What is amiss in an answer and in the workbook it left, given the workbook as it was: a crash, a refusal that says
 * nothing or that wrote something, a cell that nobody can read, a report that is not what its rows give.
 */
export function answerFaults(
  app: MortalApp,
  answer: ResponseEnvelope,
  before: { readonly everything: unknown; readonly changesState: boolean },
): string[] {
  const after = app.everything();
  if (!answer.ok) {
    const isKept = same(after, before.everything);
    return [...refusalFaults(answer), ...(isKept ? [] : ['refused, and something was written'])];
  }
  if (same(after, before.everything)) return [];
  if (!before.changesState) return ['a question wrote something'];
  const findings = Object.values(readAndCheck(app.context())).flatMap((tab) => tab.findings);
  const visible = app.visible();
  app.call('recalculate', {});
  const isStable = same(app.visible(), visible);
  return [
    ...findings.map(({ code, a1, text }) => `${code} ${a1 ?? ''} ${text}`),
    ...(isStable ? [] : ['a recalculation changes what was left']),
  ];
}
