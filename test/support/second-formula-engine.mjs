// Univer's formula engine over the same cells as the local host's, in a process of its own: it is an engine for the page,
// which Jest cannot load. Reads {data, formulas, room} as JSON from its standard input; writes, for each formula, the block
// of `room` rows at its place, blank cells as null.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// By `require`: the packages' ES modules name exports that opentype.js does not have.
const require = createRequire(import.meta.url);
const { createUniver, LocaleType } = require('@univerjs/presets');
const { UniverSheetsNodeCorePreset } = require('@univerjs/presets/preset-sheets-node-core');

const BOOLEAN = 3;
const COLUMNS = 5;
const WAIT_MS = 20_000;

function toCell(value) {
  if (value === null) return {};
  return typeof value === 'boolean' ? { v: value ? 1 : 0, t: BOOLEAN } : { v: value };
}

function valueOf(cell) {
  if (cell?.t === BOOLEAN) return Boolean(cell.v);
  return cell?.v ?? null;
}

const { data, formulas, room } = JSON.parse(readFileSync(0, 'utf8'));
const rowCount = formulas.length * room;
const { univer, univerAPI } = createUniver({
  locale: LocaleType.EN_US,
  locales: {},
  presets: [UniverSheetsNodeCorePreset()],
});
const book = univerAPI.createWorkbook({
  id: 'book',
  sheetOrder: ['D', 'F'],
  sheets: {
    D: {
      id: 'D',
      name: 'D',
      rowCount: 100,
      columnCount: 20,
      cellData: data.map((line) => line.map(toCell)),
    },
    F: {
      id: 'F',
      name: 'F',
      rowCount,
      columnCount: COLUMNS,
      cellData: Object.fromEntries(
        formulas.map((text, index) => [index * room, [{ f: `=${text}` }]]),
      ),
    },
  },
});
const engine = univerAPI.getFormula();
engine.executeCalculation();
await engine.onCalculationResultApplied(WAIT_MS);
const range = book.getSheetBySheetId('F').getRange(0, 0, rowCount, COLUMNS);
const kinds = range.getCellDatas();
// What an array pours into its neighbours is in the values only.
const cells = range
  .getValues()
  .map((line, y) => line.map((v, x) => ({ v: v ?? kinds[y]?.[x]?.v, t: kinds[y]?.[x]?.t })));
const blocks = formulas.map((_, index) =>
  cells.slice(index * room, (index + 1) * room).map((line) => line.map(valueOf)),
);
process.stdout.write(JSON.stringify(blocks), () => process.exit(0));
univer.dispose();
