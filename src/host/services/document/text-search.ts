import { RE2JS } from 're2js';
import type { Element } from '@xmldom/xmldom';
import { ScriptError } from '../../contract';
import { textsOf } from './document-tree';
import { replaceBetween, textOf } from './text-runs';

export interface Found {
  readonly text: Element;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Google's rules are RE2's: what a JavaScript regular expression has more (look-around, back references) is refused. */
function compiled(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch {
    throw new ScriptError(`Invalid regular expression pattern ${pattern}`);
  }
}

/** Each Text is searched alone: nothing is found across paragraphs, cells or images. */
export function findInTexts(root: Element, pattern: string): Found[] {
  const matches = matcherOf(pattern);
  return textsOf(root).flatMap((text) =>
    matches(textOf(text)).map((place) => ({ text, ...place })),
  );
}

type Places = readonly { readonly start: number; readonly end: number }[];

function matcherOf(pattern: string): (text: string) => Places {
  const literal = literalOf(pattern);
  if (literal !== null) return (text) => literalPlaces(text, literal);
  const expression = compiled(pattern);
  return (text) => {
    const matcher = expression.matcher(text);
    const places: { start: number; end: number }[] = [];
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        places.push({ start: matcher.start(), end: matcher.end() });
      }
    }
    return places;
  };
}

/** Text that a pattern without any rule stands for: most merge tags are such, and finding them so is quick. */
function literalOf(pattern: string): string | null {
  const plain = /^(?:\\[!-/:-@[-`{-~]|[^\\.*+?()[\]{}|^$])+$/;
  return plain.test(pattern) ? pattern.replace(/\\(.)/g, '$1') : null;
}

function literalPlaces(text: string, literal: string): Places {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + literal.length)) {
    places.push({ start: at, end: at + literal.length });
  }
  return places;
}

/** The replacement is plain text: `$1` and `\1` mean nothing special. */
export function replaceInTexts(root: Element, pattern: string, replacement: string): void {
  for (const found of findInTexts(root, pattern).reverse()) {
    replaceBetween(found.text, found, replacement);
  }
}
