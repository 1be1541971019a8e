/** The `fields` parameter: `id,name`, `files(id,name)`, `files/id`, `*`. */
import { ScriptError } from '../../contract';

export type Selection = ReadonlyMap<string, Selection | null>;

export function parseFields(text: string): Selection {
  const reader = new FieldReader(text);
  const selection = reader.list();
  if (!reader.atEnd) throw invalid(text);
  return selection;
}

/** Keeps what was asked for; a name that the resource does not have is Google's « Invalid field selection ». */
export function selectFields(
  resource: Readonly<Record<string, unknown>>,
  selection: Selection,
  known: ReadonlySet<string>,
): Record<string, unknown> {
  if (selection.has('*')) return { ...resource };
  const kept: Record<string, unknown> = {};
  for (const name of selection.keys()) {
    if (!known.has(name)) throw invalid(name);
    if (resource[name] !== undefined) kept[name] = resource[name];
  }
  return kept;
}

class FieldReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  list(): Selection {
    const selection = new Map<string, Selection | null>();
    do {
      const name = this.take(/\s*([\w*]+)\s*/y);
      if (name === null) throw invalid(this.text.slice(this.at) || this.text);
      selection.set(name, this.inner());
    } while (this.take(/\s*(,)\s*/y) !== null);
    return selection;
  }

  private inner(): Selection | null {
    if (this.take(/(\/)/y) !== null) {
      const name = this.take(/([\w*]+)\s*/y);
      if (name === null) throw invalid(this.text);
      return new Map([[name, this.inner()]]);
    }
    if (this.take(/(\()/y) === null) return null;
    const selection = this.list();
    if (this.take(/\s*(\))\s*/y) === null) throw invalid(this.text);
    return selection;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at = pattern.lastIndex;
    return match[1] ?? '';
  }
}

function invalid(name: string): ScriptError {
  return new ScriptError(`Invalid field selection ${name}`);
}
