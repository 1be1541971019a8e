import { XMLSerializer, type Element } from '@xmldom/xmldom';
import { ScriptError, type EnumValue } from '../../contract';
import { linkOf } from '../../docs/live-story';
import { runText } from '../../docs/run-pieces';
import { childNamed, removeNode } from '../../docs/word-xml';
import { DocElement } from './doc-element';
import { RangeElement } from './range-element';
import { commonFormat, RUN_FORMATS, TEXT_ATTRIBUTES, type RunAttribute } from './run-format';
import { findInTexts, replaceInTexts } from './text-search';
import { TextSpan } from './text-span';

type Setter<Value> = [Value] | [number, number, Value];

/** Rich text: one stretch of a paragraph, or a whole container seen as text (`editAsText`). */
export class Text extends DocElement {
  readonly gasType = 'Document.Text';

  private get span(): TextSpan {
    return new TextSpan(this.node);
  }

  getText(): string {
    return this.span.text;
  }

  setText(text: string): this {
    this.editing();
    const { span } = this;
    const [first, ...rest] = span.runs();
    if (!first || span.length === 0) {
      span.insert(0, text);
      return this;
    }
    // The first character's look stays; it carries the new text and then goes.
    const keep = runText(first).length;
    span.remove(keep, span.length);
    for (const run of rest) removeNode(run);
    span.insert(keep, text);
    span.remove(0, keep);
    return this;
  }

  appendText(text: string): this {
    this.editing();
    const { span } = this;
    span.insert(span.length, text);
    return this;
  }

  insertText(offset: number, text: string): this {
    this.editing();
    const { span } = this;
    if (offset < 0 || offset > span.length) throw outOfRange(offset, span.length);
    span.insert(offset, text);
    return this;
  }

  deleteText(start: number, endInclusive: number): this {
    this.editing();
    this.check(start, endInclusive);
    this.span.remove(start, endInclusive + 1);
    return this;
  }

  editAsText(): this {
    return this;
  }

  findText(pattern: string, from?: RangeElement | null): RangeElement | null {
    const all = findInTexts(this.node, pattern);
    const found = from ? all.find((one) => from.isBefore(one)) : all[0];
    return found ? RangeElement.of(new Text(found.text), found) : null;
  }

  replaceText(pattern: string, replacement: string): this {
    this.editing();
    replaceInTexts(this.node, pattern, replacement);
    return this;
  }

  override getAttributes(offset?: number | null): Record<string, unknown> {
    return Object.fromEntries(TEXT_ATTRIBUTES.map((name) => [name, this.look(name, offset)]));
  }

  override setAttributes(...parts: Setter<Readonly<Record<string, unknown>>>): this {
    const [start, end, attributes] = this.scope(parts);
    for (const [name, value] of Object.entries(attributes)) {
      if (isRunAttribute(name)) this.dress(name, [start, end, value ?? null]);
    }
    return this;
  }

  /** Offsets where the look changes. */
  getTextAttributeIndices(): number[] {
    const indices: number[] = [];
    let at = 0;
    let last: string | null = null;
    for (const run of this.span.runs()) {
      const look = lookOf(run);
      if (look !== last) indices.push(at);
      last = look;
      at += runText(run).length;
    }
    return indices;
  }

  isBold(offset?: number | null): unknown {
    return this.look('BOLD', offset);
  }

  setBold(...parts: Setter<boolean>): this {
    return this.dress('BOLD', parts);
  }

  isItalic(offset?: number | null): unknown {
    return this.look('ITALIC', offset);
  }

  setItalic(...parts: Setter<boolean>): this {
    return this.dress('ITALIC', parts);
  }

  isUnderline(offset?: number | null): unknown {
    return this.look('UNDERLINE', offset);
  }

  setUnderline(...parts: Setter<boolean>): this {
    return this.dress('UNDERLINE', parts);
  }

  isStrikethrough(offset?: number | null): unknown {
    return this.look('STRIKETHROUGH', offset);
  }

  setStrikethrough(...parts: Setter<boolean>): this {
    return this.dress('STRIKETHROUGH', parts);
  }

  getFontFamily(offset?: number | null): unknown {
    return this.look('FONT_FAMILY', offset);
  }

  setFontFamily(...parts: Setter<string>): this {
    return this.dress('FONT_FAMILY', parts);
  }

  getFontSize(offset?: number | null): unknown {
    return this.look('FONT_SIZE', offset);
  }

  setFontSize(...parts: Setter<number>): this {
    return this.dress('FONT_SIZE', parts);
  }

  getForegroundColor(offset?: number | null): unknown {
    return this.look('FOREGROUND_COLOR', offset);
  }

  setForegroundColor(...parts: Setter<string>): this {
    return this.dress('FOREGROUND_COLOR', parts);
  }

  getBackgroundColor(offset?: number | null): unknown {
    return this.look('BACKGROUND_COLOR', offset);
  }

  setBackgroundColor(...parts: Setter<string>): this {
    return this.dress('BACKGROUND_COLOR', parts);
  }

  getLinkUrl(offset?: number | null): string | null {
    // RUN_FORMATS reads a text or nothing for a link.
    return this.look('LINK_URL', offset) as string | null;
  }

  setLinkUrl(...parts: Setter<string>): this {
    return this.dress('LINK_URL', parts);
  }

  getTextAlignment(offset?: number | null): EnumValue | null {
    // RUN_FORMATS reads a member of TextAlignment or nothing.
    return this.look('TEXT_ALIGNMENT', offset) as EnumValue | null;
  }

  setTextAlignment(...parts: Setter<EnumValue>): this {
    return this.dress('TEXT_ALIGNMENT', parts);
  }

  private look(name: RunAttribute, offset?: number | null): unknown {
    const { span } = this;
    if (typeof offset !== 'number') return commonFormat(span.runs(), name);
    this.check(offset, offset);
    return commonFormat(span.runs(offset, offset + 1), name);
  }

  private dress(name: RunAttribute, parts: Setter<unknown>): this {
    this.editing();
    const [start, end, value] = this.scope(parts);
    for (const run of this.span.runs(start, end + 1)) RUN_FORMATS[name].write(run, value ?? null);
    return this;
  }

  private scope<Value>(parts: Setter<Value>): [number, number, Value] {
    if (parts.length === 1) return [0, this.span.length - 1, parts[0]];
    this.check(parts[0], parts[1]);
    return parts;
  }

  private check(start: number, endInclusive: number): void {
    const { length } = this.span;
    if (start < 0 || start >= length) throw outOfRange(start, length);
    if (endInclusive < start || endInclusive >= length) throw outOfRange(endInclusive, length);
  }
}

function outOfRange(index: number, length: number): ScriptError {
  return new ScriptError(`Index (${index}) must be less than the content length (${length}).`);
}

function isRunAttribute(name: string): name is RunAttribute {
  return Object.hasOwn(RUN_FORMATS, name);
}

function lookOf(run: Element): string {
  const properties = childNamed(run, 'rPr');
  return `${linkOf(run) ?? ''} ${properties ? new XMLSerializer().serializeToString(properties) : ''}`;
}
