import { formatMessage } from '../i18n/format-message';
import { screens } from '../i18n/fr/screens';
import type { Issue, MessageParams } from '../kernel/issue';
import type { Missing, Traced } from '../kernel/traced';
import { frenchDate } from './format/french-date';
import type { Failure } from './state/form-state';

export type Sentences = Readonly<Record<string, string>>;

/** Sentences of others, by code: what the workbook found, how a number was made. */
export interface SentenceBook {
  readonly issues: Sentences;
  readonly rules: Sentences;
}

const ownIssues: Sentences = screens.issues;

export function issueText(book: SentenceBook, issue: Issue | Missing): string {
  const sentence = book.issues[issue.code] ?? ownIssues[issue.code];
  return sentence === undefined
    ? formatMessage(screens.issues.unknown, { code: issue.code })
    : fill(sentence, clipped(issue.params));
}

export function ruleText(book: SentenceBook, traced: Traced): string {
  const sentence = book.rules[traced.rule];
  return sentence === undefined
    ? formatMessage(screens.why.unknownRule, { rule: traced.rule })
    : fill(sentence, traced.params);
}

export function failureText(failure: Failure): string {
  return fill(screens.errors[failure.code], clipped(failure.params));
}

/** More of what was typed would hide the sentence. */
const MOST_SHOWN = 80;

function clipped(params: MessageParams = {}): MessageParams {
  const entries = Object.entries(params).map(([name, value]) =>
    typeof value === 'string' && value.length > MOST_SHOWN
      ? [name, value.slice(0, MOST_SHOWN - 20) + '…']
      : [name, value],
  );
  return Object.fromEntries(entries) as MessageParams; // the same keys, texts for texts
}

/** Days come as the records hold them, and are read as people write them. */
export function fill(sentence: string, params: MessageParams = {}): string {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params))
    shown[name] =
      typeof value === 'string'
        ? frenchDate(value)
        : Number.isInteger(value)
          ? value
          : String(value).replace('.', ',');
  return formatMessage(sentence, shown);
}
