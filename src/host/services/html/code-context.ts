import { inRegExp, inScript, inScriptString, inStyle, inStyleString } from './html-escapes';

/** Where in a stretch of script or style a page's text has got to, and how a value is written there. */
export interface CodeContext {
  /** Takes the next letter; answers what of it stays: comments do not. */
  next(letter: string): string;
  escape(value: string): string;
}

type ScriptMode = 'code' | 'slash' | "'" | '"' | 'regexp' | 'class' | 'line' | 'block';

const KEYWORDS =
  /(?:^|[^\w$])(?:break|case|continue|delete|do|else|finally|in|instanceof|return|throw|try|typeof|void)$/;

/** A slash after this is the start of a regular expression, not a division. */
function expectsValue(code: string): boolean {
  const before = code.trimEnd();
  if (before === '' || KEYWORDS.test(before)) return true;
  if (/[+-]$/.test(before)) return (/(\++|-+)$/.exec(before)?.[0].length ?? 0) % 2 === 1;
  return /[,<>=*%&|^?!~([:;{}]$/.test(before) || /(^|[^\d])\.$/.test(before);
}

/**
 * JavaScript as Google's escaper knows it: without template literals, so that what looks like a comment in one is taken
 * away.
 */
export class ScriptContext implements CodeContext {
  private mode: ScriptMode = 'code';
  /** The end of the code so far, enough to tell what a slash means. */
  private recent = '';
  private isEscaped = false;

  next(letter: string): string {
    switch (this.mode) {
      case 'code':
        return this.inCode(letter);
      case 'slash':
        return this.afterSlash(letter);
      case 'line':
        if (!/[\n\r\u2028\u2029]/.test(letter)) return '';
        this.mode = 'code';
        return letter;
      case 'block':
        return this.inBlock(letter);
      case "'":
      case '"':
      case 'class':
      case 'regexp':
        return this.inLiteral(letter);
    }
  }

  /** A slash that ends the text before the value was held back until its meaning was known. */
  escape(value: string): string {
    if (this.mode === "'" || this.mode === '"') return inScriptString(value);
    if (this.mode === 'line' || this.mode === 'block') return '';
    if (this.mode === 'regexp' || this.mode === 'class') return inRegExp(value);
    const held = this.mode === 'slash' ? '/' : '';
    if (held !== '' && expectsValue(this.recent)) {
      this.mode = 'regexp';
      return held + inRegExp(value);
    }
    this.mode = 'code';
    this.recent = "''";
    return held + inScript(value);
  }

  private inCode(letter: string): string {
    if (letter === '/') {
      this.mode = 'slash';
      return '';
    }
    if (letter === "'" || letter === '"') this.mode = letter;
    this.recent = (this.recent + letter).slice(-24);
    return letter;
  }

  private afterSlash(letter: string): string {
    if (letter === '/' || letter === '*') {
      this.mode = letter === '/' ? 'line' : 'block';
      this.isEscaped = false;
      return '';
    }
    this.mode = expectsValue(this.recent) ? 'regexp' : 'code';
    this.recent += '/';
    return `/${this.mode === 'code' ? this.inCode(letter) : this.inLiteral(letter)}`;
  }

  /** `isEscaped` remembers a star here. */
  private inBlock(letter: string): string {
    const isEnd = this.isEscaped && letter === '/';
    this.isEscaped = letter === '*';
    if (!isEnd) return '';
    this.mode = 'code';
    return ' ';
  }

  private inLiteral(letter: string): string {
    if (this.isEscaped) this.isEscaped = false;
    else if (letter === '\\') this.isEscaped = true;
    else if (this.mode === 'regexp' && letter === '[') this.mode = 'class';
    else if (this.mode === 'class' && letter === ']') this.mode = 'regexp';
    else if (letter === this.mode || (this.mode === 'regexp' && letter === '/')) {
      this.mode = 'code';
      this.recent = "''";
    }
    return letter;
  }
}

type StyleMode = 'code' | 'slash' | "'" | '"' | 'block';

export class StyleContext implements CodeContext {
  private mode: StyleMode = 'code';
  private isEscaped = false;

  next(letter: string): string {
    if (this.mode === 'block') {
      const isEnd = this.isEscaped && letter === '/';
      this.isEscaped = letter === '*';
      if (!isEnd) return '';
      this.mode = 'code';
      return ' ';
    }
    if (this.mode === 'slash') {
      this.mode = letter === '*' ? 'block' : 'code';
      return letter === '*' ? '' : `/${this.next(letter)}`;
    }
    if (this.mode !== 'code') {
      if (this.isEscaped) this.isEscaped = false;
      else if (letter === '\\') this.isEscaped = true;
      else if (letter === this.mode) this.mode = 'code';
      return letter;
    }
    if (letter === '/') {
      this.mode = 'slash';
      return '';
    }
    if (letter === "'" || letter === '"') this.mode = letter;
    return letter;
  }

  escape(value: string): string {
    if (this.mode === 'block') return '';
    return this.mode === 'code' || this.mode === 'slash' ? inStyle(value) : inStyleString(value);
  }
}
