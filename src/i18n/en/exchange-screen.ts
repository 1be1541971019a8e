import type { exchangeScreen as reference } from '../fr/exchange-screen';

export const exchangeScreen: typeof reference = {
  title: 'Import, export',
  sections: 'What would you like to do?',
  importing: 'Import',
  exporting: 'Export',
  records: {
    ...{ partner: 'Partners', partnership: 'Partnerships', delivery: 'Deliveries' },
    ...{ costItem: 'Costs', income: 'Incomes' },
  },
  what: 'What the file holds',
  file: 'Excel (.xlsx) or CSV file',
  fileHint: 'Nothing is written in the workbook before you confirm.',
  sheet: 'Sheet of the file',
  reading: 'Reading the file…',
  checking: 'Comparing with the workbook…',
  columns: 'Columns of the file',
  columnsHint: 'Choose what each column fills; “ignored” leaves it aside.',
  column: 'Column “{header}”',
  noHeader: 'untitled no. {number}',
  ignored: 'ignored',
  toCheck: 'to check',
  alike: 'The title looks like “{label}” without being the same: please check.',
  ignoredCount: '{count} ignored {count?column:columns}: {names}',
  unfilled: 'To create a record, these are missing: {names}.',
  summary: 'What the import will do',
  lines: '{count} {count?line:lines} read',
  fresh: '{count} new',
  changed: '{count} changed',
  same: '{count} identical, nothing to write',
  refused: '{count} refused',
  seeFresh: 'See the new ones',
  seeChanged: 'See the changes',
  seeRefused: 'See the refused lines',
  line: 'Line {line}',
  lineColumn: 'Line {line}, {label}',
  blank: 'blank',
  change: '{label}: {from} → {to}',
  andMore: 'And {count} more.',
  doubts: 'To check',
  doubtOfOne: '{sentence} (line {line})',
  doubt: '{sentence} ({count} {count?line:lines}, the first is line {line})',
  nothing: 'Nothing to write: the workbook already says all that this file holds.',
  nothingReadable: 'No line can be imported: correct the file, then choose it again.',
  confirm: 'Import {count} {count?line:lines}',
  sending: 'Importing: {done} of {total}…',
  keepOpen: 'Keep this window open until the end.',
  stopped:
    'The import stopped after {done} of {total} lines. Those are in the workbook, whole; the others are not, except perhaps the last ones sent, which “Continue” will recognise.',
  resume: 'Continue',
  done: 'Import finished',
  doneDetail: '{fresh} new, {changed} changed, {same} already there.',
  leftOut:
    '{count} {count?line:lines} left out: somebody changed the workbook since the comparison. Choose the file again to review them.',
  another: 'Choose another file',
  exportWhat: 'What should be exported?',
  from: 'From',
  until: 'To',
  excel: 'Download for Excel (.xlsx)',
  csv: 'Download as CSV',
  exportHint:
    'The Excel file keeps everything as it is. The CSV opens in French Excel too: semicolons, decimal commas, dd/mm/yyyy dates.',
  exportBusy: 'Preparing the file…',
  exported: '{name}: {count} {count?line:lines}.',
  exportPrivacy: 'This file holds business contact data: share it no more than needed.',
  badPeriod: 'The end is before the start: correct the dates.',
  problems: {
    EMPTY_FILE: 'This file has no line below its titles.',
    OLD_EXCEL:
      'This file comes from an old Excel (.xls) or has a password: in Excel, save it as an Excel workbook (.xlsx) without password.',
    BROKEN_FILE: 'This Excel file cannot be read: open it in Excel and save it again as .xlsx.',
    TOO_LONG: 'This file has more than 10,000 lines: cut it into several files.',
  },
  issues: {
    EXCEL_NUMBER:
      '“{value}”: Excel made a number of it and lost digits. In Excel, format the column as Text, type the number again, then save again.',
    EXCEL_ERROR: '“{value}” is a formula error of Excel: correct the cell in the file.',
    UNKNOWN_ID: 'No partner has this number: correct it, or blank the cell to create a record.',
    UNKNOWN_LINE_ID:
      'This line number is not that of a delivery of this day and partnership: blank the cell to add a line.',
    UNKNOWN_PARTNERSHIP:
      'No partnership has this number or name, or several have it: write its number, such as PT-0001.',
    SAME_LINE: 'Same record as line {line} of the file: keep only one of them.',
    UNKNOWN_CHARGE_ID:
      'No row of the workbook has this number: correct it, or empty the cell to add a row.',
    SEVERAL_CHARGES:
      '{count} rows of the workbook have this wording and period: add the column “No.” to say which.',
    SAME_CHARGE_LINE:
      'Same wording, period and scope as line {line}: tell the wordings apart (“invoice 1”, “invoice 2”), or keep one.',
    UNKNOWN_NAME:
      '“{name}” is the name of nothing known here, or of several: write the name as in the workbook, or its number.',
    PAYERS_UNCLEAR: 'Say the share of each, for instance “Town 60 % ; Region 40 %”.',
    IMPORT_PRICE_OF_THE_PAST:
      '{meals} meals are already delivered at the former price: open this cost in “Costs”, then “New price from…”.',
    FAR_DATE: '{date} is too far away: check the year.',
    IMPORT_TOO_LARGE:
      'The workbook cannot hold so many records: import fewer, or make one workbook per territory.',
  },
};
