import type { MarkerAction } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { templateIssue } from './template-place';
import type { ConditionIndex } from './template-spans';
import { type FoundTag, type Marker, markerOf, scanTags } from './template-tag';

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

interface OpenCondition {
  readonly holds: boolean;
  readonly name: string;
  readonly index: number;
  readonly text: string;
}

/**
 * Follows {{#si …}}, {{sinon}} and {{/si}}, each alone in its paragraph, and says which lines stay. Lines of tables are
 * kept or dropped whole with what is around them: their own markers are read row by row.
 */
export function readConditions(
  body: readonly string[],
  given: {
    readonly conditions: ConditionIndex;
    readonly isInTable: (index: number) => boolean;
  },
): ConditionsRead {
  const reader = new ConditionReader(given.conditions);
  const lines = body.map((text, index) =>
    reader.read({ index, text }, given.isInTable(index) ? [] : scanTags(text).tags),
  );
  reader.tellUnclosed();
  return { lines, markers: reader.markers, issues: reader.issues };
}

class ConditionReader {
  readonly markers: MarkerAction[] = [];
  readonly issues: Issue[] = [];
  private readonly open: OpenCondition[] = [];

  constructor(private readonly conditions: ConditionIndex) {}

  read(line: { index: number; text: string }, tags: readonly FoundTag[]): ConditionalLine {
    const { index, text } = line;
    const place = { part: 'body', ...line };
    const first = tags.flatMap((tag) => {
      const marker = markerOf(tag);
      return marker ? [{ raw: tag.raw, marker }] : [];
    })[0];
    if (!first) {
      return { index, text, isMarker: false, isKept: this.open.every((one) => one.holds) };
    }
    if (first.marker.kind === 'loop' || first.marker.kind === 'endloop') {
      this.issues.push(templateIssue('LOOP_OUTSIDE_TABLE', place, { name: first.raw }));
    } else if (text.trim() !== first.raw) {
      this.issues.push(templateIssue('INLINE_CONDITION', place, { name: first.raw }));
    } else {
      this.follow(first.marker, { ...line, raw: first.raw });
    }
    return { index, text, isMarker: true, isKept: false };
  }

  tellUnclosed(): void {
    for (const { name, index, text } of this.open) {
      const place = { part: 'body', index, text };
      this.issues.push(templateIssue('UNCLOSED_CONDITION', place, { name }));
    }
  }

  private follow(marker: Marker, line: { index: number; text: string; raw: string }): void {
    const { index, text, raw } = line;
    const place = { part: 'body', index, text };
    if (marker.kind === 'open') {
      this.issues.push(...this.conditions.issues(marker, place));
      const holds = this.conditions.holds(marker);
      this.markers.push(holds ? 'KEEP' : 'DROP');
      this.open.push({ holds, name: marker.name, index, text });
      return;
    }
    this.markers.push(marker.kind === 'else' ? 'ELSE' : 'CLOSE');
    const last = this.open.pop();
    if (!last) this.issues.push(templateIssue('UNOPENED_CONDITION', place, { name: raw }));
    else if (marker.kind === 'else') this.open.push({ ...last, holds: !last.holds });
  }
}
