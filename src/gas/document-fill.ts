import type { FillPlan, MarkerAction, Replacement, RowAction } from '../kernel/document-block';
import { AppError } from '../kernel/app-error';
import type { PlacedPicture } from '../ports/document-writer';
import { bodyBlocks, type BodyChild, type TemplateLayout } from './body-blocks';
import { mayHoldMarker } from './template-tables';

type Section = Pick<GoogleAppsScript.Document.Body, 'findText' | 'replaceText'>;

/** {{#si …}}, {{/si}} and {{sinon}}, spaces of any kind allowed after the braces. RE2, so no look-around. */
const MARKER = '\\{\\{[\\s\\x{A0}]*([#/][^{}]*|(?i:sinon|fin[\\s\\x{A0}]+si)[\\s\\x{A0}]*)\\}\\}';

/** Braces would be read as a tag by the next replacement; how Google reads $ and \ is written nowhere. */
const isRisky = (put: string) => /[{}$\\]/.test(put);

/**
 * Does to a copy of the template what the plan says: conditions within a line, rows, conditions around paragraphs, then one
 * `replaceText` for each tag. The number of service calls depends on the tags, markers and repeated rows of the template,
 * not on the length of its text nor on the values. `layout`: what was read of the template, which spares reading its copy.
 */
export function fillDocument(
  document: GoogleAppsScript.Document.Document,
  plan: FillPlan,
  layout?: TemplateLayout,
): void {
  const body = document.getBody();
  const sections = [body, document.getHeader(), document.getFooter()].filter(
    (section) => section !== null,
  );
  const { spans = [], rows = [], markers, replacements } = plan;
  const later = new LaterTexts();
  fillSpans(sections, spans);
  const bodyText = body.getText();
  if (mayHoldMarker(bodyText) || rows.length > 0 || markers.length > 0) {
    const known = layout && { ...layout, text: withSpans(layout.text, spans) };
    const { tables, children } = bodyBlocks(body, { text: bodyText, layout: known });
    fillRows(body, { actions: rows, tables }, later);
    applyConditions(body, markers, children);
  }
  const texts = sections.map((section) => ({ section, text: section.getText() }));
  for (const { find, put } of replacements) {
    for (const { section, text } of texts) {
      if (text.includes(find)) later.replace({ section, inside: section }, find, put);
    }
  }
  later.putAll();
}

/** Texts that `replaceText` may misread: a token stands for each until nothing is searched any more. */
class LaterTexts {
  private readonly waiting: { section: Section; token: string; put: string }[] = [];

  /** `inside` is searched; a text put off is looked for in the whole `section`. */
  replace(place: { section: Section; inside: Section }, find: string, put: string): void {
    const { section, inside } = place;
    if (!isRisky(put)) {
      inside.replaceText(literalPattern(find), put);
      return;
    }
    // Private-use characters: the plan lets none through in a value, so a token is found nowhere else.
    const token = `\ue000${this.waiting.length}\ue001`;
    this.waiting.push({ section, token, put });
    inside.replaceText(literalPattern(find), token);
  }

  putAll(): void {
    for (const { section, token, put } of this.waiting) putLiterally(section, token, put);
  }
}

/** The text of a span is the template's own: its tags are to be read by what follows. */
function fillSpans(
  sections: readonly (Section & { getText(): string })[],
  spans: readonly Replacement[],
): void {
  if (spans.length === 0) return;
  for (const section of sections) {
    const text = section.getText();
    for (const { find, put } of spans) {
      // An outer span is found only once its inner one is settled, so only the first is looked for in the text.
      if (!text.includes(find.slice(0, find.indexOf('}}') + 2))) continue;
      if (!/[$\\]/.test(put)) section.replaceText(literalPattern(find), put);
      else {
        section.replaceText(literalPattern(find), '\ue000\ue001');
        putLiterally(section, '\ue000\ue001', put);
      }
    }
  }
}

function withSpans(text: string, spans: readonly Replacement[]): string {
  return spans.reduce((settled, { find, put }) => settled.split(find).join(put), text);
}

/** Last row first, so that what is inserted does not move what remains to be. */
function fillRows(
  body: GoogleAppsScript.Document.Body,
  given: {
    readonly actions: readonly RowAction[];
    readonly tables: readonly GoogleAppsScript.Document.Table[];
  },
  later: LaterTexts,
): void {
  const { actions, tables } = given;
  for (const action of [...actions].reverse()) {
    const table = tables[action.table];
    if (!table) throw new Error(`template changed while it was read: no table ${action.table}`);
    fillRow(table, action, (inside, find, put) => {
      later.replace({ section: body, inside }, find, put);
    });
  }
}

function fillRow(
  table: GoogleAppsScript.Document.Table,
  { row, markers, copies }: RowAction,
  replace: (inside: Section, find: string, put: string) => void,
): void {
  if (copies.length === 0) {
    if (table.getNumRows() === 1) table.removeFromParent();
    else table.removeRow(row);
    return;
  }
  const model = table.getRow(row);
  model.replaceText(markers.map(literalPattern).join('|'), '');
  const rows = copies.map((_, index) =>
    index === 0 ? model : table.insertTableRow(row + index, model.copy()),
  );
  copies.forEach((replacements, index) => {
    const inside = rows[index];
    if (inside) for (const { find, put } of replacements) replace(inside, find, put);
  });
}

