import { Refusal } from '../../books/refusal';
import type { Banding as BandingFacts } from '../../books/sheet-parts';
import { type EnumValue, ServiceObject } from '../../contract';
import { colorOf } from './cell-color';
import type { RangeLike, SheetsContext } from './sheets-context';

interface ThemeColors {
  readonly header: string;
  readonly first: string;
  readonly second: string;
  readonly footer: string;
}

const colors = (header: string, second: string, footer: string): ThemeColors => ({
  header,
  first: '#ffffff',
  second,
  footer,
});

/** As the real service answers (docs/oddities.md). */
const THEMES: Readonly<Record<string, ThemeColors>> = {
  LIGHT_GREY: colors('#bdbdbd', '#f3f3f3', '#dedede'),
  CYAN: colors('#4dd0e1', '#e0f7fa', '#a2e8f1'),
  GREEN: colors('#63d297', '#e7f9ef', '#afe9ca'),
  YELLOW: colors('#f7cb4d', '#fef8e3', '#fce8b2'),
  ORANGE: colors('#f46524', '#ffe6dd', '#ffccbc'),
  BLUE: colors('#5b95f9', '#e8f0fe', '#acc9fe'),
  TEAL: colors('#26a69a', '#ddf2f0', '#8cd3cd'),
  GREY: colors('#78909c', '#ebeff1', '#bbc8ce'),
  BROWN: colors('#cca677', '#f8f2eb', '#e6d3ba'),
  LIGHT_GREEN: colors('#8bc34a', '#eef7e3', '#c4e2a0'),
  INDIGO: colors('#8989eb', '#e8e7fc', '#c4c3f7'),
  PINK: colors('#e91d63', '#fddce8', '#f68ab0'),
};

export interface BandingChoice {
  readonly axis: 'rows' | 'columns';
  readonly theme: EnumValue | undefined;
  readonly header: boolean;
  readonly footer: boolean;
}

export function applyBanding(
  context: SheetsContext,
  range: RangeLike,
  choice: BandingChoice,
): Banding {
  const theme = THEMES[choice.theme?.name ?? 'LIGHT_GREY'];
  if (!theme)
    throw new Refusal(
      `local host: the banding theme ${choice.theme?.name ?? ''} is not emulated yet`,
    );
  const facts: BandingFacts = {
    id: context.book.newId(),
    axis: choice.axis,
    area: range.area,
    header: choice.header ? theme.header : undefined,
    first: theme.first,
    second: theme.second,
    footer: choice.footer ? theme.footer : undefined,
  };
  range.bookSheet.bandings.push(facts);
  context.book.looksChanged();
  return new Banding(context, range.bookSheet, facts.id);
}

type Part = 'header' | 'first' | 'second' | 'footer';

/** Alternating colours of rows or columns. */
export class Banding extends ServiceObject {
  readonly gasType = 'Spreadsheet.Banding';

  constructor(
    private readonly context: SheetsContext,
    private readonly bookSheet: RangeLike['bookSheet'],
    private readonly id: number,
  ) {
    super();
  }

  private get facts(): BandingFacts {
    const facts = this.bookSheet.bandings.find((banding) => banding.id === this.id);
    if (!facts) throw new Refusal('The banding no longer exists.');
    return facts;
  }

  private get(axis: 'rows' | 'columns', part: Part): string | null {
    return this.facts.axis === axis ? (this.facts[part] ?? null) : null;
  }

  private set(part: Part, color: string | null, name: string): this {
    if (color === null && (part === 'first' || part === 'second')) {
      throw new Refusal(`${name} color should not be null`);
    }
    this.facts[part] = colorOf(color);
    this.context.book.looksChanged();
    return this;
  }

  getRange(): RangeLike {
    return this.context.range(this.bookSheet, this.facts.area);
  }

  setRange(range: RangeLike): this {
    this.facts.area = range.area;
    this.context.book.looksChanged();
    return this;
  }

  remove(): void {
    const { facts } = this;
    this.bookSheet.bandings = this.bookSheet.bandings.filter((banding) => banding !== facts);
    this.context.book.looksChanged();
  }

  getHeaderRowColor(): string | null {
    return this.get('rows', 'header');
  }

  getFirstRowColor(): string | null {
    return this.get('rows', 'first');
  }

  getSecondRowColor(): string | null {
    return this.get('rows', 'second');
  }

  getFooterRowColor(): string | null {
    return this.get('rows', 'footer');
  }

  getHeaderColumnColor(): string | null {
    return this.get('columns', 'header');
  }

  getFirstColumnColor(): string | null {
    return this.get('columns', 'first');
  }

  getSecondColumnColor(): string | null {
    return this.get('columns', 'second');
  }

  getFooterColumnColor(): string | null {
    return this.get('columns', 'footer');
  }

  setHeaderRowColor(color: string | null): this {
    return this.set('header', color, 'Header row');
  }

  setFirstRowColor(color: string | null): this {
    return this.set('first', color, 'First row');
  }

  setSecondRowColor(color: string | null): this {
    return this.set('second', color, 'Second row');
  }

  setFooterRowColor(color: string | null): this {
    return this.set('footer', color, 'Footer row');
  }
}
