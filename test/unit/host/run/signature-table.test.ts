import { describe, expect, it } from '@jest/globals';

import { scopesOf } from '../../../../src/host/run/authorisation';
import { argumentMismatch } from '../../../../src/host/run/argument-check';
import {
  classProperties,
  classSignature,
  enumNames,
  messageName,
  rootNames,
} from '../../../../src/host/run/signature-table';

describe('the content of a file in a call of the advanced Drive', () => {
  it.each([
    ['update', [{}, 'id', null, { addParents: 'f' }]],
    ['update', [{}, 'id', undefined, { fields: 'id' }]],
    ['create', [{ name: 'x' }, null, { fields: 'id' }]],
  ])('may be lacking before the options: %s', (method, args) => {
    const call = { key: 'Drive_v3.Files', method, args };
    expect(argumentMismatch(call, () => undefined)).toBeUndefined();
  });

  it('is nothing else than a blob', () => {
    const call = { key: 'Drive_v3.Files', method: 'update', args: [{}, 'id', 'text'] };
    expect(argumentMismatch(call, () => undefined)).toMatch(/^The parameters/);
  });
});

describe('the generated table', () => {
  it.each([
    ['SpreadsheetApp', 'SpreadsheetApp'],
    ['Spreadsheet.Range', 'SpreadsheetApp.Range'],
    ['Document.Body', 'DocumentApp.Body'],
    ['Lock.Lock', 'LockService.Lock'],
    ['Base.Ui', 'Ui'],
    ['Base.Blob', 'Blob'],
    ['HTML.HtmlOutput', 'HtmlService.HtmlOutput'],
    ['Drive.File', 'DriveApp.File'],
    ['Drive_v3.Files', 'Drive.Files'],
    ['URL_Fetch.HTTPResponse', 'UrlFetchApp.HTTPResponse'],
  ])('has %s, which Google calls %s', (key, name) => {
    expect(classSignature(key)?.size).toBeGreaterThan(0);
    expect(messageName(key)).toBe(name);
  });

  it('has the globals of Apps Script and no others', () => {
    expect([...rootNames].sort()).toEqual([
      ...[
        'Browser',
        'CacheService',
        'Charts',
        'ContentService',
        'DocumentApp',
        'Drive',
        'DriveApp',
      ],
      ...['HtmlService', 'LockService', 'Logger', 'MailApp', 'MimeType', 'PropertiesService'],
      ...['ScriptApp', 'Session', 'SpreadsheetApp', 'UrlFetchApp', 'Utilities', 'XmlService'],
    ]);
  });

  it('knows enums and where a script finds them', () => {
    expect(enumNames('Spreadsheet.ProtectionType')).toEqual(['RANGE', 'SHEET']);
    expect(classProperties('Base.Ui').get('ButtonSet')).toBe('Base.ButtonSet');
    expect(classProperties('Drive').get('Files')).toBe('Drive_v3.Files');
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'is not fooled by the name %s',
    (name) => {
      expect(classSignature(name)).toBeUndefined();
      expect(classSignature('Spreadsheet.Range')?.get(name)).toBeUndefined();
      expect(scopesOf('Spreadsheet.Range', name)).toEqual([]);
      expect(scopesOf(name, name)).toEqual([]);
    },
  );
});

describe('the check of arguments', () => {
  const blob = { class: 'Base.Blob' };
  const chart = { class: 'Spreadsheet.EmbeddedChart' };
  const builder = { class: 'Spreadsheet.DataValidationBuilder' };
  const utf8 = { enum: 'Utilities.Charset' };
  const kindOf = (value: unknown) => {
    if (value === blob || value === chart || value === builder) {
      return { kind: 'class' as const, key: (value as { class: string }).class }; // one of the three
    }
    return value === utf8 ? { kind: 'enum' as const, key: utf8.enum } : undefined;
  };
  const check = (key: string, method: string, ...args: unknown[]) =>
    argumentMismatch({ key, method, args }, kindOf);

  it.each([
    ['Spreadsheet.Sheet', 'getRange', [1, 1]],
    ['Spreadsheet.Sheet', 'getRange', [1, 1, 2, 2]],
    ['Spreadsheet.Sheet', 'getRange', ['A1']],
    ['Spreadsheet.Range', 'setValues', [[['a', 1, null, new Date(0)]]]],
    ['Spreadsheet.Range', 'setValue', [null]],
    ['Spreadsheet.Range', 'setNote', [null]],
    ['Spreadsheet.Range', 'setBackgrounds', [[['red', null]]]],
    ['Utilities', 'zip', [[blob, chart]]],
    ['Utilities', 'base64Encode', ['a', utf8]],
    ['Utilities', 'newBlob', [[1, -1]]],
    ['Utilities', 'formatString', ['%s', 1, 'a', {}]],
    ['Drive_v3.Files', 'create', [{}, blob, { fields: 'id' }]],
    ['UrlFetchApp', 'fetchAll', [['https://a.fr', { url: 'https://b.fr' }]]],
    ['Spreadsheet.Sheet', 'appendRow', [['a']]],
  ])('lets %s.%s take %j', (key, method, args) => {
    expect(check(key, method, ...args)).toBeUndefined();
  });

  it.each([
    ['Spreadsheet.Sheet', 'getRange', [1, 1, 1, 1, 1], 'number,number,number,number,number'],
    ['Spreadsheet.Sheet', 'getRange', [1, NaN], 'number,number'],
    ['Spreadsheet.Range', 'setNote', [undefined, undefined], 'null,null'],
    ['Spreadsheet.Range', 'setNotes', [['a']], 'String[]'],
    ['Spreadsheet.Range', 'setDataValidation', [builder], 'SpreadsheetApp.DataValidationBuilder'],
    ['Utilities', 'computeDigest', ['MD5', 'a', utf8], 'String,String,Utilities.Charset'],
    ['Utilities', 'sleep', [true], 'Boolean'],
    ['Utilities', 'sleep', [new Date(0)], 'Date'],
    ['Spreadsheet.Range', 'setValue', [() => 1], '(class)'],
    ['Utilities', 'newBlob', [[[1]]], 'number[][]'],
  ])('refuses %s.%s %j', (...row) => {
    const [key, method, args, words] = row;
    expect(check(key, method, ...args)).toBe(
      `The parameters (${words}) don't match the method signature for ${messageName(key)}.${method}.`,
    );
  });
});
