import type { MarkerAction } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { foldedName, type Marker, markerOf, nearestName, scanTags } from './template-tag';

/** One line of the body and what the conditions around it say. */
export interface ConditionalLine {
  readonly index: number;
  readonly text: string;
  readonly isMarker: boolean;
  readonly isKept: boolean;
}

export interface ConditionsRead {
  readonly lines: readonly ConditionalLine[];
  readonly markers: readonly MarkerAction[];
  readonly issues: readonly Issue[];
}

export function excerptOf(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 59)}…` : trimmed;
}

export function templateIssue(
  code: string,
  place: { part: string; index: number; text: string },
  params: Readonly<Record<string, string>>,
): Issue {
  const path = `template.${place.part}.${place.index + 1}`;
  return { severity: 'BLOCK', code, path, params: { ...params, excerpt: excerptOf(place.text) } };
}

type OpeningMarker = Extract<Marker, { kind: 'open' }>;

interface OpenCondition {
  readonly holds: boolean;
  readonly name: string;
  readonly index: number;
  readonly text: string;
}

/** Follows {{#si …}} and {{/si}}, each alone in its paragraph, and says which lines stay. */
export function readConditions(
  body: readonly string[],
  known: ReadonlyMap<string, boolean>,
): ConditionsRead {
  const byFoldedName = new Map([...known].map(([name, holds]) => [foldedName(name), holds]));
  const issues: Issue[] = [];
  const markers: MarkerAction[] = [];
  const open: OpenCondition[] = [];

  const openCondition = (index: number, text: string, { name, isNegated }: OpeningMarker) => {
    const value = byFoldedName.get(foldedName(name));
    if (value === undefined) {
      const nearest = nearestName(name, known.keys()) ?? '';
      const code = nearest === '' ? 'UNKNOWN_CONDITION' : 'MISSPELT_CONDITION';
      issues.push(templateIssue(code, { part: 'body', index, text }, { name, nearest }));
    }
    const holds = value === undefined || value !== isNegated;
    markers.push(holds ? 'KEEP' : 'DROP');
    open.push({ holds, name, index, text });
  };

  const lines = body.map((text, index): ConditionalLine => {
    const place = { part: 'body', index, text };
    const found = scanTags(text).tags.flatMap((tag) => {
      const marker = markerOf(tag);
      return marker ? [{ raw: tag.raw, marker }] : [];
    });
    const first = found[0];
    if (!first) return { index, text, isMarker: false, isKept: open.every((one) => one.holds) };
    if (text.trim() !== first.raw) {
      issues.push(templateIssue('INLINE_CONDITION', place, { name: first.raw }));
    } else if (first.marker.kind === 'open') {
      openCondition(index, text, first.marker);
    } else {
      markers.push('CLOSE');
      if (!open.pop()) issues.push(templateIssue('UNOPENED_CONDITION', place, { name: first.raw }));
    }
    return { index, text, isMarker: true, isKept: false };
  });

  for (const { name, index, text } of open) {
    issues.push(templateIssue('UNCLOSED_CONDITION', { part: 'body', index, text }, { name }));
  }
  return { lines, markers, issues };
}
