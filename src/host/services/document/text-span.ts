/**
 * Characters of an element, whatever holds them: one Text, or every paragraph of a container with a line feed between
 * them (`editAsText`). Offsets count UTF-16 units, as scripts do.
 */
import type { Element } from '@xmldom/xmldom';
import { isText, newText } from '../../docs/live-story';
import { childNamed, elementsOf, is, ownerOf, removeNode } from '../../docs/word-xml';
import { paragraphsOf } from './document-tree';
import { insertInto, removeBetween, runsBetween, textOf } from './text-runs';

interface Stretch {
  readonly text: Element;
  readonly start: number;
  readonly length: number;
}

interface Line {
  readonly paragraph: Element | null;
  readonly start: number;
  readonly length: number;
  readonly stretches: readonly Stretch[];
}

export class TextSpan {
  constructor(private readonly node: Element) {}

  /** Whether a line feed makes a new paragraph here, or only a line break. */
  private get holdsParagraphs(): boolean {
    return !isText(this.node) && !is(this.node, 'p');
  }

  get text(): string {
    return this.lines()
      .map((line) => line.stretches.map((stretch) => textOf(stretch.text)).join(''))
      .join('\n');
  }

  get length(): number {
    const last = this.lines().at(-1);
    return last ? last.start + last.length : 0;
  }

  /** Runs with exactly these characters. `to` is exclusive. */
  runs(from = 0, to = this.length): Element[] {
    return this.lines().flatMap((line) =>
      line.stretches.flatMap(({ text, start, length }) => {
        const first = Math.max(from - start, 0);
        const end = Math.min(to - start, length);
        return first < end ? runsBetween(text, first, end) : [];
      }),
    );
  }

  insert(offset: number, added: string): void {
    const pieces = this.holdsParagraphs ? added.split('\n') : [added];
    let at = offset;
    pieces.forEach((piece, index) => {
      if (index > 0) {
        this.breakLine(at);
        at += 1;
      }
      this.insertInLine(at, piece);
      at += piece.length;
    });
  }

  /** Takes characters away; line feeds among them join the paragraphs they part. `to` is exclusive. */
  remove(from: number, to: number): void {
    const lines = this.lines();
    for (const line of lines) {
      for (const { text, start, length } of line.stretches) {
        const first = Math.max(from - start, 0);
        const end = Math.min(to - start, length);
        if (first < end) removeBetween(text, first, end);
      }
    }
    const joined = lines.filter(
      (line, index) => index > 0 && from < line.start && line.start <= to,
    );
    for (const line of joined) {
      const before = lines[lines.indexOf(line) - 1]?.paragraph ?? null;
      if (before && line.paragraph) joinParagraphs(before, line.paragraph);
      // The joined paragraph is gone: whoever follows is joined to the one that took its content.
      lines.splice(lines.indexOf(line), 1);
    }
  }

  private insertInLine(offset: number, piece: string): void {
    if (piece === '') return;
    const lines = this.lines();
    const line = lines.find((one) => offset <= one.start + one.length) ?? lines.at(-1);
    if (!line) return;
    const stretch = line.stretches.find(({ start, length }) => offset <= start + length);
    if (stretch) {
      const seed = endMark(line.paragraph);
      insertInto(stretch.text, { offset: offset - stretch.start, seed }, piece);
    } else if (line.paragraph) {
      const text = newText(ownerOf(line.paragraph));
      line.paragraph.appendChild(text);
      insertInto(text, { offset: 0, seed: endMark(line.paragraph) }, piece);
    }
  }

  private breakLine(offset: number): void {
    const line = this.lines().find((one) => offset <= one.start + one.length);
    const paragraph = line?.paragraph;
    if (!line || !paragraph) return;
    // A clone of an element is an element.
    const rest = paragraph.cloneNode(false) as Element;
    const properties = childNamed(paragraph, 'pPr');
    if (properties) rest.appendChild(properties.cloneNode(true));
    let moving = false;
    const stretch = line.stretches.find(({ start, length }) => offset <= start + length);
    for (const node of elementsOf(paragraph)) {
      if (is(node, 'pPr')) continue;
      if (moving) {
        rest.appendChild(node);
      } else if (node === stretch?.text) {
        moving = true;
        const tail = runsBetween(node, offset - stretch.start, stretch.length);
        const text = newText(ownerOf(paragraph));
        for (const run of tail) text.appendChild(run);
        if (tail.length > 0) rest.appendChild(text);
      }
    }
    paragraph.parentNode?.insertBefore(rest, paragraph.nextSibling);
  }

  private lines(): Line[] {
    const lines: Line[] = [];
    let at = 0;
    const add = (paragraph: Element | null, texts: readonly Element[]): void => {
      const start = at;
      const stretches = texts.map((text) => {
        const stretch = { text, start: at, length: textOf(text).length };
        at += stretch.length;
        return stretch;
      });
      lines.push({ paragraph, start, length: at - start, stretches });
      at += 1;
    };
    if (isText(this.node)) {
      const parent = this.node.parentNode;
      add(is(parent, 'p') ? parent : null, [this.node]);
    } else {
      for (const paragraph of paragraphsOf(this.node)) {
        add(paragraph, elementsOf(paragraph).filter(isText));
      }
    }
    return lines;
  }
}

/** Look of a paragraph's end mark: what is typed in an empty paragraph takes it. */
function endMark(paragraph: Element | null): Element | null {
  return childNamed(paragraph, 'pPr');
}

/** Cells and their neighbours cannot be joined: their end of line stays. */
function joinParagraphs(before: Element, after: Element): void {
  if (before.parentNode !== after.parentNode) return;
  for (const node of elementsOf(after)) if (!is(node, 'pPr')) before.appendChild(node);
  removeNode(after);
}
