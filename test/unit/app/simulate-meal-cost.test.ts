import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import { COST, PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

let app: MemoryApp;
const asked = { partnershipId: 'PT-0001', fromWeek: '2026-S47', untilWeek: '2026-S47' };
const suppose = (values: Record<string, string>) =>
  app.call('simulateMealCost', { ...asked, values });

beforeEach(() => {
  app = smallTerritory();
  const food = { label: 'Denrées', stage: 'A', entryMode: 'PER_MEAL', unitPrice: '2,50' };
  const { amountCents: _, ...values } = COST.values;
  app.call('saveCostItem', { ...COST, submissionId: 'food', values: { ...values, ...food } });
  app.call('recordWeek', WEEK);
});

describe('supposing another volume or another price', () => {
  it('starts from the cost as it is', () => {
    const { current, supposed, asEntered } = suppose({});
    expect(supposed).toEqual(current);
    const cost = app.call('getMealCost', asked);
    expect(current.levels.FULL).toBe(cost.levels.FULL.value);
    expect(asEntered).toMatchObject({ mealsPerWeek: '76', productionPrice: '2,5' });
  });

  it('takes French decimals, and shows the effect on each level and payer', () => {
    const { current, supposed } = suppose({ mealsPerWeek: '152', productionPrice: '3,00' });
    // 160 delivered for 152 distributed: 480 € of food and the 120,50 € of the van.
    expect(supposed.totalCents).toBe(48_000 + 12_050);
    expect(supposed.levels.B).toBeCloseTo((48_000 + 12_050) / 152, 6);
    expect(supposed.payers.map(({ payerId }) => payerId)).toEqual(
      current.payers.map(({ payerId }) => payerId),
    );
  });

  it('finds the meals a week that bring a meal down to a price', () => {
    const { breakEvenMealsPerWeek, targetCents } = suppose({ targetPrice: '3,50' });
    expect(targetCents).toBe(350);
    // 2,50 × 80/76 + 120,50 ÷ n = 3,50
    expect(breakEvenMealsPerWeek).toBe(Math.ceil(120.5 / (3.5 - (2.5 * 80) / 76)));
  });

  it('of a kitchen or a territory changes its meals, and leaves those of the others', () => {
    const other = { ...PARTNERSHIP, submissionId: 'massy' };
    const values = { ...PARTNERSHIP.values, name: 'Massy', territory: 'Massy' };
    const massy = app.call('savePartnership', { ...other, values });
    app.call('recordWeek', { ...WEEK, submissionId: 'massy week', partnershipId: massy.id });
    const of = (place: { kind: 'KITCHEN' | 'TERRITORY'; id: string }, mealsPerWeek: string) => {
      const where = { ...asked, partnershipId: null, place };
      const { current, supposed } = app.call('simulateMealCost', {
        ...where,
        values: { mealsPerWeek },
      });
      const cost = app.call('getMealCost', where);
      expect([current.totalCents, current.levels.FULL]).toEqual([
        cost.totalCents,
        cost.levels.FULL.value,
      ]);
      return supposed;
    };
    // The food alone follows the volume, and only of the partnership that has any.
    expect(of({ kind: 'TERRITORY', id: 'Massy' }, '152').mealsPerWeek).toBe(152);
    const kitchen = of({ kind: 'KITCHEN', id: 'P-0001' }, '304');
    expect(kitchen.mealsPerWeek).toBe(304);
    expect(kitchen.totalCents).toBe(2 * 2.5 * 80 * 100 + 12_050);
  });

  it('writes nothing', () => {
    const before = structuredClone(app.store.tabs);
    suppose({ mealsPerWeek: '152' });
    expect(app.store.tabs).toEqual(before);
  });

  it.each([
    ['no number', { mealsPerWeek: 'beaucoup' }, 'NOT_A_NUMBER', 'mealsPerWeek'],
    [
      'more than all of it surplus',
      { surplusPercent: '120' },
      'NUMBER_TOO_LARGE',
      'surplusPercent',
    ],
    ['a field that is not asked', { price: '1' }, 'UNKNOWN_FIELD', 'price'],
  ])('refuses %s, beside its field', (_, values, code, path) => {
    expect(app.ask('simulateMealCost', { ...asked, values: { ...values } })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', issues: [{ code, path }] },
    });
  });

  it('says that there is nothing to scale where nothing was entered', () => {
    const values = { productionPrice: '3' };
    const none = { partnershipId: 'PT-0001', fromWeek: '2026-S40', untilWeek: '2026-S40', values };
    expect(app.ask('simulateMealCost', none)).toMatchObject({
      error: { issues: [{ code: 'NOTHING_TO_SUPPOSE', path: 'productionPrice' }] },
    });
  });
});
