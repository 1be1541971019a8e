import type {
  DocumentBlock,
  FillPlan,
  RowAction,
  TableBlock,
  TemplateTable,
  TemplateText,
} from '../../kernel/document-block';
import { applySpans } from './template-spans';
import { markerOf, scanTags } from './template-tag';

/** Text of a template made in code, line by line as a Doc would give it. */
export function templateText(template: {
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly DocumentBlock[];
}): TemplateText {
  const body: string[] = [];
  const tables: TemplateTable[] = [];
  for (const block of template.blocks) {
    const lines = block.kind === 'table' ? block.rows.flat() : [block.text];
    if (block.kind === 'table') {
      tables.push({ start: body.length, lineCount: lines.length, rows: block.rows });
    }
    body.push(...lines);
  }
  return { header: [template.header], body, footer: [template.footer], tables };
}

/** Puts values in place of tags, all in one pass: what a value contains is never read again. */
export function filledText(text: string, plan: FillPlan): string {
  const byTag = new Map(plan.replacements.map(({ find, put }) => [find, put]));
  return withTags(applySpans(text, plan.spans ?? []), byTag);
}

function withTags(text: string, byTag: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (raw) => byTag.get(raw) ?? raw);
}

/** The document as blocks: what the writer makes of the Doc. */
export function fillBlocks(blocks: readonly DocumentBlock[], plan: FillPlan): DocumentBlock[] {
  const filled: DocumentBlock[] = [];
  const open: boolean[] = [];
  let ordinal = 0;
  let table = -1;
  for (const block of blocks) {
    if (block.kind === 'table') table += 1;
    const line = block.kind === 'table' ? '' : applySpans(block.text, plan.spans ?? []);
    const tag = scanTags(line).tags[0];
    const marker = tag ? markerOf(tag) : null;
    if (marker) {
      const action = plan.markers[ordinal];
      ordinal += 1;
      if (action === 'CLOSE') open.pop();
      else if (action === 'ELSE') open.push(!(open.pop() ?? true));
      else open.push(action !== 'DROP');
    } else if (open.every((holds) => holds)) {
      if (block.kind !== 'table') filled.push({ ...block, text: filledText(block.text, plan) });
      else filled.push(...filledTable(block, plan, table));
    }
  }
  return filled;
}

function filledTable(block: TableBlock, plan: FillPlan, table: number): TableBlock[] {
  const actions = (plan.rows ?? []).filter((action) => action.table === table);
  const rows = block.rows.flatMap((cells, row) =>
    filledRows(
      cells.map((cell) => applySpans(cell, plan.spans ?? [])),
      plan,
      actions.find((action) => action.row === row),
    ),
  );
  return rows.length === 0 ? [] : [{ ...block, rows }];
}

function filledRows(
  cells: readonly string[],
  plan: FillPlan,
  action: RowAction | undefined,
): string[][] {
  const { markers, copies } = action ?? { markers: [], copies: [[]] };
  const bare = cells.map((cell) =>
    markers.reduce((text, marker) => text.split(marker).join(''), cell),
  );
  return copies.map((own) => {
    const byTag = new Map([...plan.replacements, ...own].map(({ find, put }) => [find, put]));
    return bare.map((cell) => withTags(cell, byTag));
  });
}
