import { verification as words } from '../../i18n/fr/verification';
import { formatMessage } from '../../i18n/format-message';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A line of the report: what is tried, and what was found so far. */
interface Line {
  readonly service: string;
  readonly title: string;
  result: string;
  detail: string;
}

const SUMMARY_ROW = 1;
const INTRO_ROW = 2;
const HEADER_ROW = 3;
const FIRST_ROW = 4;
const WIDTHS = [140, 460, 90, 700];
const RESULT_COLUMN = 3;
/** A cell holds 50,000 characters; nobody reads so many. */
const LONGEST_DETAIL = 2000;
const GAP_COLOR = '#f6d4d0';

/**
 * The tab « Vérification »: a line for each case, written as soon as the case is over, so that an execution that is
 * stopped leaves what it found, and the next one goes on from there.
 */
export class VerificationReport {
  private constructor(
    private readonly sheet: Sheet,
    private readonly lines: Line[],
  ) {}

  /** Takes up the report of a verification that was not finished, or begins a new one. */
  static open(
    book: GoogleAppsScript.Spreadsheet.Spreadsheet,
    cases: readonly { readonly service: string; readonly title: string }[],
  ): VerificationReport {
    const sheet = book.getSheetByName(words.tab) ?? book.insertSheet(words.tab);
    const kept = readLines(sheet);
    const isSame =
      kept.length === cases.length &&
      kept.every(({ title, service }, at) => {
        return title === cases[at]?.title && service === cases[at].service;
      });
    if (isSame && kept.some(({ result }) => result === words.todo || result === words.running)) {
      const report = new VerificationReport(sheet, kept);
      report.tellStopped();
      return report;
    }
    const lines = cases.map(({ service, title }) => {
      return { service, title, result: words.todo, detail: '' };
    });
    layOut(sheet, lines);
    return new VerificationReport(sheet, lines);
  }

  /** Places of the cases still to run. */
  remaining(): number[] {
    return this.lines.flatMap(({ result }, at) => (result === words.todo ? [at] : []));
  }

  begin(at: number): void {
    this.write(at, words.running, '');
  }

  /** Complaints of a case, none when it is as expected. */
  record(at: number, complaints: string): void {
    this.write(at, complaints === '' ? words.ok : words.gap, complaints.slice(0, LONGEST_DETAIL));
  }

  /** Writes the first line, and answers it. */
  conclude(leftovers: readonly string[]): string {
    const count = (wanted: string) => this.lines.filter(({ result }) => result === wanted).length;
    const todo = this.remaining().length;
    const counts = { ok: count(words.ok), gaps: count(words.gap), todo };
    const summary = formatMessage(todo > 0 ? words.more : words.done, counts);
    const rest = formatMessage(words.leftovers, { names: leftovers.join(', ') });
    const whole = leftovers.length > 0 ? `${summary} ${rest}` : summary;
    this.sheet.getRange(SUMMARY_ROW, 1).setValue(whole);
    this.sheet.activate();
    return whole;
  }

  /** A case that was running when an execution was stopped is not tried again: it would stop the next one too. */
  private tellStopped(): void {
    const at = this.lines.findIndex(({ result }) => result === words.running);
    if (at >= 0) this.write(at, words.gap, words.stopped);
  }

  private write(at: number, result: string, detail: string): void {
    const line = this.lines[at];
    if (!line) return;
    line.result = result;
    line.detail = detail;
    this.sheet.getRange(FIRST_ROW + at, RESULT_COLUMN, 1, 2).setValues([[result, detail]]);
    // What is only promised is lost when the execution is stopped.
    SpreadsheetApp.flush();
  }
}

function readLines(sheet: Sheet): Line[] {
  const count = sheet.getLastRow() - FIRST_ROW + 1;
  if (count < 1) return [];
  const rows = sheet.getRange(FIRST_ROW, 1, count, WIDTHS.length).getValues() as unknown[][]; // cells, of any type
  return rows.map(([service, title, result, detail]) => ({
    service: String(service),
    title: String(title),
    result: String(result),
    detail: String(detail),
  }));
}

function layOut(sheet: Sheet, lines: readonly Line[]): void {
  sheet.clear();
  const last = FIRST_ROW + lines.length - 1;
  if (sheet.getMaxRows() < last)
    sheet.insertRowsAfter(sheet.getMaxRows(), last - sheet.getMaxRows());
  const all = sheet.getRange(1, 1, last, WIDTHS.length);
  // As text: an expected value such as « =1+1 » is shown, never computed.
  all.setNumberFormat('@').setVerticalAlignment('top');
  const { service, title, result, detail } = words.headers;
  all.setValues([
    [words.running, '', '', ''],
    [words.intro, '', '', ''],
    [service, title, result, detail],
    ...lines.map((line) => [line.service, line.title, line.result, line.detail]),
  ]);
  WIDTHS.forEach((width, at) => sheet.setColumnWidth(at + 1, width));
  sheet.setFrozenRows(HEADER_ROW);
  sheet.getRange(SUMMARY_ROW, 1).setFontWeight('bold');
  sheet.getRange(INTRO_ROW, 1).setFontColor('#5f6368');
  sheet.getRange(HEADER_ROW, 1, 1, WIDTHS.length).setFontWeight('bold').setBackground('#e8eaed');
  const results = sheet.getRange(FIRST_ROW, RESULT_COLUMN, lines.length, 1);
  const isGap = SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo(words.gap)
    .setBackground(GAP_COLOR)
    .setRanges([results])
    .build();
  sheet.setConditionalFormatRules([isGap]);
}
