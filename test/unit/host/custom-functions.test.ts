import { afterAll, describe, expect, it, jest } from '@jest/globals';

import { parseA1, referenceArea } from '../../../src/host/books/a1-notation';
import { CellError, type CellValue } from '../../../src/host/books/cell-value';
import type { Workspace } from '../../../src/host/workspace';
import { ManualClock } from '../../../src/host/run/host-clock';
import { aWorkspace, closeWorkspaces } from '../../support/host-workspace';

// The first one waits for the thread to be built and started: seconds on a busy machine.
jest.setTimeout(60_000);
afterAll(closeWorkspaces);

const CODE = `
  function double(x) { return Array.isArray(x) ? x.map((line) => line.map((v) => v * 2)) : x * 2; }
  function tell(...args) { return JSON.stringify(args, (_, v) => v); }
  function kindOf(x) { return Object.prototype.toString.call(x) + (x instanceof Date ? x.getTimezoneOffset() : ''); }
  function list() { return ['a', 'b']; }
  function grid() { return [[1, 2, 3], [4]]; }
  function nothing() {}
  function endless() { return [1 / 0]; }
  function object() { return { a: 1 }; }
  function jour() { return new Date(2026, 0, 31); }
  function sum() { return 'du script'; }
  function fail() { throw new Error('non'); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('Z9').setValue(1); }
  function read() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
  function mail() { return MailApp.getRemainingDailyQuota(); }
  function screen() { SpreadsheetApp.getUi(); }
  function slow() { Utilities.sleep(31000); Utilities.getUuid(); }
  function private_() { return 1; }
  function install() { SpreadsheetApp.getActiveSheet().getRange('D1').setFormula('=DOUBLE(A1)'); return SpreadsheetApp.getActiveSheet().getRange('D1').getValue(); }
`;

