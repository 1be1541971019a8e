import { ScriptContext, StyleContext } from './code-context';
import type { CodeContext } from './code-context';
import { attributeKind, inAddress, inHtml, inName, inQuery, safeAddress } from './html-escapes';
import type { AttributeKind } from './html-escapes';

type Place =
  | 'text'
  | 'open'
  | 'tag name'
  | 'tag'
  | 'name'
  | 'after name'
  | 'before value'
  | 'value'
  | 'raw'
  | 'comment';

const RAW_ELEMENTS = ['script', 'style', 'textarea', 'title'];
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};

/** Writes a page: its own text as it is, values escaped by the place they stand in. Comments are left out, as Google does. */
export class HtmlWriter {
  private written = '';
  private place: Place = 'text';
  /** Name of the tag, or of the raw element, being written. */
  private tag = '';
  private attribute = '';
  private kind: AttributeKind = 'plain';
  /** What ends the value: a quote, or nothing when the page wrote none. */
  private quote = '';
  private value = '';
  private code: CodeContext | undefined;

  /** The page's own text. */
  write(text: string): void {
    for (let at = 0; at < text.length; at += 1) at += this.step(text, at);
  }

  /** A value that may hold anything. */
  writeValue(value: string): void {
    this.written += this.escaped(value);
  }

  toString(): string {
    return this.written;
  }

  private escaped(value: string): string {
    switch (this.place) {
      case 'comment':
        return '';
      case 'open':
      case 'tag name':
        return inName(value);
      case 'tag':
      case 'after name':
        this.start('name');
        this.attribute = inName(value);
        return this.attribute;
      case 'name':
        return inName(value);
      case 'raw':
        return this.code === undefined ? inHtml(value) : this.code.escape(value);
      case 'before value':
        return this.startValue('') + this.inAttribute(value);
      case 'value':
        return this.inAttribute(value);
      case 'text':
        return inHtml(value);
    }
  }

  private inAttribute(value: string): string {
    if (this.code !== undefined) return inHtml(this.code.escape(value));
    if (this.kind !== 'address') return inHtml(value);
    if (/[?#]/.test(this.value)) return inQuery(value);
    const isStart = this.value.trim() === '';
    const address = inAddress(isStart ? safeAddress(value) : value);
    this.value += address;
    return inHtml(address);
  }

  /** Takes the letter at `at`; answers how many more it took. */
  private step(text: string, at: number): number {
    const letter = text[at] ?? '';
    switch (this.place) {
      case 'text':
        return this.inText(text, at);
      case 'comment':
        if (!text.startsWith('-->', at)) return 0;
        this.place = 'text';
        return 2;
      case 'raw':
        return this.inRaw(text, at);
      case 'value':
        return this.inValue(text, at);
      case 'before value':
        if (/[\s"'>]/.test(letter)) break;
        this.written += this.startValue('');
        return this.inValue(text, at);
      case 'open':
      case 'tag name':
      case 'tag':
      case 'name':
      case 'after name':
        break;
    }
    this.written += this.inTag(letter);
    return 0;
  }

  private inText(text: string, at: number): number {
    if (text.startsWith('<!--', at)) {
      this.place = 'comment';
      return 3;
    }
    if (text[at] === '<') {
      this.place = 'open';
      this.tag = '';
    }
    this.written += text[at] ?? '';
    return 0;
  }

  private inRaw(text: string, at: number): number {
    const end = `</${this.tag}`;
    if (text.slice(at, at + end.length).toLowerCase() === end) {
      this.code = undefined;
      this.place = 'tag';
      this.written += text.slice(at, at + end.length);
      this.tag = '';
      return end.length - 1;
    }
    const letter = text[at] ?? '';
    this.written += this.code === undefined ? letter : this.code.next(letter);
    return 0;
  }

  private inTag(letter: string): string {
    if (this.place === 'before value') return this.beforeValue(letter);
    if (letter === '>') return this.endTag();
    if (this.place === 'open') {
      this.place = /[a-z/!?]/i.test(letter) ? 'tag name' : 'text';
      this.tag = /[a-z]/i.test(letter) ? letter : '';
      return letter;
    }
    if (this.place === 'tag name') {
      if (/[\s/]/.test(letter) && this.tag !== '') this.place = 'tag';
      else this.tag += letter;
      return letter;
    }
    if (letter === '=' && this.attribute !== '') this.place = 'before value';
    else if (/[\s/]/.test(letter)) {
      if (this.place === 'name') this.place = 'after name';
    } else if (this.place === 'name') this.attribute += letter;
    else {
      this.start('name');
      this.attribute = letter;
    }
    return letter;
  }

  private beforeValue(letter: string): string {
    if (/\s/.test(letter)) return letter;
    if (letter === '"' || letter === "'") return this.startValue(letter);
    return this.endTag();
  }

  /** Google puts quotes around a value that has none. */
  private startValue(quote: string): string {
    this.place = 'value';
    this.quote = quote;
    this.value = '';
    this.kind = attributeKind(this.attribute);
    if (this.kind === 'script') this.code = new ScriptContext();
    if (this.kind === 'style') this.code = new StyleContext();
    return quote === '' ? '"' : quote;
  }

  private inValue(text: string, at: number): number {
    const letter = text[at] ?? '';
    const isEnd = this.quote === '' ? /[\s>]/.test(letter) : letter === this.quote;
    if (isEnd) {
      this.start('tag');
      if (this.quote !== '') this.written += letter;
      else this.written += letter === '>' ? `"${this.endTag()}` : `"${letter}`;
      return 0;
    }
    const entity = /^&#?\w+;/.exec(text.slice(at, at + 8))?.[0] ?? '';
    const meant = ENTITIES[entity.toLowerCase()];
    const source = meant === undefined ? letter : entity;
    this.value += meant ?? letter;
    const kept = this.code?.next(meant ?? letter);
    // What the code keeps is written as the page wrote it.
    if (kept === undefined || kept === (meant ?? letter)) this.written += source;
    else this.written += inHtml(kept);
    return source.length - 1;
  }

  private endTag(): string {
    const tag = this.tag.toLowerCase();
    this.start('text');
    if (RAW_ELEMENTS.includes(tag)) {
      this.place = 'raw';
      this.tag = tag;
      if (tag === 'script') this.code = new ScriptContext();
      if (tag === 'style') this.code = new StyleContext();
    }
    return '>';
  }

  private start(place: Place): void {
    this.place = place;
    this.attribute = '';
    this.code = undefined;
  }
}
