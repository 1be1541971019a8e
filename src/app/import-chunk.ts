import type { Submission } from '../tables/system-state';
import { recordedSubmission } from './commit-write';
import type { ImportFile } from './import-file';
import type { PlannedLine } from './import-lines';
import type { OpenWorkbook } from './open-workbook';

/** Some lines of a file whose preview was confirmed; `marks` are those of the preview, in the same order. */
export interface ImportChunk extends ImportFile {
  readonly submissionId: string;
  readonly marks: readonly number[];
}

/** What is in the workbook now of the lines that were sent. */
export interface ImportedView {
  readonly fresh: number;
  readonly changed: number;
  /** Already there as the file says: a chunk sent again, or somebody else's entry. */
  readonly same: number;
  /** Left out: the workbook changed since the preview, or the line is refused. */
  readonly leftOut: number;
  readonly isRepeated: boolean;
}

interface Sorted<Planned> {
  readonly written: readonly Planned[];
  readonly counts: Readonly<Record<'fresh' | 'changed' | 'same' | 'leftOut', number>>;
}

/** Only what was confirmed is written: a line that would now do something else is left out and told. */
export function sorted<Planned extends PlannedLine<unknown>>(
  chunk: ImportChunk,
  plan: { readonly planned: readonly Planned[] },
): Sorted<Planned> {
  const confirmed = new Map(chunk.lines.map(({ line }, place) => [line, chunk.marks[place] ?? 0]));
  const written = plan.planned.filter(
    ({ line, mark }) => mark !== 0 && mark === confirmed.get(line),
  );
  const same = plan.planned.filter(({ mark }) => mark === 0).length;
  const fresh = written.filter(({ targetId }) => targetId === null).length;
  const leftOut = chunk.lines.length - written.length - same;
  return { written, counts: { fresh, changed: written.length - fresh, same, leftOut } };
}

export function viewOf(
  counts: Readonly<Record<string, number>>,
  isRepeated: boolean,
): ImportedView {
  const count = (name: string) => counts[name] ?? 0;
  return {
    fresh: count('fresh'),
    changed: count('changed'),
    same: count('same'),
    leftOut: count('leftOut'),
    isRepeated,
  };
}

export const submissionOf = (chunk: ImportChunk, counts: Submission['counts']): Submission => ({
  id: chunk.submissionId,
  ids: [],
  counts,
});

/** Long files come in several sendings, whose ids begin alike. */
export function isContinued({ state }: OpenWorkbook, { submissionId }: ImportChunk): boolean {
  const stem = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('-')));
  const own = stem(submissionId);
  return own !== '' && state.header.submissions.some(({ id }) => stem(id) === own);
}

/** What was answered to a chunk that was already written. */
export function repeated(workbook: OpenWorkbook, chunk: ImportChunk): ImportedView | null {
  const already = recordedSubmission(workbook, chunk.submissionId);
  return already === null ? null : viewOf(already.counts, true);
}
