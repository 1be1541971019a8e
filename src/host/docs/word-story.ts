/** The way back from a live story to what Word and LibreOffice open without repair. */
import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { LIVE, linkOf } from './live-story';
import { runPiece, runText, setRunText } from './run-pieces';
import {
  attribute,
  childNamed,
  childrenNamed,
  create,
  descendants,
  elementsOf,
  ensureChild,
  is,
  NS,
  ownerOf,
  removeNode,
  rootOf,
  setAttribute,
} from './word-xml';

export interface WordOptions {
  /** Relation id for a URL of this part. */
  readonly relate: (url: string) => string;
  /** Numbers for drawings: no two in a file may share one. */
  readonly nextDrawingId: () => number;
}

/** A copy for the file: the live one stays as it is, and stays open. */
export function toWord(live: Document, options: WordOptions): Document {
  // A document's clone is a document.
  const story = live.cloneNode(true) as Document;
  const root = rootOf(story);
  for (const text of descendants(root, 'text', LIVE)) {
    joinRuns(text);
    unwrapText(text, options);
  }
  for (const field of descendants(root, 'field', LIVE)) unwrap(field);
  for (const table of descendants(root, 'tbl')) tidyTable(table);
  for (const cell of descendants(root, 'tc')) endWithParagraph(cell);
  for (const drawing of descendants(root, 'docPr', NS.wp)) {
    drawing.setAttribute('id', String(options.nextDrawingId()));
  }
  for (const run of descendants(root, 'r')) run.removeAttributeNS(LIVE, 'link');
  root.removeAttribute('xmlns:live');
  return story;
}

function unwrap(node: Element): void {
  for (const child of elementsOf(node)) node.parentNode?.insertBefore(child, node);
  removeNode(node);
}

function unwrapText(text: Element, options: WordOptions): void {
  let link: Element | null = null;
  let url: string | null = null;
  for (const node of elementsOf(text)) {
    const wanted: string | null = is(node, 'r') ? linkOf(node) : url;
    if (wanted !== url) {
      link = wanted === null ? null : hyperlink(text, wanted, options);
      url = wanted;
    }
    if (link) link.appendChild(node);
    else text.parentNode?.insertBefore(node, text);
  }
  removeNode(text);
}

/** Setting a look cuts runs: those that look the same again are one in the file. */
function joinRuns(text: Element): void {
  let last: { readonly run: Element; readonly look: string } | null = null;
  for (const node of elementsOf(text)) {
    if (!is(node, 'r') || runPiece(node) !== 'text') {
      last = null;
      continue;
    }
    const look = `${linkOf(node) ?? ''} ${lookOf(node)}`;
    if (last && last.look === look) {
      setRunText(last.run, runText(last.run) + runText(node));
      removeNode(node);
    } else {
      last = { run: node, look };
    }
  }
}

function lookOf(run: Element): string {
  const properties = childNamed(run, 'rPr');
  return properties ? new XMLSerializer().serializeToString(properties) : '';
}

function hyperlink(before: Element, url: string, options: WordOptions): Element {
  const link = create(ownerOf(before), 'hyperlink');
  if (url.startsWith('#')) setAttribute(link, 'anchor', url.slice(1));
  else link.setAttributeNS(NS.r, 'r:id', options.relate(url));
  before.parentNode?.insertBefore(link, before);
  return link;
}

/** Google keeps tables without rows and rows without cells; Word calls such a file damaged. */
function tidyTable(table: Element): void {
  for (const row of childrenNamed(table, 'tr')) {
    if (childrenNamed(row, 'tc').length === 0) removeNode(row);
  }
  const rows = childrenNamed(table, 'tr');
  if (rows.length === 0) {
    removeNode(table);
    return;
  }
  const columns = Math.max(...rows.map(columnCount));
  const grid = ensureChild(table, 'tblGrid');
  const present = childrenNamed(grid, 'gridCol');
  for (const extra of present.slice(columns)) removeNode(extra);
  const width = attribute(present.at(-1) ?? null, 'w') ?? '1440';
  for (let number = present.length; number < columns; number += 1) {
    grid.appendChild(create(ownerOf(table), 'gridCol', { w: width }));
  }
}

function columnCount(row: Element): number {
  const properties = childNamed(row, 'trPr');
  const skipped = ['gridBefore', 'gridAfter'].map((name) =>
    Number(attribute(childNamed(properties, name), 'val') ?? 0),
  );
  const spans = childrenNamed(row, 'tc').map((cell) =>
    Number(attribute(childNamed(childNamed(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1),
  );
  return [...skipped, ...spans].reduce((sum, span) => sum + span, 0);
}

function endWithParagraph(cell: Element): void {
  const last = elementsOf(cell).at(-1) ?? null;
  if (!is(last, 'p')) cell.appendChild(create(ownerOf(cell), 'p'));
}
