import { ScriptError } from '../contract';

/** `Utilities.parseCsv`: quoted fields with doubled quotes, rows of any length. */
export function parseCsv(text: string, delimiter: string): string[][] {
  if (delimiter.length !== 1) throw new ScriptError('Invalid argument: delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at, delimiter);
    row.push(field.value);
    at = field.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
      throw new ScriptError('Could not parse text.');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function quotedField(text: string, start: number): Field {
  const match = /"((?:[^"]|"")*)"/y;
  match.lastIndex = start;
  const found = match.exec(text);
  if (found === null) throw new ScriptError('Could not parse text.');
  return { value: (found[1] ?? '').replaceAll('""', '"'), end: match.lastIndex };
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && ![delimiter, '\n', '\r'].includes(text[end] ?? '')) end += 1;
  return { value: text.slice(start, end), end };
}
