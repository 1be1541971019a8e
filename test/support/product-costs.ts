import type { ProductPage } from './product-page';
import { setUpPartnership } from './product-week';

/** A partnership with its costs, a rent of October, a week of fifty meals, and another territory with a kitchen of its own. */
export async function setUpCosts(product: ProductPage): Promise<void> {
  const partnershipId = await setUpPartnership(product);
  await product.call('saveCostItem', {
    submissionId: 'rent',
    id: null,
    values: {
      ...{ label: 'Loyer', stage: 'G', entryMode: 'TOTAL', amountCents: '300,00' },
      ...{ scope: 'FLOW', scopeId: partnershipId, kind: 'CHARGE', basis: 'CASH' },
      ...{ allocationKey: 'MEALS', confidence: 'REEL', sourceNote: 'Bail.' },
      ...{ periodStart: '01/10/2026', periodEnd: '31/10/2026' },
    },
    payers: [{ payerId: 'P-0001', sharePercent: '100' }],
  });
  await product.call('savePartner', {
    submissionId: 'other',
    id: null,
    values: {
      ...{ name: 'Cuisine de Massy', kind: 'CUISINE_CENTRALE', territory: 'Massy' },
      ...{ address: '2 rue du Four', postcode: '91300', city: 'Massy', alertPhone: '0169000000' },
    },
  });
  await product.call('savePartner', {
    submissionId: 'near',
    id: null,
    values: {
      ...{ name: 'Épicerie du Parc', kind: 'ASSOCIATION', territory: 'Nanterre' },
      ...{ address: '3 rue du Parc', postcode: '92000', city: 'Nanterre', rna: 'W922000002' },
      alertPhone: '0147000001',
    },
  });
  await product.call('recordWeek', {
    ...{ submissionId: 'week', partnershipId, week: '2026-S48', version: 0, channel: 'SIDEBAR' },
    days: [
      {
        date: '2026-11-23',
        values: {
          ...{ deliveredMeals: '50', acceptedMeals: '50', distributedMeals: '50' },
          ...{ lotRef: 'L-2311', productionDate: '22/11/2026', useByDate: '26/11/2026' },
          ...{ dishName: 'Gratin', arrivalTemperature: '2,8', allergenMode: 'NON_GARANTI' },
        },
      },
    ],
  });
}
