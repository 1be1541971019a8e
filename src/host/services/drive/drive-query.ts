/** The `q` parameter of `files.list`: terms joined with and, or, not and parentheses. */
import { ScriptError } from '../../contract';
import type { ShelfFile } from '../../docs/shelf-index';

export type FileTest = (file: ShelfFile) => boolean;

const TOKEN = /\s*('(?:[^'\\]|\\.)*'|[()]|[{}]|!=|<=|>=|=|<|>|[\w.]+)\s*/y;

export function parseQuery(text: string, rootId: string): FileTest {
  const reader = new QueryReader(tokens(text), rootId);
  const test = reader.either();
  if (!reader.atEnd) throw invalid();
  return test;
}

function tokens(text: string): string[] {
  const found: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match?.[1]) throw invalid();
    found.push(match[1]);
  }
  return found;
}

class QueryReader {
  private at = 0;

  constructor(
    private readonly words: readonly string[],
    private readonly rootId: string,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.words.length;
  }

  either(): FileTest {
    const tests = [this.both()];
    while (this.accept('or')) tests.push(this.both());
    return (file) => tests.some((test) => test(file));
  }

  private both(): FileTest {
    const tests = [this.one()];
    while (this.accept('and')) tests.push(this.one());
    return (file) => tests.every((test) => test(file));
  }

  private one(): FileTest {
    if (this.accept('not')) {
      const test = this.one();
      return (file) => !test(file);
    }
    if (this.accept('(')) {
      const test = this.either();
      this.expect(')');
      return test;
    }
    return this.term();
  }

  private term(): FileTest {
    const field = this.next();
    if (field.startsWith("'")) return this.inCollection(unquote(field));
    const operator = this.next();
    if (field === 'properties' || field === 'appProperties') return this.property(field, operator);
    const value = this.next();
    if (field === 'trashed') return this.flag(operator, value);
    if (!value.startsWith("'")) throw invalid();
    return textTest(field, operator, unquote(value));
  }

  private inCollection(id: string): FileTest {
    this.expect('in');
    this.expect('parents');
    const parent = id === 'root' ? this.rootId : id;
    return (file) => file.parents.includes(parent);
  }

  private property(field: 'properties' | 'appProperties', operator: string): FileTest {
    if (operator !== 'has') throw invalid();
    this.expect('{');
    this.expect('key');
    this.expect('=');
    const key = unquote(this.next());
    this.expect('and');
    this.expect('value');
    this.expect('=');
    const value = unquote(this.next());
    this.expect('}');
    return (file) => file[field][key] === value;
  }

  private flag(operator: string, value: string): FileTest {
    if (!['=', '!='].includes(operator) || !['true', 'false'].includes(value)) throw invalid();
    const wanted = (value === 'true') === (operator === '=');
    return (file) => file.trashed === wanted;
  }

  private accept(word: string): boolean {
    if (this.words[this.at]?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  private expect(word: string): void {
    if (!this.accept(word)) throw invalid();
  }

  private next(): string {
    const word = this.words[this.at];
    if (word === undefined) throw invalid();
    this.at += 1;
    return word;
  }
}

function textTest(field: string, operator: string, wanted: string): FileTest {
  if (field === 'name') {
    if (operator === '=') return (file) => file.name === wanted;
    if (operator === '!=') return (file) => file.name !== wanted;
    // Google matches beginnings of words of a name, whatever their case.
    const start = wanted.toLowerCase();
    if (operator === 'contains') {
      return (file) =>
        file.name.toLowerCase().startsWith(start) || file.name.toLowerCase().includes(` ${start}`);
    }
  }
  if (field === 'mimeType') {
    if (operator === '=') return (file) => file.mimeType === wanted;
    if (operator === '!=') return (file) => file.mimeType !== wanted;
    if (operator === 'contains') return (file) => file.mimeType.startsWith(wanted);
  }
  if (field === 'modifiedTime' || field === 'createdTime') {
    const at = (file: ShelfFile): number =>
      Date.parse(field === 'createdTime' ? file.createdAt : file.modifiedAt);
    const limit = Date.parse(wanted);
    const tests: Readonly<Record<string, FileTest>> = {
      '<': (file) => at(file) < limit,
      '<=': (file) => at(file) <= limit,
      '=': (file) => at(file) === limit,
      '>=': (file) => at(file) >= limit,
      '>': (file) => at(file) > limit,
    };
    const test = tests[operator];
    if (test && !Number.isNaN(limit)) return test;
  }
  throw invalid();
}

function unquote(text: string): string {
  if (!text.startsWith("'")) throw invalid();
  return text.slice(1, -1).replace(/\\(.)/g, '$1');
}

function invalid(): ScriptError {
  return new ScriptError('Invalid Value');
}
