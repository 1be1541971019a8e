import type { Replacement, TemplateText } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { templateIssue } from './template-place';
import { foldedName, type Marker, markerOf, nearestName, scanTags } from './template-tag';

type OpeningMarker = Extract<Marker, { kind: 'open' }>;

/** What a condition says, and what is wrong with its name. One that is not known holds, so that its text is checked. */
export class ConditionIndex {
  private readonly byFoldedName: ReadonlyMap<string, boolean>;

  constructor(private readonly known: ReadonlyMap<string, boolean>) {
    this.byFoldedName = new Map([...known].map(([name, holds]) => [foldedName(name), holds]));
  }

  holds({ name, isNegated }: OpeningMarker): boolean {
    const value = this.byFoldedName.get(foldedName(name));
    return value === undefined || value !== isNegated;
  }

  issues(
    { name }: OpeningMarker,
    place: { readonly part: string; readonly index: number; readonly text: string },
  ): Issue[] {
    if (this.byFoldedName.has(foldedName(name))) return [];
    const nearest = nearestName(name, this.known.keys()) ?? '';
    const code = nearest === '' ? 'UNKNOWN_CONDITION' : 'MISSPELT_CONDITION';
    return [templateIssue(code, place, { name, nearest })];
  }
}

export interface SpansRead {
  /** The template once the conditions within its lines are settled: as many lines as before. */
  readonly text: TemplateText;
  readonly spans: readonly Replacement[];
  readonly issues: readonly Issue[];
}

/** {{#si a}}one{{sinon}}other{{/si}} within a line: the innermost first, until none is left. */
export function readSpans(text: TemplateText, conditions: ConditionIndex): SpansRead {
  const spans = new Map<string, string>();
  const issues: Issue[] = [];
  const settledLine = (line: string, place: { part: string; index: number; text: string }) => {
    let settled = line;
    for (let span = innermostSpan(settled); span !== null; span = innermostSpan(settled)) {
      const { raw, opening, kept, other } = span;
      issues.push(...conditions.issues(opening, place));
      const put = conditions.holds(opening) ? kept : other;
      spans.set(raw, put);
      settled = settled.split(raw).join(put);
    }
    return settled;
  };
  const part = (name: 'header' | 'body' | 'footer') =>
    text[name].map((line, index) => settledLine(line, { part: name, index, text: line }));
  const [header, body, footer] = [part('header'), part('body'), part('footer')];
  const tables = text.tables?.map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell
          .split('\n')
          .map((line) => applySpans(line, [...spans].map(asReplacement)))
          .join('\n'),
      ),
    ),
  }));
  return {
    text: { header, body, footer, ...(tables ? { tables } : {}) },
    spans: [...spans].map(asReplacement),
    issues,
  };
}

const asReplacement = ([find, put]: readonly [string, string]): Replacement => ({ find, put });

/** In order: an outer span was written once its inner one was settled. */
export function applySpans(line: string, spans: readonly Replacement[]): string {
  return spans.reduce((settled, { find, put }) => settled.split(find).join(put), line);
}

function innermostSpan(line: string) {
  let start: { opening: OpeningMarker; at: number; raw: string } | null = null;
  let middle: { at: number; raw: string } | null = null;
  let from = 0;
  for (const tag of scanTags(line).tags) {
    const at = line.indexOf(tag.raw, from);
    from = at + tag.raw.length;
    const marker = markerOf(tag);
    if (marker?.kind === 'open') {
      start = { opening: marker, at, raw: tag.raw };
      middle = null;
    } else if (marker?.kind === 'else' && start !== null) {
      middle = { at, raw: tag.raw };
    } else if (marker?.kind === 'close' && start !== null) {
      const content = start.at + start.raw.length;
      return {
        opening: start.opening,
        raw: line.slice(start.at, from),
        kept: line.slice(content, middle?.at ?? at),
        other: middle === null ? '' : line.slice(middle.at + middle.raw.length, at),
      };
    }
  }
  return null;
}
