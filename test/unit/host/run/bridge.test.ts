import { afterAll, describe, expect, it } from '@jest/globals';

import { EnumValue, ScriptError } from '../../../../src/host/contract';
import { runFunction } from '../../../../src/host/run/run-function';
import type { RunOutcome } from '../../../../src/host/run/run-function';
import { aServiceObject, aWorld, closeTestWorlds, rootOf } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const DAY = new Date('2026-01-31T11:00:00Z');
let received: unknown[] = [];
/** So many rows go from thread to thread as one text. */
const LONG = Array.from({ length: 300 }, (_, row) => ['’é"\n', row - 0.5, row % 2 === 0, DAY]);
const range = aServiceObject('Spreadsheet.Range', {
  getValues: () => [['', 1.5, true, DAY]],
  getDisplayValues: () => LONG,
  getFormulas: () => LONG.map(() => [-0, Number.NaN]),
  setValues(values: unknown) {
    received = [values];
    return range;
  },
  getA1Notation: () => Promise.resolve('A1'),
  activate: () => {
    throw new ScriptError('No.');
  },
  clear: () => {
    throw new Error('a bug');
  },
  protect: () => aServiceObject('Spreadsheet.Protection', {}),
});
const sheet = aServiceObject('Spreadsheet.Sheet', {
  getRange: () => range,
  getType: () => new EnumValue('Spreadsheet.SheetType', 'GRID'),
});
const SERVICES = [
  rootOf('SpreadsheetApp', { getActiveSheet: () => sheet }),
  rootOf('Utilities', {
    base64Decode: () => Uint8Array.of(1, 200),
    newBlob: (...args: unknown[]) => {
      received = args;
      return aServiceObject('Base.Blob', {});
    },
  }),
];

const CODE = 'function probe(body) { return new Function(body)(); }';
const world = aWorld(CODE, { services: SERVICES });

/** Runs the body of a function and gives its outcome. */
async function run(body: string): Promise<RunOutcome> {
  const request = { functionName: 'probe', parameters: [body], kind: 'callable' } as const;
  return runFunction(await world, request);
}
async function valueOf(body: string): Promise<unknown> {
  const outcome = await run(body);
  return outcome.ok ? outcome.value : outcome.error.message;
}
const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet(); const range = sheet.getRange(1, 1);';

describe('what a script gets from a service', () => {
  it.each([
    ['arrays of its own realm', 'range.getValues() instanceof Array', true],
    ['inner arrays of its own realm', 'range.getValues()[0] instanceof Array', true],
    ['dates of its own realm', 'range.getValues()[0][3] instanceof Date', true],
    ['the instant of a date', 'range.getValues()[0][3].getTime()', DAY.getTime()],
    ['dates in the manifest time zone', 'range.getValues()[0][3].getHours()', 12],
    ['text, numbers and booleans', 'range.getValues()[0].slice(0, 3)', ['', 1.5, true]],
    ['bytes as signed numbers', 'Utilities.base64Decode("AcgA")', [1, -56]],
    ['bytes in an array of its own realm', 'Utilities.base64Decode("AA") instanceof Array', true],
    ['long lists of its own realm', 'range.getDisplayValues() instanceof Array', true],
    ['dates in them of its own realm', 'range.getDisplayValues()[299][3] instanceof Date', true],
    ['the instants in them', 'range.getDisplayValues()[299][3].getTime()', DAY.getTime()],
    ['all else in them', 'range.getDisplayValues()[299].slice(0, 3)', ['’é"\n', 298.5, false]],
    ['a minus in front of zero', 'Object.is(range.getFormulas()[299][0], -0)', true],
    ['what is no number', 'Number.isNaN(range.getFormulas()[299][1])', true],
    ['the answer of a promise', 'range.getA1Notation()', 'A1'],
    ['objects named as Google names them', 'String(range) + String(sheet)', 'RangeSheet'],
    ['the same object twice', 'sheet.getRange(1, 1) === range', true],
    ['enum members with one identity', 'sheet.getType() === SpreadsheetApp.SheetType.GRID', true],
    ['enum members that know their name', 'String(SpreadsheetApp.SheetType.GRID)', 'GRID'],
    ['enums of services not emulated', 'String(Charts.ChartType.COLUMN)', 'COLUMN'],
    ['mime types as text', 'MimeType.PDF', 'application/pdf'],
    ['objects without methods of their own', 'JSON.stringify(range)', '{}'],
  ])('is %s', async (_, expression, expected) => {
    expect(await valueOf(`${SHEET} return ${expression};`)).toEqual(expected);
  });
});

