/** What a message may need to fill its sentence. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * BLOCK: the entry cannot be kept as it is. WARN: kept, shown, a comment is asked. INFO: good to know.
 * (`domain.md` §0: severity of a rule.)
 */
export type Severity = 'BLOCK' | 'WARN' | 'INFO';

/** One thing that is wrong or worth knowing, as data: the sentence is `messages.issues[code]`, chosen at display time. */
export interface Issue {
  readonly severity: Severity;
  readonly code: string;
  /** Where it is: `name`, `days.2.deliveredMeals`. Absent when it concerns the whole entry. */
  readonly path?: string;
  readonly params?: MessageParams;
  /** The text that makes the rule, shown in small. */
  readonly source?: string;
}

export function hasBlocking(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'BLOCK');
}
