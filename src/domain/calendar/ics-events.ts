import type { SourceFile, SourceLine } from './csv-lines';

/** A value of an iCalendar line: commas and semicolons are escaped (RFC 5545, 3.3.11). */
const unescaped = (value: string) => value.replace(/\\n/gi, ' ').replace(/\\([\\;,])/g, '$1');

interface ContentLine {
  readonly line: number;
  readonly name: string;
  readonly value: string;
}

/** Content lines with the number of their first line: a long one goes on after a line break and a space. */
function contentLines(text: string): ContentLine[] {
  const found: { line: number; text: string }[] = [];
  text.split(/\r\n|\r|\n/).forEach((physical, index) => {
    const last = found[found.length - 1];
    if (/^[ \t]/.test(physical) && last) last.text += physical.slice(1);
    else found.push({ line: index + 1, text: physical });
  });
  return found.flatMap(({ line, text: content }) => {
    const colon = content.indexOf(':');
    if (colon < 0) return [];
    const name = content.slice(0, colon).split(';')[0] ?? '';
    return [{ line, name: name.toUpperCase(), value: unescaped(content.slice(colon + 1)).trim() }];
  });
}

/** The events of the official calendars of the ministry (one file per zone, or one for all). */
export function icsEvents(text: string): SourceFile {
  const lines: SourceLine[] = [];
  let name = '';
  let event: Record<string, string> | null = null;
  let startLine = 0;
  for (const { line, name: key, value } of contentLines(text)) {
    if (key === 'X-WR-CALNAME') name = value;
    if (key === 'BEGIN' && value === 'VEVENT') {
      event = {};
      startLine = line;
    } else if (key === 'END' && value === 'VEVENT' && event) {
      const { SUMMARY = '', DTSTART = '', DTEND = '', LOCATION = '' } = event;
      lines.push({
        line: startLine,
        description: SUMMARY,
        from: DTSTART.slice(0, 8),
        until: DTEND.slice(0, 8),
        zones: LOCATION,
      });
      event = null;
    } else if (event && ['SUMMARY', 'DTSTART', 'DTEND', 'LOCATION'].includes(key)) {
      event[key] = value;
    }
  }
  return { name, lines };
}
