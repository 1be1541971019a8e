/** Paragraph attributes on `w:pPr`, in Google's units (points, multiples of a line). */
import type { Element } from '@xmldom/xmldom';
import type { EnumValue } from '../../contract';
import {
  attribute,
  childNamed,
  ensureChild,
  NS,
  removeNode,
  setAttribute,
  setProperty,
} from '../../docs/word-xml';
import { documentEnum } from './document-enums';
import { numbering } from './document-tree';
import { liveOf } from './live-document';

const ALIGNMENTS: Readonly<Record<string, string>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
  JUSTIFY: 'both',
};

export function alignmentOf(paragraph: Element): EnumValue | null {
  const value = attribute(property(paragraph, 'jc'), 'val');
  const word = value === 'start' ? 'left' : value === 'end' ? 'right' : value;
  const name = Object.keys(ALIGNMENTS).find((one) => ALIGNMENTS[one] === word);
  return name ? documentEnum('HorizontalAlignment', name) : null;
}

export function setAlignment(paragraph: Element, name: string | null): void {
  const word = name === null ? undefined : ALIGNMENTS[name];
  set(paragraph, 'jc', word === undefined ? null : { val: word });
}

export function headingOf(paragraph: Element): string {
  return liveOf(paragraph).styles.headingOf(attribute(property(paragraph, 'pStyle'), 'val'));
}

export function setHeading(paragraph: Element, heading: string | null): void {
  const id = liveOf(paragraph).styles.idOf(heading ?? 'NORMAL');
  set(paragraph, 'pStyle', id === null ? null : { val: id });
}

export function spacing(paragraph: Element, side: 'before' | 'after'): number | null {
  return points(attribute(property(paragraph, 'spacing'), side));
}

export function setSpacing(
  paragraph: Element,
  side: 'before' | 'after',
  value: number | null,
): void {
  const node = ensureChild(ensureChild(paragraph, 'pPr'), 'spacing');
  // « Automatic » spacing would win over the number.
  node.removeAttributeNS(NS.w, `${side}Autospacing`);
  write(node, side, value === null ? null : Math.round(value * 20));
}

/** As a multiple of single spacing; an exact height is no multiple. */
export function lineSpacing(paragraph: Element): number | null {
  const node = property(paragraph, 'spacing');
  const rule = attribute(node, 'lineRule') ?? 'auto';
  const line = attribute(node, 'line');
  return line === null || rule !== 'auto' ? null : Number(line) / 240;
}

export function setLineSpacing(paragraph: Element, multiple: number | null): void {
  const node = ensureChild(ensureChild(paragraph, 'pPr'), 'spacing');
  write(node, 'line', multiple === null ? null : Math.round(multiple * 240));
  write(node, 'lineRule', multiple === null ? null : 'auto');
}

export type Indent = 'start' | 'end' | 'firstLine';

/** Google counts the first line from the margin, Word from the paragraph's own indent. */
export function indent(paragraph: Element, which: Indent): number | null {
  const node = property(paragraph, 'ind');
  const place = numbering(paragraph);
  const level = place ? liveOf(paragraph).lists.indentsOf(place.listId, place.level) : null;
  const start = attribute(node, 'start') ?? attribute(node, 'left') ?? level?.left ?? null;
  if (which === 'end') return points(attribute(node, 'end') ?? attribute(node, 'right'));
  if (which === 'start') return start === null ? null : Number(start) / 20;
  const hanging = attribute(node, 'hanging');
  const own = hanging === null ? attribute(node, 'firstLine') : -Number(hanging);
  const first = own ?? (level ? -level.hanging : null);
  return first === null && start === null ? null : (Number(start ?? 0) + Number(first ?? 0)) / 20;
}

export function setIndent(paragraph: Element, which: Indent, value: number | null): void {
  const start = indent(paragraph, 'start');
  const first = indent(paragraph, 'firstLine');
  const node = ensureChild(ensureChild(paragraph, 'pPr'), 'ind');
  if (which === 'end') {
    removeAttributes(node, ['end', 'right']);
    write(node, 'right', value === null ? null : Math.round(value * 20));
    return;
  }
  const left = which === 'start' ? value : start;
  // An untouched first line goes where the paragraph goes.
  const line = which === 'firstLine' ? value : first;
  removeAttributes(node, ['start', 'left', 'hanging', 'firstLine']);
  if (left !== null) write(node, 'left', Math.round(left * 20));
  const offset = line === null ? null : Math.round((line - (left ?? 0)) * 20);
  if (offset === null) return;
  write(node, offset < 0 ? 'hanging' : 'firstLine', Math.abs(offset));
}

export function isLeftToRight(paragraph: Element): boolean {
  const node = property(paragraph, 'bidi');
  return !node || ['0', 'false', 'off'].includes(attribute(node, 'val') ?? '1');
}

export function setLeftToRight(paragraph: Element, leftToRight: boolean): void {
  set(paragraph, 'bidi', leftToRight ? null : { val: 1 });
}

function property(paragraph: Element, name: string): Element | null {
  return childNamed(childNamed(paragraph, 'pPr'), name);
}

function set(
  paragraph: Element,
  name: string,
  value: Record<string, string | number> | null,
): void {
  setProperty(ensureChild(paragraph, 'pPr'), name, value);
}

function points(twips: string | null): number | null {
  return twips === null || !Number.isFinite(Number(twips)) ? null : Number(twips) / 20;
}

function write(node: Element, name: string, value: string | number | null): void {
  if (value === null) node.removeAttributeNS(NS.w, name);
  else setAttribute(node, name, value);
  if (node.attributes.length === 0) removeNode(node);
}

function removeAttributes(node: Element, names: readonly string[]): void {
  for (const name of names) node.removeAttributeNS(NS.w, name);
}
