import type { FillPlan, MarkerAction } from '../kernel/document-block';
import { AppError } from '../kernel/app-error';

type Section = Pick<GoogleAppsScript.Document.Body, 'findText' | 'replaceText'>;

/** {{#si …}} and {{/si}}, spaces of any kind allowed after the braces. RE2, so no look-around. */
const MARKER = '\\{\\{[\\s\\x{A0}]*[#/][^{}]*\\}\\}';

/**
 * Does to a copy of the template what the plan says: conditions first, then one `replaceText` for each tag. The number of
 * service calls depends on the tags and conditions of the template, not on the length of its text nor on the values.
 */
export function fillDocument(document: GoogleAppsScript.Document.Document, plan: FillPlan): void {
  const body = document.getBody();
  applyConditions(body, plan.markers);
  const sections = [body, document.getHeader(), document.getFooter()].flatMap((section) =>
    section === null ? [] : [{ section, text: section.getText() }],
  );
  plan.replacements.forEach(({ find, put }, index) => {
    for (const { section, text } of sections) {
      if (!text.includes(find)) continue;
      // Braces would be read as a tag by the next replacement; how Google reads $ and \ is written nowhere.
      if (/[{}$\\]/.test(put)) section.replaceText(literalPattern(find), token(index));
      else section.replaceText(literalPattern(find), put);
    }
  });
  plan.replacements.forEach(({ find, put }, index) => {
    if (!/[{}$\\]/.test(put)) return;
    for (const { section, text } of sections) {
      if (text.includes(find)) putLiterally(section, token(index), put);
    }
  });
}

/** Private-use characters: the plan lets none through in a value, so a token is found nowhere else. */
function token(index: number): string {
  return `\ue000${index}\ue001`;
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
): void {
  const markers: Marker[] = [];
  for (let found = body.findText(MARKER); found !== null; found = body.findText(MARKER, found)) {
    markers.push(markerAt(body, found.getElement()));
  }
  if (markers.length !== actions.length) {
    throw new Error(`template changed while it was read: ${markers.length} ${actions.length}`);
  }
  const lastPlace = body.getNumChildren() - 1;
  // The last paragraph of a document cannot be removed.
  if (markers.some(({ place }) => place === lastPlace)) body.appendParagraph('');
  const places = markers.map(({ place }) => place);
  for (const place of droppedPlaces(places, actions)) body.removeChild(body.getChild(place));
  for (const { paragraph } of markers) paragraph.removeFromParent();
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
  const open: { place: number; action: MarkerAction }[] = [];
  actions.forEach((action, index) => {
    const place = places[index] ?? 0;
    if (action !== 'CLOSE') {
      open.push({ place, action });
      return;
    }
    const opening = open.pop();
    if (opening?.action !== 'DROP') return;
    for (let inside = opening.place + 1; inside < place; inside += 1) dropped.add(inside);
  });
  for (const place of places) dropped.delete(place);
  return [...dropped].sort((a, b) => b - a);
}

interface Marker {
  readonly paragraph: GoogleAppsScript.Document.ContainerElement;
  readonly place: number;
}

function markerAt(
  body: GoogleAppsScript.Document.Body,
  text: GoogleAppsScript.Document.Element,
): Marker {
  const paragraph = text.getParent();
  try {
    return { paragraph, place: body.getChildIndex(paragraph) };
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
