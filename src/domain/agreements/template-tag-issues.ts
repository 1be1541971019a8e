import type { TemplateText } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { tagOfLoop, type TagNameIndex } from './tag-name-index';
import { templateIssue } from './template-place';
import type { TemplateLoop } from './template-rows';
import { markerOf, nearestName, scanTags } from './template-tag';

interface Known {
  readonly names: TagNameIndex;
  /** Loop of the row that this line of the body is in. */
  readonly loopAt: (line: number) => TemplateLoop | null;
}

const PARTS = ['header', 'body', 'footer'] as const;

/** Every tag that is unknown, split or not closed, with its place and the nearest right one. */
export function tagIssues(text: TemplateText, known: Known): Issue[] {
  return PARTS.flatMap((part) => {
    const lines = text[part];
    return lines.flatMap((line, index) => [
      ...brokenIssues(lines, index, part),
      ...unknownIssues(line, { part, index, text: line }, known),
    ]);
  });
}

/** « {{cuisine. » at the end of a paragraph and « nom}} » at the head of the next are one tag, split. */
function brokenIssues(lines: readonly string[], index: number, part: string): Issue[] {
  const brokenIn = (line: string | undefined) => scanTags(line ?? '').broken;
  const line = lines[index] ?? '';
  const place = { part, index, text: line };
  const next = brokenIn(lines[index + 1]).find((piece) => piece.endsWith('}}'));
  const previous = brokenIn(lines[index - 1]).some((piece) => piece.startsWith('{{'));
  return brokenIn(line).flatMap((piece) => {
    if (piece.startsWith('{{') && next !== undefined) {
      return [
        templateIssue('SPLIT_TAG', place, { tag: `${piece}${next}`, start: piece, end: next }),
      ];
    }
    if (piece.endsWith('}}') && previous) return [];
    return [templateIssue('UNCLOSED_TAG', place, { tag: piece })];
  });
}

function unknownIssues(
  line: string,
  place: { readonly part: string; readonly index: number; readonly text: string },
  { names, loopAt }: Known,
): Issue[] {
  const loop = place.part === 'body' ? loopAt(place.index) : null;
  return scanTags(line).tags.flatMap((tag) => {
    if (markerOf(tag)) {
      if (place.part === 'body') return [];
      return [templateIssue('CONDITION_OUTSIDE_BODY', place, { name: tag.raw })];
    }
    if (names.find(tag.inner) !== null) return [];
    if (loop !== null && tagOfLoop(tag.inner, loop) !== null) return [];
    const nearest = nearestName(tag.inner, loop?.tags.keys() ?? []) ?? names.nearest(tag.inner);
    if (nearest === null) return [templateIssue('UNKNOWN_TAG', place, { tag: tag.raw })];
    const params = { tag: tag.raw, nearest: `{{${nearest}}}` };
    return [templateIssue('MISSPELT_TAG', place, params)];
  });
}
