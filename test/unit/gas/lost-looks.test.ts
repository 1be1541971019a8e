import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tabSpecs } from '../../../src/app/tab-specs';
import { workbookSpecs } from '../../../src/app/workbook-specs';
import { SheetWorkbookDesigner } from '../../../src/gas/sheet-workbook-designer';
import { EnumValue } from '../../../src/host/contract';
import { fr } from '../../../src/i18n/fr';
import { appOn, frenchBook } from '../host/services/spreadsheet/services-bed';

const world: Record<string, unknown> = globalThis;
const SPECS = tabSpecs(fr);
const UNTOUCHED = { dropdowns: [], formats: [], isUnprotected: false };

let app: ReturnType<typeof appOn>;
let designer: SheetWorkbookDesigner;

beforeEach(() => {
  app = appOn(frenchBook());
  // Enums come from the bridge, which is not in this bed.
  const ProtectionType = { RANGE: new EnumValue('Spreadsheet.ProtectionType', 'RANGE') };
  world['SpreadsheetApp'] = Object.assign(app, { ProtectionType });
  designer = new SheetWorkbookDesigner(app.getActiveSpreadsheet());
  designer.prepare(workbookSpecs(fr));
});

afterAll(() => {
  delete world['SpreadsheetApp'];
});

describe('what a tab has lost of its looks', () => {
  it.each(SPECS.map((spec) => [spec.title, spec] as const))(
    'is nothing in %s, just made',
    (_title, spec) => {
      expect(designer.lostLooks(spec)).toEqual(UNTOUCHED);
    },
  );

  it('is a format that somebody changed, until it is given back', () => {
    const spec = SPECS.find(({ title }) => title === 'Livraisons');
    if (spec === undefined) throw new Error('no such tab');
    const column = spec.columns.findIndex(({ key }) => key === 'useByDate') + 1;
    const sheet = app.getActiveSpreadsheet().getSheetByName(spec.title);
    sheet?.getRange(5, column).setNumberFormat('0.00');
    expect(designer.lostLooks(spec)).toEqual({ ...UNTOUCHED, formats: ['useByDate'] });
    designer.dressAgain(spec, ['useByDate']);
    expect(designer.lostLooks(spec)).toEqual(UNTOUCHED);
  });
});
