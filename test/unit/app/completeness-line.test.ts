import { describe, expect, it } from '@jest/globals';
import { completenessLine } from '../../../src/app/completeness-line';
import { fr } from '../../../src/i18n/fr';
import type { Missing } from '../../../src/kernel/traced';
import { MemoryApp } from '../../support/memory-app';
import { COST, smallTerritory, WEEK } from '../../support/small-territory';

const UNTOLD: Missing = { code: 'NO_COST_STAGE_A' };
const UNPAID: Missing = { code: 'PAYER_MISSING', params: { label: 'Gaz' } };
const AWAITED: Missing = {
  code: 'COSTS_EXPECTED',
  params: { count: 2, month: '2026-03', labels: 'Électricité, Gaz' },
};

describe('the line that says whether the figures of a tab are complete', () => {
  it('says what is awaited first, in words', () => {
    expect(completenessLine(fr, [UNTOLD, AWAITED])).toBe(
      'Incomplet. 2 factures attendues pour mars 2026 : Électricité, Gaz. ' +
        'Aucun coût de production saisi pour cette période.',
    );
  });

  it('counts what it does not say', () => {
    expect(completenessLine(fr, [UNTOLD, AWAITED, UNPAID])).toMatch(/ Et 1 autre manque : /);
  });

  it('says when nothing is missing', () => {
    expect(completenessLine(fr, [])).toBe(fr.costReports.complete);
  });

  it('stands at the head of each tab that a funder reads, as on the screen', () => {
    const app = smallTerritory(new MemoryApp('2026-11-23'));
    app.call('recordWeek', WEEK);
    for (const label of ['Électricité', 'Gaz'])
      app.call('saveCostItem', {
        ...COST,
        submissionId: label,
        values: {
          ...{ ...COST.values, label, recurrence: 'MENSUEL' },
          ...{ periodStart: '01/10/2026', periodEnd: '31/10/2026' },
        },
      });
    app.call('writeCostReports', {});
    const said = '2 factures attendues pour novembre 2026 : Gaz, Électricité.';
    for (const title of app.reports.sheets.keys()) {
      const heads = app.reports.cellsOf(title).map(([cell]) => String(cell));
      expect(heads.filter((cell) => cell.startsWith(`Incomplet. ${said}`))).toHaveLength(1);
    }
    const asked = { partnershipId: null, fromWeek: '2026-S47', untilWeek: '2026-S47' };
    expect(app.call('getMealCost', asked).missing).toContainEqual(
      expect.objectContaining({ code: 'COSTS_EXPECTED' }),
    );
  });
});
