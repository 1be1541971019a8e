import type { Api } from '../../src/rpc/api';
import { MemoryApp } from './memory-app';

type Input<Name extends keyof Api> = Api[Name]['input'];

export const KITCHEN: Input<'savePartner'> = {
  submissionId: 'kitchen',
  id: null,
  values: {
    kind: 'CUISINE_CENTRALE',
    name: 'Cuisine centrale',
    address: '1 rue de la Paix',
    postcode: '92000',
    city: 'Nanterre',
    legalForm: 'COMMUNE',
    siret: '200 034 528 00014',
    alertPhone: '01 23 45 67 89',
    sanitaryStatus: 'AGREE',
    approvalNumber: '92.050.001',
    representativeName: 'La maire',
    representativeRole: 'maire',
  },
};

export const ASSOCIATION: Input<'savePartner'> = {
  submissionId: 'association',
  id: null,
  values: {
    kind: 'ASSOCIATION',
    name: 'Le Repas partagé',
    address: '2 rue de la Paix',
    postcode: '92000',
    city: 'Nanterre',
    legalForm: 'ASSOCIATION_1901',
    rna: 'W751234567',
    alertEmail: 'alerte@repas.example',
    authorisationType: 'REGIONALE',
    authorisationEndsOn: '30/06/2028',
    representativeName: 'Le président',
    representativeRole: 'président',
  },
};

/** The convention of the only partnership, gaps accepted. */
export const AGREEMENT: Input<'writeAgreement'> = {
  submissionId: 'given agreement',
  partnershipId: 'PT-0001',
  acceptsGaps: true,
  values: { startsOn: '01/11/2026', foodsIncluded: 'Plats cuisinés' },
};

export const PARTNERSHIP: Input<'savePartnership'> = {
  submissionId: 'partnership',
  id: null,
  values: {
    name: 'Nanterre, Repas partagé',
    flowType: 'EXCEDENT',
    linkType: 'FROIDE',
    kitchenId: 'P-0001',
    recipientId: 'P-0002',
    weekdays: 'MA, VE',
    vehicleType: 'FRIGORIFIQUE',
    place: 'Au local de l’association',
    windowStart: '9h30',
    expectedMeals: '40',
  },
};

export const COST: Input<'saveCostItem'> = {
  submissionId: 'cost',
  id: null,
  values: {
    label: 'Camion',
    stage: 'B',
    periodStart: '16/11/2026',
    periodEnd: '29/11/2026',
    scope: 'FLOW',
    scopeId: 'PT-0001',
    entryMode: 'TOTAL',
    amountCents: '120,50',
    kind: 'CHARGE',
    basis: 'CASH',
    allocationKey: 'MEALS',
    confidence: 'ESTIME',
    sourceNote: 'Facture',
  },
  payers: [
    { payerId: 'P-0001', sharePercent: '60' },
    { payerId: 'P-0002', sharePercent: '40' },
  ],
};

/** A cost per meal over a year. */
export const PRICED: Input<'saveCostItem'> = {
  ...COST,
  submissionId: 'priced',
  values: {
    ...COST.values,
    label: 'Denrées',
    entryMode: 'PER_MEAL',
    amountCents: '',
    unitPrice: '2',
    periodStart: '01/01/2026',
    periodEnd: '31/12/2026',
  },
};

export const INCOME: Input<'saveIncome'> = {
  submissionId: 'income',
  id: null,
  values: {
    label: 'Subvention de la préfecture',
    kind: 'SUBVENTION',
    receiverId: 'P-0001',
    periodStart: '16/11/2026',
    periodEnd: '29/11/2026',
    scope: 'FLOW',
    scopeId: 'PT-0001',
    entryMode: 'TOTAL',
    amountCents: '40,10',
    allocationKey: 'MEALS',
    sourceNote: 'Notification',
  },
};

export const WEIGHT: Input<'saveKeyWeight'> = {
  submissionId: 'weight',
  id: null,
  values: { key: 'HOURS', partnershipId: 'PT-0001', weight: '3,5' },
};

export const SITE: Input<'saveSite'> = {
  submissionId: 'site',
  id: null,
  values: {
    partnerId: 'P-0002',
    name: 'Salle des fêtes',
    type: 'DISTRIBUTION',
    address: '3 rue de la Paix',
    postcode: '92000',
    city: 'Nanterre',
    isAuthorised: 'Oui',
  },
};

export const CONTACT: Input<'saveContact'> = {
  submissionId: 'contact',
  id: null,
  values: {
    partnerId: 'P-0002',
    name: 'A. Durand',
    role: 'RESPONSABLE_ALERTES',
    workPhone: '0123456789',
  },
};

/** A day told in full and without fault. */
export function aDay(date: string, values: Readonly<Record<string, string>> = {}) {
  return {
    date,
    values: {
      deliveredMeals: '40',
      acceptedMeals: '38',
      refusedMeals: '2',
      refusalReason: 'EMBALLAGE',
      distributedMeals: '38',
      lostMeals: '0',
      stockMeals: '0',
      dishName: 'Sauté de dinde',
      lotRef: `L-${date}`,
      productionDate: '16/11/2026',
      useByDate: '28/11/2026',
      arrivalTemperature: '2,8',
      allergenMode: 'NON_GARANTI',
      ...values,
    },
  };
}

/** The week of 16 November 2026: Tuesday and Friday. */
export const WEEK: Input<'recordWeek'> = {
  submissionId: 'week',
  partnershipId: 'PT-0001',
  week: '2026-S47',
  version: 0,
  channel: 'SIDEBAR',
  days: [aDay('2026-11-17'), aDay('2026-11-20')],
};

/** A workbook with a kitchen, an association, their partnership and a cost that two of them pay. */
export function smallTerritory(app = new MemoryApp('2026-11-23')): MemoryApp {
  app.call('prepareWorkbook', {});
  app.call('savePartner', KITCHEN);
  app.call('savePartner', ASSOCIATION);
  app.call('savePartnership', PARTNERSHIP);
  app.call('saveCostItem', COST);
  return app;
}
