import type { ProcedureName } from '../../src/rpc/api';
import type { Request, Scenario } from './fault-scenario';
import { costInput, GENNEVILLIERS, partnershipValues, partnerValues } from './fault-territory';

const partner = (key: string, id: string | null, more = {}): Request => ({
  procedure: 'savePartner',
  input: { submissionId: `scenario-${key}`, id, values: { ...partnerValues(key), ...more } },
});

/** What is tried of the records that people register: partners, costs, incomes. */
export const RECORD_SCENARIOS: Partial<Record<ProcedureName, readonly Scenario[]>> = {
  prepareWorkbook: [
    {
      title: 'of a blank spreadsheet',
      isBlank: true,
      request: { procedure: 'prepareWorkbook', input: {} },
    },
  ],
  savePartner: [
    { title: 'a new one', request: partner('DRIHL', null) },
    { title: 'a correction', request: partner('SYREC', 'P-0001', { city: 'Asnières' }) },
  ],
  saveSite: [
    {
      title: 'a new one',
      request: {
        procedure: 'saveSite',
        input: {
          submissionId: 'scenario-site',
          id: null,
          values: {
            partnerId: 'P-0002',
            name: 'Salle des fêtes',
            type: 'DISTRIBUTION',
            address: '3 rue de la Paix',
            postcode: '92230',
            city: 'Gennevilliers',
          },
        },
      },
    },
  ],
  saveContact: [
    {
      title: 'a new one',
      request: {
        procedure: 'saveContact',
        input: {
          submissionId: 'scenario-contact',
          id: null,
          values: {
            partnerId: 'P-0002',
            name: 'A. Durand',
            role: 'REFERENT_DON',
            workPhone: '01 23 45 67 89',
          },
        },
      },
    },
  ],
  savePartnership: [
    {
      title: 'a new one',
      request: {
        procedure: 'savePartnership',
        input: {
          submissionId: 'scenario-partnership',
          id: null,
          values: partnershipValues('NANTERRE', 'P-0001', 'P-0004'),
        },
      },
    },
  ],
  saveCostItem: [
    {
      title: 'a new one with two payers',
      request: {
        procedure: 'saveCostItem',
        input: costInput('scenario', ['P-0003', 'P-0004'], null),
      },
    },
    {
      title: 'a correction that adds a payer',
      request: {
        procedure: 'saveCostItem',
        input: costInput('scenario', ['P-0001', 'P-0002', 'P-0004'], 'C-0001'),
      },
    },
  ],
  saveIncome: [
    {
      title: 'a grant',
      request: {
        procedure: 'saveIncome',
        input: {
          submissionId: 'scenario-income',
          id: null,
          values: {
            label: 'Subvention',
            kind: 'SUBVENTION',
            receiverId: 'P-0001',
            periodStart: '09/11/2026',
            periodEnd: '29/11/2026',
            scope: 'PROJET',
            entryMode: 'TOTAL',
            amountCents: '100',
            allocationKey: 'MEALS',
            sourceNote: 'Notification.',
          },
        },
      },
    },
  ],
  saveKeyWeight: [
    {
      title: 'the hours of a partnership',
      request: {
        procedure: 'saveKeyWeight',
        input: {
          submissionId: 'scenario-weight',
          id: null,
          values: { key: 'HOURS', partnershipId: GENNEVILLIERS, weight: '12' },
        },
      },
    },
  ],
  copyCosts: [
    {
      title: 'of one with two payers',
      request: {
        procedure: 'copyCosts',
        input: {
          submissionId: 'scenario-copy',
          month: '2026-12',
          costIds: ['C-0001'],
          keepsAmounts: true,
        },
      },
    },
  ],
  changeCostPrice: [
    {
      title: 'of a price per meal',
      before: async (app) => {
        const priced = costInput('scenario-priced', ['P-0001', 'P-0002'], null);
        const values = { ...priced.values, entryMode: 'PER_MEAL', amountCents: '', unitPrice: '2' };
        await app.call('saveCostItem', { ...priced, values });
      },
      request: {
        procedure: 'changeCostPrice',
        input: {
          submissionId: 'scenario-price',
          costId: 'C-0002',
          from: '2026-11-16',
          unitPrice: '3',
        },
      },
    },
  ],
};
