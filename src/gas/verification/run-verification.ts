import { verification as words } from '../../i18n/fr/verification';
import { runCase, SCRATCH_ROLE, SCRATCH_TAB, type Suite } from './service-case';
import { VerificationReport } from './verification-report';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google ends an execution after six minutes: the last case begun has time to end, and its traces to be removed. */
const BUDGET_MS = 4 * 60_000;
/** What the cases suppose of the workbook; the locale is the person's choice, the time zone is put back afterwards. */
const LOCALE = 'fr_FR';
const TIME_ZONE = 'Europe/Paris';

/** « Vérifier l’installation »: holds the services of this account against what the product expects of them. */
export function runVerification(suites: readonly Suite[]): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const lock = LockService.getScriptLock();
  const refusal =
    book.getSpreadsheetLocale() !== LOCALE
      ? words.wrongLocale
      : lock.tryLock(1)
        ? null
        : words.busy;
  if (refusal !== null) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(words.tab, refusal, ui.ButtonSet.OK);
    return;
  }
  try {
    book.toast(verifyCases(book, suites), words.tab);
  } finally {
    lock.releaseLock();
  }
}

function verifyCases(book: Spreadsheet, suites: readonly Suite[]): string {
  const endsAt = Date.now() + BUDGET_MS;
  const cases = suites.flatMap((suite) =>
    suite.cases.map((one) => ({ service: suite.service, title: one.title, run: one.run })),
  );
  const zone = book.getSpreadsheetTimeZone();
  let leftovers: readonly string[] = [];
  removeScratch(book);
  const report = VerificationReport.open(book, cases);
  try {
    book.setSpreadsheetTimeZone(TIME_ZONE);
    for (const at of report.remaining()) {
      const one = cases[at];
      if (!one || Date.now() > endsAt) break;
      report.begin(at);
      report.record(at, runCase(one.run, { tab: SCRATCH_TAB, role: SCRATCH_ROLE }));
    }
  } finally {
    book.setSpreadsheetTimeZone(zone);
    leftovers = removeScratch(book);
  }
  return report.conclude(leftovers);
}

/** Deletes the tabs and documents of cases, those of an execution that was stopped included; answers what resists. */
function removeScratch(book: Spreadsheet): string[] {
  const left: string[] = [];
  const attempt = (name: string, remove: () => void): void => {
    try {
      remove();
    } catch {
      left.push(name);
    }
  };
  for (const sheet of book.getSheets()) {
    const name = sheet.getName();
    if (name.startsWith(SCRATCH_TAB)) attempt(name, () => void book.deleteSheet(sheet));
  }
  const files = Drive?.Files;
  const isScratch = `appProperties has { key='passePlatRole' and value='${SCRATCH_ROLE}' }`;
  const query = { q: `${isScratch} and trashed = false`, fields: 'files(id,name)', pageSize: 100 };
  for (const { id = '', name = '' } of files?.list(query).files ?? []) {
    attempt(name, () => files?.remove(id));
  }
  return left;
}
