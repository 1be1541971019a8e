import type { Element } from '@xmldom/xmldom';
import { ScriptError, type EnumValue, type ServiceObject } from '../../contract';
import { newText } from '../../docs/live-story';
import { setRunText } from '../../docs/run-pieces';
import { childNamed, create, elementsOf, is, ownerOf, removeNode } from '../../docs/word-xml';
import { ContainerElement } from './container-element';
import { DocElement, type AttributeDoor } from './doc-element';
import { documentEnum, enumName } from './document-enums';
import { childrenOf, isAttached } from './document-tree';
import { imageNode, withImageBytes } from './image-drawing';
import { newHorizontalRule, newPageBreak } from './new-blocks';
import { paragraphDoors } from './paragraph-doors';
import * as format from './paragraph-format';
import { insertChild } from './settle-node';
import { runsOf } from './text-runs';

/** What paragraphs and list items share: in Word they are the same node. */
export abstract class ParagraphElement extends ContainerElement {
  setText(text: string): void {
    this.editing();
    const look = this.firstLook();
    for (const node of elementsOf(this.node)) if (!is(node, 'pPr')) removeNode(node);
    if (text !== '') this.addText(0, text, look);
  }

  clear(): this {
    this.editing();
    for (const node of elementsOf(this.node)) if (!is(node, 'pPr')) removeNode(node);
    return this;
  }

  appendText(content: string | DocElement): ServiceObject {
    return this.insertText(this.getNumChildren(), content);
  }

  insertText(index: number, content: string | DocElement): ServiceObject {
    this.editing();
    if (content instanceof DocElement) return this.insertInline(index, content);
    return this.wrap(this.addText(index, content, this.lookBefore(index)));
  }

  appendPageBreak(pageBreak?: DocElement | null): ServiceObject {
    return this.insertPageBreak(this.getNumChildren(), pageBreak);
  }

  insertPageBreak(index: number, pageBreak?: DocElement | null): ServiceObject {
    return this.insertInline(index, pageBreak ?? newPageBreak(ownerOf(this.node)));
  }

  appendHorizontalRule(): ServiceObject {
    return this.insertHorizontalRule(this.getNumChildren());
  }

  insertHorizontalRule(index: number): ServiceObject {
    return this.insertInline(index, newHorizontalRule(ownerOf(this.node)));
  }

  appendInlineImage(image: DocElement | ServiceObject): ServiceObject | Promise<ServiceObject> {
    return this.insertInlineImage(this.getNumChildren(), image);
  }

  insertInlineImage(
    index: number,
    image: DocElement | ServiceObject,
  ): ServiceObject | Promise<ServiceObject> {
    this.editing();
    if (image instanceof DocElement) return this.insertInline(index, image);
    return withImageBytes(image, (bytes) => this.insertInline(index, imageNode(this.node, bytes)));
  }

  getHeading(): EnumValue {
    return documentEnum('ParagraphHeading', format.headingOf(this.node));
  }

  setHeading(heading: EnumValue | null): this {
    return this.change(() => format.setHeading(this.node, enumName(heading)));
  }

  getAlignment(): EnumValue | null {
    return format.alignmentOf(this.node);
  }

  setAlignment(alignment: EnumValue | null): this {
    return this.change(() => format.setAlignment(this.node, enumName(alignment)));
  }

  getSpacingBefore(): number | null {
    return format.spacing(this.node, 'before');
  }

  setSpacingBefore(points: number | null): this {
    return this.change(() => format.setSpacing(this.node, 'before', points));
  }

  getSpacingAfter(): number | null {
    return format.spacing(this.node, 'after');
  }

  setSpacingAfter(points: number | null): this {
    return this.change(() => format.setSpacing(this.node, 'after', points));
  }

  getLineSpacing(): number | null {
    return format.lineSpacing(this.node);
  }

  setLineSpacing(multiple: number | null): this {
    return this.change(() => format.setLineSpacing(this.node, multiple));
  }

  getIndentStart(): number | null {
    return format.indent(this.node, 'start');
  }

  setIndentStart(points: number | null): this {
    return this.change(() => format.setIndent(this.node, 'start', points));
  }

  getIndentEnd(): number | null {
    return format.indent(this.node, 'end');
  }

  setIndentEnd(points: number | null): this {
    return this.change(() => format.setIndent(this.node, 'end', points));
  }

  getIndentFirstLine(): number | null {
    return format.indent(this.node, 'firstLine');
  }

  setIndentFirstLine(points: number | null): this {
    return this.change(() => format.setIndent(this.node, 'firstLine', points));
  }

  isLeftToRight(): boolean {
    return format.isLeftToRight(this.node);
  }

  setLeftToRight(leftToRight: boolean): this {
    return this.change(() => format.setLeftToRight(this.node, leftToRight));
  }

  protected override attributeDoors(): Readonly<Record<string, AttributeDoor>> {
    return { ...super.attributeDoors(), ...paragraphDoors(this.node) };
  }

  protected change(action: () => void): this {
    this.editing();
    action();
    return this;
  }

  private insertInline(index: number, content: Element | DocElement): ServiceObject {
    this.editing();
    const node = content instanceof DocElement ? content.node : content;
    if (isAttached(node)) throw new ScriptError('Element must be detached.');
    insertChild(this.node, index, node);
    return content instanceof DocElement ? content : this.wrap(node);
  }

  private addText(index: number, content: string, look: Element | null): Element {
    const owner = ownerOf(this.node);
    const text = newText(owner);
    if (content !== '') {
      const run = create(owner, 'r');
      if (look) run.appendChild(look.cloneNode(true));
      setRunText(run, content);
      text.appendChild(run);
    }
    insertChild(this.node, index, text);
    return text;
  }

  private firstLook(): Element | null {
    const mark = childNamed(childNamed(this.node, 'pPr'), 'rPr');
    const first = childrenOf(this.node).flatMap(runsOf)[0];
    return first ? childNamed(first, 'rPr') : mark;
  }

  /** New text continues the look of the text before it, as when a person types. */
  private lookBefore(index: number): Element | null {
    const before = childrenOf(this.node).slice(0, index).flatMap(runsOf).at(-1);
    return before ? childNamed(before, 'rPr') : this.firstLook();
  }
}

export class Paragraph extends ParagraphElement {
  readonly gasType = 'Document.Paragraph';
}
