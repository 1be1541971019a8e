import type { TemplateTable } from '../kernel/document-block';
import { templateTables, textLines } from './template-tables';

/** What was read of the body of a template: its text, and where its tables stand among the lines. */
export interface TemplateLayout {
  readonly text: string;
  readonly tables: readonly TemplateTable[];
}

type Element = Pick<GoogleAppsScript.Document.Element, 'removeFromParent'>;

/** A child of the body with its text; '' for a table. */
export interface BodyChild {
  readonly element: Element;
  readonly line: string;
}

export interface BodyBlocks {
  readonly tables: readonly GoogleAppsScript.Document.Table[];
  /** Null when the count does not come out right (a table of contents, say). */
  readonly children: readonly BodyChild[] | null;
}

/**
 * The children of a body in three calls, from its text: a paragraph is one line, a table as many as its own text has. The
 * tables are read one by one only when the text is not that of the template (`layout`).
 */
export function bodyBlocks(
  body: GoogleAppsScript.Document.Body,
  { text, layout }: { readonly text: string; readonly layout: TemplateLayout | undefined },
): BodyBlocks {
  const tables = body.getTables();
  const places = layout?.text === text ? layout.tables : templateTables(tables, textLines(text));
  if (places === null) return { tables, children: null };
  const children = childrenOf(text.split('\n'), places, {
    paragraphs: body.getParagraphs(),
    tables,
  });
  return { tables, children: children?.length === body.getNumChildren() ? children : null };
}

/** A soft line break counts as a line where tables are placed, and stays within its paragraph. */
function childrenOf(
  lines: readonly string[],
  places: readonly TemplateTable[],
  { paragraphs, tables }: { paragraphs: readonly Element[]; tables: readonly Element[] },
): BodyChild[] | null {
  if (paragraphs.length !== lines.length) return null;
  const children: BodyChild[] = [];
  let at = 0;
  let [table, end] = [-1, 0];
  lines.forEach((line, index) => {
    if (places[table + 1]?.start === at) {
      table += 1;
      end = at + (places[table]?.lineCount ?? 0);
      const element = tables[table];
      if (element) children.push({ element, line: '' });
    }
    const element = paragraphs[index];
    if (at >= end && element) children.push({ element, line });
    at += textLines(line).length;
  });
  return children;
}
