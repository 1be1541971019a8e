import type { RichRun } from '../../books/grid';
import { Refusal } from '../../books/refusal';
import { ServiceObject } from '../../contract';
import { colorOf } from './cell-color';

type StyleFacts = Readonly<Record<string, string | number | boolean>>;

/** `SpreadsheetApp.newTextStyle().build()`: only what was set counts. */
export class TextStyle extends ServiceObject {
  readonly gasType: string = 'Spreadsheet.TextStyle';

  constructor(readonly facts: StyleFacts = {}) {
    super();
  }

  private fact<Item extends string | number | boolean>(name: string): Item | null {
    // Each fact is written by the setter of the same name below.
    return (this.facts[name] as Item | undefined) ?? null;
  }

  isBold(): boolean | null {
    return this.fact('bold');
  }

  isItalic(): boolean | null {
    return this.fact('italic');
  }

  isUnderline(): boolean | null {
    return this.fact('underline');
  }

  isStrikethrough(): boolean | null {
    return this.fact('strikethrough');
  }

  getFontFamily(): string | null {
    return this.fact('fontFamily');
  }

  getFontSize(): number | null {
    return this.fact('fontSize');
  }

  getForegroundColor(): string | null {
    return this.fact('fontColor');
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.facts);
  }
}

export class TextStyleBuilder extends ServiceObject {
  readonly gasType = 'Spreadsheet.TextStyleBuilder';

  constructor(private facts: StyleFacts = {}) {
    super();
  }

  private with(name: string, value: string | number | boolean): this {
    this.facts = { ...this.facts, [name]: value };
    return this;
  }

  setBold(bold: boolean): this {
    return this.with('bold', bold);
  }

  setItalic(italic: boolean): this {
    return this.with('italic', italic);
  }

  setUnderline(underline: boolean): this {
    return this.with('underline', underline);
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.with('strikethrough', strikethrough);
  }

  setFontFamily(family: string): this {
    return this.with('fontFamily', family);
  }

  setFontSize(size: number): this {
    return this.with('fontSize', size);
  }

  setForegroundColor(color: string): this {
    return this.with('fontColor', colorOf(color) ?? '#000000');
  }

  build(): TextStyle {
    return new TextStyle(this.facts);
  }
}

/** Text with links and styles on parts of it. */
export class RichTextValue extends ServiceObject {
  readonly gasType = 'Spreadsheet.RichTextValue';

  private readonly start: number;
  private readonly end: number;

  constructor(
    readonly text: string,
    readonly runs: readonly RichRun[],
    span: readonly [start: number, end: number] = [0, text.length],
  ) {
    super();
    [this.start, this.end] = span;
  }

  getText(): string {
    return this.text.slice(this.start, this.end);
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.end;
  }

  /** The link of the whole text, or of a part; `null` when it is not the same all along. */
  getLinkUrl(start = this.start, end = this.end): string | null {
    const run = this.runs.find(
      (candidate) =>
        candidate.link !== undefined && candidate.start <= start && candidate.end >= end,
    );
    return run?.link ?? null;
  }

  getTextStyle(start = this.start, end = this.end): TextStyle {
    const run = this.runs.find(
      (candidate) => candidate.style && candidate.start <= start && candidate.end >= end,
    );
    return new TextStyle(run?.style);
  }

  getRuns(): RichTextValue[] {
    const edges = new Set([0, this.text.length]);
    for (const run of this.runs) edges.add(run.start).add(run.end);
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted
      .slice(0, -1)
      .map(
        (start, index) =>
          new RichTextValue(this.text, this.runs, [start, sorted[index + 1] ?? start]),
      );
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.text, this.runs);
  }
}

export class RichTextValueBuilder extends ServiceObject {
  readonly gasType = 'Spreadsheet.RichTextValueBuilder';

  constructor(
    private text: string | undefined = undefined,
    private runs: readonly RichRun[] = [],
  ) {
    super();
  }

  setText(text: string): this {
    this.text = text;
    this.runs = [];
    return this;
  }

  setLinkUrl(...args: readonly (string | number | null)[]): this {
    return this.addRun(args, (link) => (typeof link === 'string' ? { link } : {}));
  }

  setTextStyle(...args: readonly (TextStyle | number | null)[]): this {
    return this.addRun(args, (style) => (style instanceof TextStyle ? { style: style.facts } : {}));
  }

  /** Called as (value) for the whole text or (start, end, value) for a part. */
  private addRun<Item>(
    args: readonly Item[],
    facts: (value: Item | undefined) => Partial<RichRun>,
  ): this {
    if (this.text === undefined)
      throw new Refusal('Text must be set before setting a link or a text style.');
    const whole = args.length < 3;
    const start = whole ? 0 : Number(args[0]);
    const end = whole ? this.text.length : Number(args[1]);
    if (start < 0 || end > this.text.length || start > end)
      throw new Refusal('Illegal argument: text offsets out of range.');
    const added = facts(whole ? args[0] : args[2]);
    const kept = this.runs.filter(
      (run) => !('link' in run && start <= run.start && end >= run.end && !('style' in added)),
    );
    this.runs = [...kept, { start, end, ...added }];
    return this;
  }

  build(): RichTextValue {
    return new RichTextValue(this.text ?? '', this.runs);
  }
}
