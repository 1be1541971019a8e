import type {
  FillPlan,
  Replacement,
  RowAction,
  TemplateTable,
  TemplateText,
} from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { withValue } from './french-text';
import { readConditions } from './template-conditions';
import { type HeldRow, readRows, type TemplateLoop } from './template-rows';
import { ConditionIndex, readSpans } from './template-spans';
import { TagNameIndex, tagOfLoop, type TemplateKnowledge } from './tag-name-index';
import { foldedName, scanTags } from './template-tag';
import { tagIssues } from './template-tag-issues';

export interface TemplateReading {
  readonly plan: FillPlan;
  /** Tags of the document to be that have no value, in order. */
  readonly missing: readonly string[];
  readonly issues: readonly Issue[];
  /** Lines of the body that the conditions keep, tags not yet replaced. */
  readonly keptLines: readonly string[];
}

const ARTICLE = /^(article|renvoi)\.([a-z0-9]+)$/;

/** Reads a template people may have edited, and decides everything that will be done to its copy. */
export function planTemplate(
  original: TemplateText,
  knowledge: TemplateKnowledge,
): TemplateReading {
  const index = new ConditionIndex(knowledge.conditions);
  const { text, spans, issues: spanIssues } = readSpans(original, index);
  const loops = knowledge.loops ?? new Map<string, TemplateLoop>();
  const held = readRows(text, { conditions: index, loops });
  const isInTable = tableLines(text.tables ?? []);
  const conditions = readConditions(text.body, { conditions: index, isInTable });
  const rowAt = rowsByLine(held.rows);
  const kept = conditions.lines.filter(
    (line) => line.isKept && rowAt.get(line.index)?.copyCount !== 0,
  );
  const names = new TagNameIndex(knowledge);
  const values = new TagValues(knowledge, names, articleNumbers(kept, names));
  const isStanding = new Set(kept.map((line) => line.index));
  const rows = held.rows
    .filter((row) => conditions.lines[row.firstLine]?.isKept)
    .map((row) => rowAction(row, values));

  for (const line of text.header) values.replaceTags(line);
  for (const line of conditions.lines) {
    if (isStanding.has(line.index)) values.replaceTags(line.text, rowAt.get(line.index)?.loop);
  }
  for (const line of text.footer) values.replaceTags(line);

  return {
    plan: {
      ...(spans.length > 0 ? { spans } : {}),
      ...(rows.length > 0 ? { rows } : {}),
      markers: conditions.markers,
      replacements: values.replacements(),
    },
    missing: values.missing,
    issues: [
      ...spanIssues,
      ...held.issues,
      ...conditions.issues,
      ...tagIssues(text, { names, loopAt: (line) => rowAt.get(line)?.loop ?? null }),
    ],
    keptLines: kept.map((line) => line.text),
  };
}

function tableLines(tables: readonly TemplateTable[]): (index: number) => boolean {
  const inside = new Set(
    tables.flatMap(({ start, lineCount }) =>
      Array.from({ length: lineCount }, (_, offset) => start + offset),
    ),
  );
  return (index) => inside.has(index);
}

function rowsByLine(rows: readonly HeldRow[]): ReadonlyMap<number, HeldRow> {
  return new Map(
    rows.flatMap((row) =>
      Array.from({ length: row.lineCount }, (_, offset) => [row.firstLine + offset, row] as const),
    ),
  );
}

function rowAction(held: HeldRow, values: TagValues): RowAction {
  const { table, row, markers, loop, copyCount, cells } = held;
  const copies =
    loop === null
      ? Array.from({ length: copyCount }, () => [])
      : loop.items.map((item) => values.ofItem(cells.join('\n'), loop, item));
  return { table, row, markers, copies };
}

/** Texts that take the place of tags, gathered line by line, with what lacks. */
class TagValues {
  readonly missing: string[] = [];
  private readonly put = new Map<string, string>();

  constructor(
    private readonly knowledge: TemplateKnowledge,
    private readonly names: TagNameIndex,
    private readonly numbers: ReadonlyMap<string, number>,
  ) {}

  /** Tags of a line; those that its loop knows are replaced copy by copy. */
  replaceTags(line: string, loop?: TemplateLoop | null): void {
    for (const tag of scanTags(line).tags) {
      const found = loop && tagOfLoop(tag.inner, loop) !== null ? null : this.names.read(tag.inner);
      if (found === null || this.put.has(tag.raw)) continue;
      const text = textOf(found.key, this.numbers, this.knowledge);
      const written = text ?? this.missingText(found.key, this.knowledge.names.get(found.key));
      this.put.set(tag.raw, found.written(written));
    }
  }

  ofItem(
    cells: string,
    loop: TemplateLoop,
    item: ReadonlyMap<string, string | null>,
  ): Replacement[] {
    const raws = new Map(scanTags(cells).tags.map(({ raw, inner }) => [raw, inner]));
    return [...raws].flatMap(([find, inner]) => {
      const key = tagOfLoop(inner, loop);
      if (key === null) return [];
      return [{ find, put: item.get(key) ?? this.missingText(key, loop.tags.get(key)) }];
    });
  }

  replacements(): Replacement[] {
    return [...this.put].map(([find, put]) => ({ find, put }));
  }

  private missingText(key: string, name: string | undefined): string {
    if (!this.missing.includes(key)) this.missing.push(key);
    return withValue(this.knowledge.words.missing, 'field', name ?? key);
  }
}

function articleNumbers(
  lines: readonly { readonly text: string }[],
  names: TagNameIndex,
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const tag of lines.flatMap((line) => scanTags(line.text).tags)) {
    const match = ARTICLE.exec(foldedName(names.find(tag.inner) ?? ''));
    if (match?.[1] !== 'article' || numbers.has(match[2] ?? '')) continue;
    numbers.set(match[2] ?? '', numbers.size + 1);
  }
  return numbers;
}

function textOf(
  key: string,
  numbers: ReadonlyMap<string, number>,
  knowledge: TemplateKnowledge,
): string | null {
  const match = ARTICLE.exec(foldedName(key));
  if (!match || knowledge.values.has(key)) return knowledge.values.get(key) ?? null;
  const number = numbers.get(match[2] ?? '');
  if (number === undefined) return null;
  const sentence = match[1] === 'article' ? knowledge.words.article : knowledge.words.reference;
  return withValue(sentence, 'number', String(number));
}
