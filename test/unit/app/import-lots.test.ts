import { describe, expect, it } from '@jest/globals';
import type { FileCell } from '../../../src/domain/exchange/read-cell';
import type { ImportFile } from '../../../src/app/import-file';
import { recallInput } from '../../support/recall-requests';
import { smallTerritory, WEEK } from '../../support/small-territory';

const HEADERS = ['Date de livraison', 'Partenariat', 'N° de lot', 'Distribués', 'Commentaire'];

/** One line about a day that is recorded already. */
const file = (cells: readonly FileCell[]): ImportFile => ({
  record: 'delivery',
  headers: HEADERS,
  keys: null,
  lines: [{ line: 2, cells }],
});

const LINE_ID = 'D-2026-S47-0001-MA-1';
const LOT = 'L-2026-11-17';

function recorded() {
  const app = smallTerritory();
  app.call('recordWeek', WEEK);
  return app;
}

function codesOf(app: ReturnType<typeof recorded>, cells: readonly FileCell[]): string[] {
  const told: ImportFile = {
    ...file([LINE_ID, ...cells]),
    headers: ['N° de ligne', ...HEADERS],
    keys: ['lineId', 'date', 'partnershipId', 'lotRef', 'distributedMeals', 'comment'],
  };
  const { refusals } = app.call('previewImport', told);
  return refusals.filter(({ issue }) => issue.severity === 'BLOCK').map(({ issue }) => issue.code);
}

describe('a file about lots', () => {
  it('may not distribute more of a lot that is held', () => {
    const app = recorded();
    app.call('openRecall', recallInput('recall', LOT));
    expect(codesOf(app, ['17/11/2026', 'PT-0001', LOT, 400, ''])).toContain('LOT_HELD');
  });

  it.each([
    ['without a reason is refused', '', ['SUPERSEDED_WITHOUT_REASON']],
    ['with its reason is taken', 'Étiquette relue', []],
  ])('that replaces the lot of food that came, %s', (_name, comment, expected) => {
    expect(codesOf(recorded(), ['17/11/2026', 'PT-0001', 'L-OTHER', '', comment])).toEqual(
      expected,
    );
  });
});
