import { describe, expect, it } from '@jest/globals';
import { templateTables } from '../../../src/gas/template-tables';
import type { TemplateText } from '../../../src/kernel/document-block';

type Rows = readonly (readonly string[])[];

const DAYS: Rows = [
  ['Jour', 'Repas'],
  ['{{#pour chaque jour}}{{jour.nom}}', '{{jour.repas}}{{/pour}}'],
];
const NAMES: Rows = [['Partie', 'Nom']];
const ADDED: Rows = [['Ce que', 'la structure ajoute']];

/** A text, then each table with a line after it. */
function textOf(tables: readonly Rows[]): TemplateText {
  const body = ['Titre'];
  const places = tables.map((rows) => {
    const start = body.length;
    body.push(...rows.flat(), 'Suite');
    return { start, lineCount: rows.flat().length, rows };
  });
  return { header: [], body, footer: [], tables: places };
}

/** Tables as a Doc holds them, with a count of what they are asked. */
function docTables(tables: readonly Rows[]) {
  const asked = { count: 0 };
  const tell = <Answer>(answer: Answer) => {
    asked.count += 1;
    return answer;
  };
  const all = tables.map((rows) => ({
    getText: () => tell(rows.flat().join('\n')),
    getNumRows: () => tell(rows.length),
    getRow: (index: number) => {
      const cells = rows[index] ?? [];
      return tell({
        getText: () => tell(cells.join('\n')),
        getNumCells: () => tell(cells.length),
        getCell: (cell: number) => tell({ getText: () => tell(cells[cell] ?? '') }),
      });
    },
  }));
  // Nothing else is asked of a table.
  return { all: all as unknown as GoogleAppsScript.Document.Table[], asked };
}

const made = textOf([NAMES, DAYS]);

describe('the tables of a template', () => {
  it.each([
    ['left as they were made', [NAMES, DAYS], 0],
    ['one of which has other words', [[['Partie', 'Dénomination']], DAYS], 1],
    ['one of which was added', [NAMES, ADDED, DAYS], 3],
    ['one of which was taken out', [DAYS], 1],
    ['in another order', [DAYS, NAMES], 4],
  ])('%s are read as if nothing was known, in fewer calls', (_, tables, calls) => {
    const { body } = textOf(tables);
    const known = docTables(tables);
    const unknown = docTables(tables);
    expect(templateTables(known.all, body, made)).toEqual(templateTables(unknown.all, body));
    expect(known.asked.count).toBeLessThanOrEqual(calls);
    expect(known.asked.count).toBeLessThan(unknown.asked.count);
  });

  it('two of which say the same, the first one changed, are each in their place', () => {
    const tables: Rows[] = [[['Pour la Cuisine', 'Reçu']], NAMES];
    const { body } = textOf(tables);
    const { all } = docTables(tables);
    const places = templateTables(all, body, textOf([NAMES, NAMES]));
    expect(places?.map(({ start }) => start)).toEqual([1, 4]);
  });

  it('are not told when the text of one is not in the body', () => {
    expect(templateTables(docTables([ADDED]).all, ['Titre'], made)).toBeNull();
  });
});
