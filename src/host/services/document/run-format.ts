/** Text attributes on the `w:rPr` of a run, or of a paragraph's end mark: null is « nothing said here ». */
import type { Element } from '@xmldom/xmldom';
import { linkOf, setLink } from '../../docs/live-story';
import { attribute, childNamed, ensureChild, is, setProperty } from '../../docs/word-xml';
import { cssColor, wordColor } from './colors';
import { documentEnum, enumName } from './document-enums';

export interface RunFormat {
  readonly read: (holder: Element) => unknown;
  readonly write: (holder: Element, value: unknown) => void;
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  blue: '#0000ff',
  red: '#ff0000',
  lightGray: '#c0c0c0',
  darkGray: '#808080',
  black: '#000000',
  white: '#ffffff',
};

export const RUN_FORMATS = {
  BOLD: toggle('b', 'bCs'),
  ITALIC: toggle('i', 'iCs'),
  STRIKETHROUGH: toggle('strike'),
  UNDERLINE: {
    read: (holder) => {
      const value = attribute(property(holder, 'u'), 'val');
      return value === null ? null : value !== 'none';
    },
    write: (holder, value) =>
      set(holder, 'u', value === null ? null : { val: value ? 'single' : 'none' }),
  },
  FONT_FAMILY: {
    read: (holder) => attribute(property(holder, 'rFonts'), 'ascii'),
    write: (holder, value) => {
      // Theme fonts win over named ones, so the old node goes first.
      set(holder, 'rFonts', null);
      const font = textOf(value);
      if (font !== null) {
        set(holder, 'rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font });
      }
    },
  },
  FONT_SIZE: {
    read: (holder) => number(attribute(property(holder, 'sz'), 'val'), 2),
    write: (holder, value) => {
      const size = value === null ? null : { val: Math.round(Number(value) * 2) };
      set(holder, 'sz', size);
      set(holder, 'szCs', size);
    },
  },
  FOREGROUND_COLOR: {
    read: (holder) => cssColor(attribute(property(holder, 'color'), 'val')),
    write: (holder, value) => {
      set(holder, 'color', null);
      if (value !== null) set(holder, 'color', { val: wordColor(value) });
    },
  },
  BACKGROUND_COLOR: {
    read: (holder) =>
      cssColor(attribute(property(holder, 'shd'), 'fill')) ??
      HIGHLIGHTS[attribute(property(holder, 'highlight'), 'val') ?? ''] ??
      null,
    write: (holder, value) => {
      set(holder, 'highlight', null);
      set(holder, 'shd', null);
      if (value !== null) {
        set(holder, 'shd', { val: 'clear', color: 'auto', fill: wordColor(value) });
      }
    },
  },
  TEXT_ALIGNMENT: {
    read: (holder) => {
      const value = attribute(property(holder, 'vertAlign'), 'val');
      if (value === null) return null;
      return documentEnum('TextAlignment', value === 'baseline' ? 'NORMAL' : value.toUpperCase());
    },
    write: (holder, value) => {
      const name = enumName(value);
      const word = name === 'NORMAL' ? 'baseline' : name?.toLowerCase();
      set(holder, 'vertAlign', word === undefined ? null : { val: word });
    },
  },
  LINK_URL: {
    read: (holder) => (is(holder, 'r') ? linkOf(holder) : null),
    write: (holder, value) => {
      if (!is(holder, 'r')) return;
      const url = textOf(value);
      setLink(holder, url);
      const linked = url !== null;
      set(holder, 'color', linked ? { val: '1155CC' } : null);
      set(holder, 'u', linked ? { val: 'single' } : null);
    },
  },
} satisfies Record<string, RunFormat>;

export type RunAttribute = keyof typeof RUN_FORMATS;

/** What `getAttributes` of a text lists; alignment of characters is asked for by its own method. */
export const TEXT_ATTRIBUTES: readonly RunAttribute[] = [
  'BACKGROUND_COLOR',
  'BOLD',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'ITALIC',
  'LINK_URL',
  'STRIKETHROUGH',
  'UNDERLINE',
];

/** The common value, or null when they differ. */
export function commonFormat(holders: readonly Element[], name: RunAttribute): unknown {
  const values = holders.map((holder) => RUN_FORMATS[name].read(holder));
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function toggle(...names: readonly [string, ...string[]]): RunFormat {
  return {
    read: (holder) => {
      const node = property(holder, names[0]);
      if (!node) return null;
      return !['0', 'false', 'off'].includes(attribute(node, 'val') ?? '1');
    },
    write: (holder, value) => {
      for (const name of names) set(holder, name, value === null ? null : { val: value ? 1 : 0 });
    },
  };
}

/** An empty text says nothing, as null does. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function property(holder: Element, name: string): Element | null {
  return childNamed(childNamed(holder, 'rPr'), name);
}

function set(
  holder: Element,
  name: string,
  attributes: Record<string, string | number> | null,
): void {
  if (attributes === null && !childNamed(holder, 'rPr')) return;
  setProperty(ensureChild(holder, 'rPr'), name, attributes);
}

function number(text: string | null, divisor: number): number | null {
  return text === null || !Number.isFinite(Number(text)) ? null : Number(text) / divisor;
}