const SCOPES = ['spreadsheets.currentonly', 'script.send_mail', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
const aBook = (options = {}): Promise<Workspace> =>
  aWorkspace({ code: CODE, oauthScopes: SCOPES }, options);

function type(workspace: Workspace, texts: Readonly<Record<string, string>>): void {
  for (const [place, text] of Object.entries(texts)) {
    const reference = parseA1(place);
    const sheet = workspace.book.activeSheet;
    if (reference === undefined) throw new Error(place);
    const { row, column } = referenceArea(reference, sheet);
    workspace.doors.edit({ sheetId: sheet.id, row, column, texts: [[text]] });
  }
}

const told = (value: CellValue): unknown =>
  value instanceof CellError ? `${value.code} ${value.reason}` : value;

function valuesOf({ book }: Workspace, place: string): unknown[][] {
  const reference = parseA1(place);
  if (reference === undefined) throw new Error(place);
  const area = referenceArea(reference, book.activeSheet);
  return book.activeSheet.values(area).map((line) => line.map(told));
}

/** The values of an area once no function runs any more. */
async function settled(workspace: Workspace, place: string): Promise<unknown[][]> {
  for (;;) {
    const values = valuesOf(workspace, place);
    if (!values.flat().includes('Loading...')) return values;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const custom = ({ world }: Workspace): string[] =>
  world.journal
    .entries()
    .filter(({ kind }) => kind === 'custom')
    .map(({ functionName }) => functionName);

let shared: Promise<Workspace> | undefined;
const onlyOne = (): Promise<Workspace> => (shared ??= aBook());

describe('a formula that calls a function of the script', () => {
  it.each<[string, Readonly<Record<string, string>>, unknown]>([
    ['of a number', { B1: '=DOUBLE(4)' }, 8],
    ['whatever its capitals', { B1: '=double(2,5)' }, 5],
    ['of a cell', { A1: '3', B1: '=DOUBLE(A1)' }, 6],
    ['of another formula', { A1: '3', A2: '=A1+1', B1: '=DOUBLE(A2)' }, 8],
    ['of an expression', { A1: '3', B1: '=DOUBLE(A1*10+SUM(A1:A2))' }, 66],
    ['of another call', { A1: '3', B1: '=DOUBLE(DOUBLE(A1))' }, 12],
    ['inside another formula', { A1: '3', B1: '=ROUND(DOUBLE(A1)/4;0)+DOUBLE(-1)' }, 0],
    ['that another formula reads', { A1: '3', A2: '=DOUBLE(A1)', B1: '=A2+SUM(A2:A3)' }, 12],
    [
      'of a blank cell, a text, a boolean and an error',
      { A2: 'x', A3: '=1/0', B1: '=TELL(A1;A2;TRUE;A3)' },
      '["","x",true,"#DIV/0!"]',
    ],
    ['of a range', { A1: '1', A2: 'x', B1: '=TELL(A1:A3;"y")' }, '[[[1],["x"],[""]],"y"]'],
    ['of a date', { A1: '31/01/2026', B1: '=KINDOF(A1)' }, '[object Date]-60'],
    ['of a computed date', { B1: '=KINDOF(DATE(2026;7;1))' }, '[object Date]-120'],
    ['that answers nothing', { B1: '=NOTHING()' }, null],
    ['that answers what is no number', { B1: '=ENDLESS()' }, '#NUM! '],
    [
      'that answers an object',
      { B1: '=OBJECT()' },
      '#ERROR! the function answered something a cell cannot hold',
    ],
    ['that fails', { B1: '=FAIL()' }, '#ERROR! Error: non'],
    ['that fails, inside another formula', { B1: '=IFERROR(FAIL();"raté")' }, 'raté'],
    [
      'that writes',
      { B1: '=WRITE()' },
      '#ERROR! Exception: You do not have permission to call setValue',
    ],
    ['that reads its spreadsheet', { A1: '7', B1: '=READ()' }, 7],
    [
      'that needs an authorisation',
      { B1: '=MAIL()' },
      expect.stringMatching(
        /^#ERROR! Exception: You do not have permission to call MailApp\.getRemainingDailyQuota\. Required permissions: /,
      ),
    ],
    [
      'that asks for the screen',
      { B1: '=SCREEN()' },
      '#ERROR! Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    ],
    ['that is private', { B1: '=PRIVATE_()' }, '#NAME? unknown function PRIVATE_'],
    ['that is not there', { B1: '=ABSENT(1)' }, '#NAME? unknown function ABSENT'],
    ['that answers numbers, summed by a formula', { B1: '=1+SUM(5;GRID();DOUBLE(2))' }, 20],
    ['that answers a day, inside another formula', { B1: '=JOUR()+1' }, 46054],
    ['that answers an object, inside another formula', { B1: '=IFERROR(OBJECT();"non")' }, 'non'],
    ...['=SUM(LIST())', '=INDEX(GRID();1;2)', '=SUM(GRID()*2)'].map(
      (formula): [string, Record<string, string>, string] => [
        `that answers an array, in ${formula}`,
        { B1: formula },
        '#EMULATION! an array of the script inside another formula',
      ],
    ),
    ['named as one of Sheets', { A1: '2', B1: '=SUM(A1:A2)' }, 2],
  ])('%s', async (_, texts, expected) => {
    const workspace = await onlyOne();
    type(workspace, { A1: '', A2: '', A3: '', B1: '', ...texts });
    expect((await settled(workspace, 'A1:B3'))[0]?.[1]).toEqual(expected);
  });

  it('fills its neighbours with a list, going down, or with rows', async () => {
    const workspace = await aBook();
    type(workspace, { A1: '=LIST()', C1: '=GRID()', G1: '=SUM(C1:E2)' });
    await settled(workspace, 'A1:G1');
    expect(valuesOf(workspace, 'A1:G2')).toEqual([
      ['a', null, 1, 2, 3, null, 10],
      ['b', null, 4, null, null, null, null],
    ]);
  });

  it('fills nothing when something is in the way, until it is taken away', async () => {
    const workspace = await aBook();
    type(workspace, { A2: 'là', A1: '=LIST()' });
    expect(await settled(workspace, 'A1:A2')).toEqual([
      ['#REF! array result was not expanded because it would overwrite data'],
      ['là'],
    ]);
    type(workspace, { A2: '' });
    expect(valuesOf(workspace, 'A1:A2')).toEqual([['a'], ['b']]);
    type(workspace, { A1: '' });
    expect(valuesOf(workspace, 'A1:A2')).toEqual([[null], [null]]);
  });

  it('shows a date as a date', async () => {
    const workspace = await aBook();
    type(workspace, { A1: '=JOUR()' });
    expect(await settled(workspace, 'A1')).toEqual([[46053]]);
    expect(workspace.book.activeSheet.shownFormat(1, 1)).toBe('dd/mm/yyyy');
    type(workspace, { A1: '1' });
    expect(workspace.book.activeSheet.shownFormat(1, 1)).toBeUndefined();
  });

  it('runs again when its arguments change, and only then', async () => {
    const workspace = await aBook();
    type(workspace, { A1: '1', B1: '=DOUBLE(A1)', B2: '=DOUBLE(A1)' });
    expect(await settled(workspace, 'B1:B2')).toEqual([[2], [2]]);
    type(workspace, { A1: '2', C1: 'autre' });
    expect(await settled(workspace, 'B1:B2')).toEqual([[4], [4]]);
    type(workspace, { A1: '1' });
    expect(valuesOf(workspace, 'B1')).toEqual([[2]]);
    expect(custom(workspace)).toEqual(['double', 'double']);
  });

  it('is loading for ever when it is given the time', async () => {
    const workspace = await aBook();
    type(workspace, { A1: '=DOUBLE(NOW())', B1: '=DOUBLE(1)' });
    await settled(workspace, 'B1');
    expect(valuesOf(workspace, 'A1')).toEqual([['Loading...']]);
    expect(custom(workspace)).toEqual(['double']);
  });

  it('has no answer yet for the script that writes it', async () => {
    const workspace = await aBook();
    type(workspace, { A1: '4' });
    const outcome = await workspace.run({ functionName: 'install', parameters: [], kind: 'menu' });
    expect(outcome).toMatchObject({ ok: true, value: 'Loading...' });
    expect(await settled(workspace, 'D1')).toEqual([[8]]);
  });

  it('ends after 30 seconds', async () => {
    const clock = new ManualClock(0);
    const workspace = await aBook({ clock });
    type(workspace, { A1: '=SLOW()' });
    expect(valuesOf(workspace, 'A1')).toEqual([['Loading...']]);
    while (workspace.world.running.size === 0) await new Promise((done) => setImmediate(done));
    const values = settled(workspace, 'A1');
    const turn = setInterval(() => clock.advance(10_000), 20);
    expect(await values).toEqual([['#ERROR! Exceeded maximum execution time']]);
    clearInterval(turn);
  });
});
