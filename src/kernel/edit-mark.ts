/** What a person did by hand in a tab, as `onEdit` leaves it in the hidden tab. */
export interface EditMark {
  readonly tab: string;
  /** Absent when all that is known is that the tab was touched. */
  readonly a1?: string;
  /** What a single cell said before and says now, as it is shown. */
  readonly before?: string;
  readonly after?: string;
}

const BETWEEN_MARKS = '\n';
const BETWEEN_PARTS = '\t';
/** The marks stand in one cell, which Google limits to 50,000 characters: past this only tabs are told. */
const MOST_TEXT = 20_000;
const LONGEST_VALUE = 60;

function part(value = ''): string {
  const text = value.replace(/\s/g, ' ');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

function markText({ tab, a1, before, after }: EditMark): string {
  if (a1 === undefined) return tab;
  const values = [after, before].slice(0, after === undefined ? 0 : before === undefined ? 1 : 2);
  return [tab, a1, ...values.map(part)].join(BETWEEN_PARTS);
}

/** The text of the marks with one more; a tab that is marked already is not told again once there is no room. */
export function withEditMark(text: string, mark: EditMark): string {
  const isFull = text.length > MOST_TEXT;
  if (isFull && parseEditMarks(text).some(({ tab }) => tab === mark.tab)) return text;
  const line = markText(isFull ? { tab: mark.tab } : mark);
  return text === '' ? line : text + BETWEEN_MARKS + line;
}

export function parseEditMarks(text: string): EditMark[] {
  const lines = text.split(BETWEEN_MARKS).filter((line) => line !== '');
  return lines.map((line) => {
    const [tab = '', a1, after, before] = line.split(BETWEEN_PARTS);
    return {
      tab,
      ...(a1 === undefined ? {} : { a1 }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });
}

export function formatEditMarks(marks: readonly EditMark[]): string {
  return marks.map(markText).join(BETWEEN_MARKS);
}
