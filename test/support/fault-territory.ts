import { PARTNERS, PARTNERSHIPS } from '../../tools/demonstration.mjs';
import type { FaultApp } from './fault-app';
import type { Request } from './fault-scenario';

const valuesOf = (
  list: readonly { key: string; values: Readonly<Record<string, string>> }[],
  key: string,
) => list.find((each) => each.key === key)?.values ?? {};

export const partnerValues = (key: string) => valuesOf(PARTNERS, key);

export const partnershipValues = (key: string, kitchenId: string, recipientId: string) => {
  return { ...valuesOf(PARTNERSHIPS, key), carrierId: '', kitchenId, recipientId };
};

export const day = (date: string, delivered: number, lotRef = '') => ({
  date,
  values: {
    deliveredMeals: String(delivered),
    acceptedMeals: String(delivered),
    distributedMeals: String(delivered - 1),
    lostMeals: '1',
    lossReason: 'ABSENCE_BENEFICIAIRES',
    stockMeals: '0',
    dishName: 'Repas complet',
    lotRef: lotRef === '' ? `L${date.replace(/-/g, '')}` : lotRef,
    productionDate: date.split('-').reverse().join('/'),
    useByDate: '28/11/2026',
    arrivalTemperature: '2,8',
    allergenMode: 'NON_GARANTI',
  },
});

export const week = (
  submissionId: string,
  partnershipId: string,
  facts: { week: string; version: number; days: ReturnType<typeof day>[] },
): Extract<Request, { procedure: 'recordWeek' }> => ({
  procedure: 'recordWeek',
  input: { submissionId, partnershipId, channel: 'SIDEBAR', ...facts },
});

/** Gennevilliers (PT-0001) five days a week and Massy (PT-0002); S46 and S47 recorded for both. */
export const GENNEVILLIERS = 'PT-0001';
export const MASSY = 'PT-0002';

const DAYS_46 = ['2026-11-09', '2026-11-10', '2026-11-12'];
const DAYS_47 = ['2026-11-16', '2026-11-17', '2026-11-18'];
export const DAYS_48 = ['2026-11-23', '2026-11-24', '2026-11-25'];

export const costInput = (submissionId: string, payers: readonly string[], id: string | null) => ({
  submissionId,
  id,
  values: {
    label: id === null ? `Coordination ${submissionId}` : `Coordination corrigée ${submissionId}`,
    scope: 'FLOW',
    kind: 'CHARGE',
    basis: 'CASH',
    allocationKey: 'MEALS',
    confidence: 'ESTIME',
    stage: 'G',
    entryMode: 'TOTAL',
    amountCents: '480,00',
    periodStart: '09/11/2026',
    periodEnd: '29/11/2026',
    sourceNote: 'Facture.',
    scopeId: GENNEVILLIERS,
  },
  payers: payers.map((payerId, index) => ({
    payerId,
    sharePercent: String(index === 0 ? 100 - 20 * (payers.length - 1) : 20),
  })),
});

/** What `territory` records: four partners, two partnerships, a cost, four weeks. */
export const TERRITORY_ACTIONS = 11;

export async function territory(
  app: FaultApp,
  beforeWeeks: () => void = () => undefined,
): Promise<void> {
  await app.call('prepareWorkbook', {});
  for (const key of ['SYREC', 'MAISON_SOLIDARITE', 'PORTAGE_MASSY', 'TABLE_OUVERTE']) {
    await app.call('savePartner', { submissionId: key, id: null, values: partnerValues(key) });
  }
  const links = [
    ['GENNEVILLIERS', 'P-0001', 'P-0002'],
    ['MASSY', 'P-0003', 'P-0004'],
  ] as const;
  for (const [key, kitchen, recipient] of links) {
    const values = partnershipValues(key, kitchen, recipient);
    await app.call('savePartnership', { submissionId: key, id: null, values });
  }
  await app.call('saveCostItem', costInput('first', ['P-0001', 'P-0002'], null));
  beforeWeeks();
  for (const [name, partnershipId, meals] of [
    ['g', GENNEVILLIERS, 50],
    ['m', MASSY, 20],
  ] as const) {
    for (const [label, dates] of [
      ['2026-S46', DAYS_46],
      ['2026-S47', DAYS_47],
    ] as const) {
      const days = dates.map((date, index) => day(date, meals + index));
      const { input } = week(`${name}-${label}`, partnershipId, { week: label, version: 0, days });
      await app.call('recordWeek', input);
    }
  }
}

export const newWeek = (submissionId: string, partnershipId: string) =>
  week(submissionId, partnershipId, {
    week: '2026-S48',
    version: 0,
    days: DAYS_48.map((date, index) => day(date, 30 + index)),
  });

/** Two days change, one does not, and a second lot comes on the last day. */
export const correctedWeek = (submissionId: string, partnershipId: string) =>
  week(submissionId, partnershipId, {
    week: '2026-S47',
    version: 1,
    days: [
      day('2026-11-16', 41),
      day('2026-11-17', 42),
      day('2026-11-18', 52),
      day('2026-11-18', 7, 'L-SECOND'),
    ],
  });
