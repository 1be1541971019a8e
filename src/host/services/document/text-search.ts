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
  const expression = compiled(pattern);
  return textsOf(root).flatMap((text) => {
    const matcher = expression.matcher(textOf(text));
    const found: Found[] = [];
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.push({ text, start: matcher.start(), end: matcher.end() });
      }
    }
    return found;
  });
}

/** The replacement is plain text: `$1` and `\1` mean nothing special. */
export function replaceInTexts(root: Element, pattern: string, replacement: string): void {
  for (const { text, start, end } of findInTexts(root, pattern).reverse()) {
    replaceBetween(text, start, end, replacement);
  }
}
