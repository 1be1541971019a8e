/** Nodes that scripts add: paragraphs, tables, breaks and rules, as Google makes them. */
import type { Document, Element } from '@xmldom/xmldom';
import { newText } from '../../docs/live-story';
import { setRunText } from '../../docs/run-pieces';
import {
  attribute,
  childNamed,
  create,
  ensureChild,
  is,
  NS,
  ownerOf,
  setProperty,
} from '../../docs/word-xml';
import { liveOf } from './live-document';

export function newParagraph(owner: Document, text = ''): Element {
  const paragraph = create(owner, 'p');
  if (text !== '') {
    const stretch = newText(owner);
    const run = create(owner, 'r');
    setRunText(run, text);
    stretch.appendChild(run);
    paragraph.appendChild(stretch);
  }
  return paragraph;
}

export function newListItem(owner: Document, text: string, listId: string): Element {
  const paragraph = newParagraph(owner, text);
  setNumbering(paragraph, { listId, level: 0 });
  return paragraph;
}

export function setNumbering(
  paragraph: Element,
  place: { readonly listId: string; readonly level: number },
): void {
  const numbering = ensureChild(ensureChild(paragraph, 'pPr'), 'numPr');
  setProperty(numbering, 'ilvl', { val: place.level });
  setProperty(numbering, 'numId', { val: place.listId });
}

/** Look of Google's tables: one point of black around every cell, five points of padding, the width of the text. */
export function newTable(home: Element, cells: readonly (readonly string[])[]): Element {
  const owner = ownerOf(home);
  const table = create(owner, 'tbl');
  const properties = ensureChild(table, 'tblPr');
  setProperty(properties, 'tblW', { w: 0, type: 'auto' });
  setProperty(properties, 'tblBorders', {});
  const borders = childNamed(properties, 'tblBorders');
  for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']) {
    if (borders) setProperty(borders, side, { val: 'single', sz: 8, space: 0, color: '000000' });
  }
  setProperty(properties, 'tblLayout', { type: 'fixed' });
  setProperty(properties, 'tblCellMar', {});
  const margins = childNamed(properties, 'tblCellMar');
  for (const side of ['top', 'left', 'bottom', 'right']) {
    if (margins) setProperty(margins, side, { w: 100, type: 'dxa' });
  }
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const grid = ensureChild(table, 'tblGrid');
  const width = columns > 0 ? Math.floor(widthWithin(home) / columns) : 0;
  for (let column = 0; column < columns; column += 1) {
    grid.appendChild(create(owner, 'gridCol', { w: width }));
  }
  for (const row of cells) {
    const node = create(owner, 'tr');
    for (const text of row) node.appendChild(newCell(owner, text, width));
    table.appendChild(node);
  }
  return table;
}

export function newCell(owner: Document, text: string, width: number | null): Element {
  const cell = create(owner, 'tc');
  const size = width === null ? { w: 0, type: 'auto' } : { w: width, type: 'dxa' };
  setProperty(ensureChild(cell, 'tcPr'), 'tcW', size);
  for (const line of text.split('\n')) cell.appendChild(newParagraph(owner, line));
  return cell;
}

export function newPageBreak(owner: Document): Element {
  const run = create(owner, 'r');
  run.appendChild(create(owner, 'br', { type: 'page' }));
  return run;
}

export function newHorizontalRule(owner: Document): Element {
  const rect = owner.createElementNS(NS.v, 'v:rect');
  rect.setAttribute('style', 'width:0;height:1.5pt');
  rect.setAttributeNS(NS.o, 'o:hralign', 'center');
  rect.setAttributeNS(NS.o, 'o:hrstd', 't');
  rect.setAttributeNS(NS.o, 'o:hr', 't');
  rect.setAttribute('fillcolor', '#A0A0A0');
  rect.setAttribute('stroked', 'f');
  const run = create(owner, 'r');
  const picture = create(owner, 'pict');
  picture.appendChild(rect);
  run.appendChild(picture);
  return run;
}

/** A paragraph around one object, for the append and insert methods of sections and cells. */
export function paragraphAround(node: Element): Element {
  const paragraph = create(ownerOf(node), 'p');
  paragraph.appendChild(node);
  return paragraph;
}

/** Room for a table, in twips: the page between its margins, or the cell between its paddings. */
function widthWithin(home: Element): number {
  const cell = is(home, 'tc') ? childNamed(childNamed(home, 'tcPr'), 'tcW') : null;
  if (attribute(cell, 'type') === 'dxa') return Math.max(200, Number(attribute(cell, 'w')) - 200);
  const { sectionProperties } = liveOf(home);
  const twips = (node: string, name: string, otherwise: number): number =>
    Number(attribute(childNamed(sectionProperties, node), name) ?? otherwise);
  return twips('pgSz', 'w', 11906) - twips('pgMar', 'left', 1440) - twips('pgMar', 'right', 1440);
}