describe('what a service gets from a script', () => {
  it('is plain data of the host, with service objects and enum members recognised', async () => {
    await run(`${SHEET} range.setValues([[1, 'a', new Date(0), undefined, null]]);`);
    expect(received).toEqual([[[1, 'a', new Date(0), undefined, null]]]);
  });

  it('keeps objects that look like references apart', async () => {
    await run(`${SHEET} range.setValues([[{ t: 'ref', id: 0, key: 'x' }]]);`);
    expect(received).toEqual([[[{ t: 'ref', id: 0, key: 'x' }]]]);
  });

  it('counts each call by method', async () => {
    const outcome = await run(`${SHEET} range.getValues(); range.getValues();`);
    expect(outcome.calls).toEqual({
      'SpreadsheetApp.getActiveSheet': 1,
      'Spreadsheet.Sheet.getRange': 1,
      'Spreadsheet.Range.getValues': 2,
    });
    expect(outcome.callCount).toBe(4);
  });
});

describe('a template', () => {
  it('is evaluated in the script’s realm, with what the script put on it', async () => {
    const HtmlTemplate = 'HTML.HtmlTemplate';
    const template = aServiceObject(HtmlTemplate, {
      scriptletCode: `(function() { const output = HtmlService.initTemplate();
        output._ = title; output._$ = twice(2); output._ = items instanceof Array; return output.$out; })();`,
      evaluate: (pieces: unknown) =>
        aServiceObject('HTML.HtmlOutput', { getContent: () => JSON.stringify(pieces) }),
    });
    const services = [rootOf('HtmlService', { createTemplate: () => template })];
    const code = `function twice(n) { return n * 2; }
      function probe() {
        const template = HtmlService.createTemplate('');
        template.title = 't'; template.items = [];
        return template.evaluate().getContent();
      }`;
    const request = { functionName: 'probe', parameters: [], kind: 'callable' } as const;
    const outcome = await runFunction(await aWorld(code, { services }), request);
    expect(outcome).toMatchObject({
      ok: true,
      value: '[["text","t"],["value","4"],["text","true"]]',
    });
  });
});

describe('a call that cannot be made', () => {
  it.each([
    [
      'a wrong type of argument',
      'sheet.getRange(1, "2")',
      "Exception: The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'a row in place of a block',
      'range.setValues([1])',
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'no argument where one is needed',
      'range.setValues()',
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'a service object in place of data',
      'range.setValues(range)',
      "Exception: The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'null in place of a number',
      'sheet.getRange(1, null)',
      "Exception: The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'a plain object',
      'Utilities.base64Decode({})',
      "Exception: The parameters ((class)) don't match the method signature for Utilities.base64Decode.",
    ],
    [
      'a method not emulated',
      'range.setNote("x")',
      'Error: local host: SpreadsheetApp.Range.setNote exists in Apps Script but is not emulated yet',
    ],
    [
      'a service not emulated',
      'GmailApp.getInboxUnreadCount()',
      'Error: local host: GmailApp exists in Apps Script but is not emulated yet',
    ],
    [
      'a service of the table that no one provides',
      'XmlService.parse("")',
      'Error: local host: XmlService.parse exists in Apps Script but is not emulated yet',
    ],
    [
      'a method that does not exist',
      'range.setBogus()',
      'TypeError: range.setBogus is not a function',
    ],
    ['an advanced service not enabled', 'Drive.Files', 'ReferenceError: Drive is not defined'],
    ['a service that refuses', 'range.activate()', 'Exception: No.'],
  ])('%s is told in Google’s words', async (_, expression, expected) => {
    expect(await valueOf(`${SHEET} ${expression};`)).toBe(expected);
  });

  it('throws an Exception of the script’s own realm', async () => {
    const body = `${SHEET} try { range.activate(); } catch (error) {
      return [error instanceof Error, error.name, error.message, String(error)];
    }`;
    expect(await valueOf(body)).toEqual([true, 'Exception', 'No.', 'Exception: No.']);
  });

  it('shows where in the script it was made, and nothing of the bridge', async () => {
    const code = `function probe() { ${SHEET}\nrange.activate(); }`;
    const request = { functionName: 'probe', parameters: [], kind: 'callable' } as const;
    const outcome = await runFunction(await aWorld(code, { services: SERVICES }), request);
    expect(outcome.ok).toBe(false);
    const stack = outcome.ok ? '' : (outcome.error.stack ?? '');
    expect(stack).toMatch(/^Exception: No\.\n {4}at probe \(Code:2:\d+\)$/);
  });

  it('says that the host is at fault when it is', async () => {
    const text = String(await valueOf(`${SHEET} range.clear();`));
    expect(text).toMatch(/^Error: local host: internal error in Spreadsheet\.Range\.clear: a bug/);
  });
});