/** Pixels of a point: pictures are sized in the first, pages in the second. */
const PIXELS_OF_A_POINT = 96 / 72;

/** In points. */
const PICTURE_GAP = 8;

/** In a paragraph of its own before its caption, in the body or in a cell. */
export function placePicture(
  body: GoogleAppsScript.Document.Body,
  { caption, png, width, height }: PlacedPicture,
): void {
  const found = body.findText(literalPattern(caption));
  if (found === null) return;
  const words = found.getElement().getParent();
  const holder = words.getParent();
  const isCell = holder.getType() === DocumentApp.ElementType.TABLE_CELL;
  const inside = isCell ? holder.asTableCell() : body;
  const picture = Utilities.newBlob(Utilities.base64Decode(png), 'image/png', 'graphique.png');
  const paragraph = inside.insertParagraph(inside.getChildIndex(words), '');
  // A table may stand just above: its last line is not to be covered.
  paragraph.setSpacingBefore(PICTURE_GAP);
  const pixels = (points: number) => Math.round(points * PIXELS_OF_A_POINT);
  const image = paragraph.insertInlineImage(0, picture);
  image.setWidth(pixels(width)).setHeight(pixels(height)).setAltDescription(caption);
}

/** An RE2 pattern that matches this very text. */
function literalPattern(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Inserts before it deletes, so that the value takes the look of the tag. */
function putLiterally(section: Section, place: string, put: string): void {
  for (let found = section.findText(place); found !== null; found = section.findText(place)) {
    const text = found.getElement().asText();
    const start = found.getStartOffset();
    const end = found.getEndOffsetInclusive();
    text.insertText(end + 1, put);
    text.deleteText(start, end);
  }
}

function applyConditions(
  body: GoogleAppsScript.Document.Body,
  actions: readonly MarkerAction[],
  children: readonly BodyChild[] | null,
): void {
  const places = children === null ? placesBySearch(body) : placesByText(children);
  if (places.length !== actions.length) {
    throw new Error(`template changed while it was read: ${places.length} ${actions.length}`);
  }
  const gone = [...droppedPlaces(places, actions), ...places].sort((a, b) => b - a);
  // The last paragraph of a document cannot be removed.
  if (gone[0] === (children?.length ?? body.getNumChildren()) - 1) body.appendParagraph('');
  for (const place of gone) {
    const child = children?.[place]?.element;
    if (child) child.removeFromParent();
    else body.removeChild(body.getChild(place));
  }
}

function placesByText(children: readonly BodyChild[]): number[] {
  return children.flatMap(({ line }, place) => (isMarker(line) ? [place] : []));
}

function isMarker(line: string): boolean {
  return /^\s*\{\{\s*(?:[#/][^{}]*|sinon|fin\s+si)\s*\}\}\s*$/i.test(line);
}

function placesBySearch(body: GoogleAppsScript.Document.Body): number[] {
  const places: number[] = [];
  for (let found = body.findText(MARKER); found !== null; found = body.findText(MARKER, found)) {
    places.push(placeOf(body, found.getElement()));
  }
  return places;
}

/**
 * What stands between the markers of a dropped condition, other markers left aside; last first, so that what is removed
 * does not move what remains to be.
 */
export function droppedPlaces(
  places: readonly number[],
  actions: readonly MarkerAction[],
): number[] {
  const dropped = new Set<number>();
  const open: { place: number; action: 'KEEP' | 'DROP' }[] = [];
  actions.forEach((action, index) => {
    const place = places[index] ?? 0;
    if (action === 'KEEP' || action === 'DROP') {
      open.push({ place, action });
      return;
    }
    const opening = open.pop();
    if (!opening) return;
    if (opening.action === 'DROP') {
      for (let inside = opening.place + 1; inside < place; inside += 1) dropped.add(inside);
    }
    if (action === 'ELSE')
      open.push({ place, action: opening.action === 'DROP' ? 'KEEP' : 'DROP' });
  });
  for (const place of places) dropped.delete(place);
  return [...dropped].sort((a, b) => b - a);
}

function placeOf(
  body: GoogleAppsScript.Document.Body,
  text: GoogleAppsScript.Document.Element,
): number {
  const paragraph = text.getParent();
  try {
    return body.getChildIndex(paragraph);
  } catch (error) {
    // Only a paragraph of a table is no child of the body; any other failure is the service's.
    if (paragraph.getParent().getType() !== DocumentApp.ElementType.TABLE_CELL) throw error;
    const params = { excerpt: text.asText().getText() };
    const path = 'template.body';
    throw new AppError('INVALID_INPUT', {}, [
      { severity: 'BLOCK', code: 'CONDITION_IN_TABLE', path, params },
    ]);
  }
}
