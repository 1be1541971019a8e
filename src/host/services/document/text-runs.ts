/** The runs inside one stretch of text: offsets in, runs out. */
import type { Element } from '@xmldom/xmldom';
import { runPiece, runText, setRunText } from '../../docs/run-pieces';
import { childNamed, create, elementsOf, is, ownerOf, removeNode } from '../../docs/word-xml';

export function runsOf(text: Element): Element[] {
  return elementsOf(text).filter((node) => is(node, 'r') && runPiece(node) === 'text');
}

/** Runs without characters are never kept. */
export function hasText(text: Element): boolean {
  return elementsOf(text).some((node) => is(node, 'r') && runPiece(node) === 'text');
}

export function textOf(text: Element): string {
  let content = '';
  for (let node = text.firstChild; node; node = node.nextSibling) {
    if (is(node, 'r')) content += runText(node);
  }
  return content;
}

/** The runs that hold exactly these characters; runs are cut where needed. `to` is exclusive. */
export function runsBetween(text: Element, from: number, to: number): Element[] {
  cut(text, from);
  cut(text, to);
  let at = 0;
  return runsOf(text).filter((run) => {
    const start = at;
    at += runText(run).length;
    return start >= from && at <= to && at > start;
  });
}

/** New characters look like the one before them, or like the first one at the very start. */
export function insertInto(
  text: Element,
  place: { readonly offset: number; readonly seed?: Element | null },
  added: string,
): void {
  const { offset, seed } = place;
  if (added === '') return;
  let at = 0;
  for (const run of runsOf(text)) {
    const old = runText(run);
    if (offset <= at + old.length) {
      setRunText(run, old.slice(0, offset - at) + added + old.slice(offset - at));
      return;
    }
    at += old.length;
  }
  const run = create(ownerOf(text), 'r');
  const look = seed ? childNamed(seed, 'rPr') : null;
  if (look) run.appendChild(look.cloneNode(true));
  setRunText(run, added);
  text.appendChild(run);
}

export function removeBetween(text: Element, from: number, to: number): void {
  for (const run of runsBetween(text, from, to)) removeNode(run);
}

/** The replacement takes the place, and the look, of the first character it replaces. */
export function replaceBetween(
  text: Element,
  place: { readonly start: number; readonly end: number },
  replacement: string,
): void {
  const [first, ...rest] = runsBetween(text, place.start, place.end);
  for (const run of rest) removeNode(run);
  if (!first) return;
  if (replacement === '') removeNode(first);
  else setRunText(first, replacement);
}

function cut(text: Element, offset: number): void {
  let at = 0;
  for (const run of runsOf(text)) {
    const content = runText(run);
    if (at < offset && offset < at + content.length) {
      // A clone of an element is an element.
      const rest = run.cloneNode(true) as Element;
      setRunText(run, content.slice(0, offset - at));
      setRunText(rest, content.slice(offset - at));
      text.insertBefore(rest, run.nextSibling);
      return;
    }
    at += content.length;
  }
}
