import type { TemplateTable, TemplateText } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { templateIssue, type TemplatePlace } from './template-place';
import type { ConditionIndex } from './template-spans';
import {
  foldedName,
  type FoundTag,
  type Marker,
  markerOf,
  nearestName,
  scanTags,
} from './template-tag';

/** What a row may be repeated for: {{#pour chaque site}}. */
export interface TemplateLoop {
  /** Tag → name for people. */
  readonly tags: ReadonlyMap<string, string>;
  /** Tag → text, of each thing in turn; null when the value is missing. */
  readonly items: readonly ReadonlyMap<string, string | null>[];
}

/** A row that a marker holds, before its tags are looked at. */
export interface HeldRow {
  readonly table: number;
  readonly row: number;
  readonly markers: readonly string[];
  /** Null for a condition. */
  readonly loop: TemplateLoop | null;
  readonly copyCount: number;
  readonly cells: readonly string[];
  /** Lines of the body that the row covers. */
  readonly firstLine: number;
  readonly lineCount: number;
}

export interface RowsRead {
  readonly rows: readonly HeldRow[];
  readonly issues: readonly Issue[];
}

interface MarkedTag {
  readonly tag: FoundTag;
  readonly marker: Marker;
  readonly cell: number;
  readonly isFirst: boolean;
}

/**
 * Rows with a marker: it opens at the very beginning of the first cell and closes in the last cell of the same row. What
 * closes anywhere else is named with its place.
 */
export function readRows(
  text: TemplateText,
  knowledge: {
    readonly conditions: ConditionIndex;
    readonly loops: ReadonlyMap<string, TemplateLoop>;
  },
): RowsRead {
  const reader = new RowReader(knowledge);
  (text.tables ?? []).forEach((table, index) => reader.readTable(table, index));
  return { rows: reader.rows, issues: reader.issues };
}

class RowReader {
  readonly rows: HeldRow[] = [];
  readonly issues: Issue[] = [];
  private readonly loopNames: ReadonlyMap<string, string>;

  constructor(
    private readonly knowledge: {
      readonly conditions: ConditionIndex;
      readonly loops: ReadonlyMap<string, TemplateLoop>;
    },
  ) {
    this.loopNames = new Map([...knowledge.loops.keys()].map((name) => [loopKey(name), name]));
  }

  readTable(table: TemplateTable, index: number): void {
    let line = table.start;
    let left: { place: TemplatePlace; name: string } | null = null;
    table.rows.forEach((cells, row) => {
      const lineCount = cells.reduce((sum, cell) => sum + cell.split('\n').length, 0);
      const place = { part: 'body', index: line, text: cells.join(' | ') };
      const marked = markedTags(cells);
      const opening = marked.find(({ marker }) => marker.kind === 'open' || marker.kind === 'loop');
      const closing = marked.find(({ marker }) => ['close', 'endloop'].includes(marker.kind));
      if (opening === undefined && closing !== undefined) {
        this.tell('LOOP_CLOSED_ELSEWHERE', left?.place ?? place, left?.name ?? closing.tag.raw);
        left = null;
      } else if (opening !== undefined && closing === undefined) {
        left = { place, name: opening.tag.raw };
      } else if (opening !== undefined && closing !== undefined) {
        const held = { opening, closing, others: marked.length - 2 };
        if (this.isWellPlaced(held, { cells, place })) {
          const facts = { table: index, row, cells, firstLine: line, lineCount };
          this.hold(opening, { ...facts, markers: [opening.tag.raw, closing.tag.raw] }, place);
        }
      } else if (marked[0] !== undefined) {
        this.tell('ROW_MARKER_MISPLACED', place, marked[0].tag.raw);
      }
      line += lineCount;
    });
    if (left !== null) this.tellLeft(left);
  }

  /** Opened and closed by nothing in the whole table. */
  private tellLeft({ place, name }: { place: TemplatePlace; name: string }): void {
    this.tell('UNCLOSED_ROW', place, name);
  }

  private isWellPlaced(
    held: { opening: MarkedTag; closing: MarkedTag; others: number },
    { cells, place }: { cells: readonly string[]; place: TemplatePlace },
  ): boolean {
    const { opening, closing, others } = held;
    const isPair = (opening.marker.kind === 'loop') === (closing.marker.kind === 'endloop');
    if (closing.cell !== cells.length - 1 || !isPair) {
      this.tell('LOOP_CLOSED_ELSEWHERE', place, opening.tag.raw);
      return false;
    }
    if (opening.cell === 0 && opening.isFirst && others === 0) return true;
    this.tell('ROW_MARKER_MISPLACED', place, opening.tag.raw);
    return false;
  }

  private hold(
    { marker }: MarkedTag,
    facts: Omit<HeldRow, 'loop' | 'copyCount'>,
    place: TemplatePlace,
  ): void {
    if (marker.kind === 'open') {
      this.issues.push(...this.knowledge.conditions.issues(marker, place));
      const copyCount = this.knowledge.conditions.holds(marker) ? 1 : 0;
      this.rows.push({ ...facts, loop: null, copyCount });
    } else if (marker.kind === 'loop') {
      const known = this.loopNames.get(loopKey(marker.name));
      const loop = known === undefined ? undefined : this.knowledge.loops.get(known);
      if (loop) {
        this.rows.push({ ...facts, loop, copyCount: loop.items.length });
      } else {
        const nearest = nearestName(marker.name, this.loopNames.values()) ?? '';
        const code = nearest === '' ? 'UNKNOWN_LOOP' : 'MISSPELT_LOOP';
        this.issues.push(templateIssue(code, place, { name: marker.name, nearest }));
      }
    }
  }

  private tell(code: string, place: TemplatePlace, name: string): void {
    this.issues.push(templateIssue(code, place, { name }));
  }
}

/** « sites » and « site » are the same loop. */
function loopKey(name: string): string {
  return foldedName(name).replace(/[sx]$/, '');
}

function markedTags(cells: readonly string[]): MarkedTag[] {
  return cells.flatMap((text, cell) =>
    scanTags(text).tags.flatMap((tag) => {
      const marker = markerOf(tag);
      return marker ? [{ tag, marker, cell, isFirst: text.trim().startsWith(tag.raw) }] : [];
    }),
  );
}
