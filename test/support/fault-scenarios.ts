import type { Api, ProcedureName } from '../../src/rpc/api';
import { PARTNERS, PARTNERSHIPS } from '../../tools/demonstration.mjs';
import type { FaultApp } from './fault-app';
import { checkMarks, IMPORT_CHUNK, IMPORT_FILE } from './import-chunk';
import {
  CONTAINER_VALUES,
  DOOR_RED,
  RECALL_ANSWER,
  RECALL_END,
  RECALL_MESSAGES,
  recallInput,
  SAMPLE_VALUES,
} from './recall-requests';

/** A Monday: the week before is wholly past. */
export const FAULT_DAY = '2026-11-23';

type Asked = { [Name in ProcedureName]: { procedure: Name; input: Api[Name]['input'] } };
export type Request = Asked[ProcedureName];

/** One thing asked of a workbook in a given state. */
export interface Scenario {
  readonly title: string;
  /** What was done to the workbook of `territory` before. */
  readonly before?: (app: FaultApp) => Promise<void>;
  /** From a spreadsheet nobody prepared. */
  readonly isBlank?: boolean;
  /** Made of steps, each whole in itself: what a kill leaves is between, and the same request does the rest. */
  readonly isStepwise?: boolean;
  /** A document is written: seconds each time. */
  readonly isLong?: boolean;
  readonly request: Request;
}

const valuesOf = (
  list: readonly { key: string; values: Readonly<Record<string, string>> }[],
  key: string,
) => list.find((each) => each.key === key)?.values ?? {};

export const partnerValues = (key: string) => valuesOf(PARTNERS, key);

const partnershipValues = (key: string, kitchenId: string, recipientId: string) => {
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
): Asked['recordWeek'] => ({
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
const TERRITORY_ACTIONS = 11;

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

const partner = (key: string, id: string | null, more = {}): Request => ({
  procedure: 'savePartner',
  input: { submissionId: `scenario-${key}`, id, values: { ...partnerValues(key), ...more } },
});

async function recalled(app: FaultApp): Promise<void> {
  await app.call('openRecall', recallInput('before', 'L20261116'));
}

/** What is tried at every fault, by procedure. A procedure that changes state and is not here fails the suite. */
export const SCENARIOS: Partial<Record<ProcedureName, readonly Scenario[]>> = {
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
  recordWeek: [
    { title: 'a new week', request: newWeek('scenario', GENNEVILLIERS) },
    { title: 'a correction', request: correctedWeek('scenario', GENNEVILLIERS) },
  ],
  writeAgreements: [
    {
      title: 'a batch of one',
      isLong: true,
      request: {
        procedure: 'writeAgreements',
        input: {
          submissionId: 'scenario-batch',
          partnershipIds: [GENNEVILLIERS],
          acceptsGaps: true,
        },
      },
    },
  ],
  changeAgreementStatus: [
    {
      title: 'a draft that goes to be read',
      isLong: true,
      before: async (app) => {
        await app.call('writeAgreement', {
          submissionId: 'scenario-status-agreement',
          partnershipId: GENNEVILLIERS,
          values: {},
          acceptsGaps: true,
        });
      },
      request: {
        procedure: 'changeAgreementStatus',
        input: {
          submissionId: 'scenario-status',
          agreementId: 'CONV-0001',
          status: 'EN_RELECTURE',
          on: '2026-11-23',
        },
      },
    },
  ],
  writeAgreementDocument: [
    {
      title: 'a certificate',
      isLong: true,
      before: async (app) => {
        await app.call('writeAgreement', {
          submissionId: 'scenario-document-agreement',
          partnershipId: GENNEVILLIERS,
          values: {},
          acceptsGaps: true,
        });
      },
      request: {
        procedure: 'writeAgreementDocument',
        input: {
          submissionId: 'scenario-document',
          agreementId: 'CONV-0001',
          kind: 'ATTESTATION',
          from: '2026-11-01',
          until: '2026-11-30',
          acceptsGaps: true,
        },
      },
    },
  ],
  writeAgreement: [
    {
      title: 'a first convention',
      isLong: true,
      request: {
        procedure: 'writeAgreement',
        input: {
          submissionId: 'scenario',
          partnershipId: GENNEVILLIERS,
          values: {},
          acceptsGaps: true,
        },
      },
    },
  ],
  checkWorkbook: [
    {
      title: 'with a cell that cannot be read',
      // A report: what a kill leaves of it is written anew by the next check, and nothing else is touched.
      isStepwise: true,
      before: async (app) => {
        const column = app.columnOf('Livraisons', 'distributedMeals');
        await app.edit('Livraisons', { row: 4, column, texts: [['douze']] });
        // The report follows the edit at the next opening, whatever is asked.
        await app.call('getHome', {});
      },
      request: { procedure: 'checkWorkbook', input: {} },
    },
  ],
  applyRepair: [
    {
      title: 'of texts, of ids and of a lost key',
      isStepwise: true,
      before: async (app) => {
        const type = (tab: string, row: number, key: string, text: string) =>
          app.edit(tab, { row, column: app.columnOf(tab, key), texts: [[text]] });
        await type('Livraisons', 4, 'stockMeals', "'0");
        await type('Livraisons', 20, 'date', '27/11/2026');
        await type('Livraisons', 20, 'partnershipId', GENNEVILLIERS);
        await type('Livraisons', 20, 'deliveredMeals', '12');
        await type('Partenariats', 4, 'partnershipId', GENNEVILLIERS);
        await type('Livraisons', 1, 'dishName', '');
      },
      request: {
        procedure: 'applyRepair',
        input: {
          steps: [
            'KEY/delivery',
            'CELL_FORM/delivery',
            'MISSING_ID/delivery',
            'NEW_ID/partnership',
          ],
        },
      },
    },
  ],
  saveClosure: [
    {
      title: 'a new one',
      request: {
        procedure: 'saveClosure',
        input: {
          submissionId: 'scenario-closure',
          id: null,
          values: {
            kitchenId: 'P-0001',
            startsOn: '30/11/2026',
            endsOn: '04/12/2026',
            reason: 'travaux',
          },
        },
      },
    },
  ],
  importSchoolHolidays: [
    {
      title: 'one corrected and one added',
      request: {
        procedure: 'importSchoolHolidays',
        input: {
          submissionId: 'scenario-holidays',
          text: [
            'description;start_date;end_date;zones',
            'Vacances d’Hiver;2027-02-13;2027-03-01;Zone C',
            'Vacances de la Toussaint;2027-10-23;2027-11-08;Zone C',
          ].join('\n'),
        },
      },
    },
  ],
  applyImport: [
    {
      title: 'of two partners',
      before: async (app) => checkMarks(await app.call('previewImport', IMPORT_FILE)),
      request: { procedure: 'applyImport', input: IMPORT_CHUNK },
    },
  ],
  saveSetting: [
    {
      title: 'a threshold from today on',
      request: {
        procedure: 'saveSetting',
        input: {
          submissionId: 'scenario-setting',
          key: 'hotMinCelsius',
          values: { value: '65', appliesFrom: '31/12/2026', source: 'Note de service' },
        },
      },
    },
  ],
  writeTraceSheet: [
    {
      title: 'of a lot',
      isStepwise: true,
      request: {
        procedure: 'writeTraceSheet',
        input: {
          ...{ lotRef: 'L20261116', dishName: '', kitchenId: '' },
          ...{ partnershipId: '', from: '', until: '' },
        },
      },
    },
  ],
  writeRecallSheet: [
    {
      title: 'of a recall',
      isStepwise: true,
      before: recalled,
      request: { procedure: 'writeRecallSheet', input: { incidentId: 'IN-0001' } },
    },
  ],
  refuseAtDoor: [
    {
      title: 'of a lot that is too warm',
      request: { procedure: 'refuseAtDoor', input: DOOR_RED },
    },
  ],
  saveSample: [
    {
      title: 'a new one',
      request: {
        procedure: 'saveSample',
        input: { submissionId: 'scenario-sample', id: null, values: SAMPLE_VALUES },
      },
    },
  ],
  saveContainerMove: [
    {
      title: 'a new one',
      request: {
        procedure: 'saveContainerMove',
        input: { submissionId: 'scenario-move', id: null, values: CONTAINER_VALUES },
      },
    },
  ],
  openRecall: [
    {
      title: 'of a lot that one association received',
      request: { procedure: 'openRecall', input: recallInput('scenario', 'L20261116') },
    },
  ],
  recordRecallAnswer: [
    {
      title: 'of the association',
      before: recalled,
      request: { procedure: 'recordRecallAnswer', input: RECALL_ANSWER },
    },
  ],
  markRecallMessages: [
    {
      title: 'to the association',
      before: recalled,
      request: { procedure: 'markRecallMessages', input: RECALL_MESSAGES },
    },
  ],
  closeRecall: [
    {
      title: 'with measures',
      before: recalled,
      request: { procedure: 'closeRecall', input: RECALL_END },
    },
  ],
  keepJournal: [{ title: 'of eleven lines', request: { procedure: 'keepJournal', input: {} } }],
  undoLastAction: [
    {
      title: 'of a week',
      request: {
        procedure: 'undoLastAction',
        input: { submissionId: 'scenario', number: TERRITORY_ACTIONS },
      },
    },
  ],
  writeCostReports: [
    { title: 'of two partnerships', request: { procedure: 'writeCostReports', input: {} } },
  ],
  writeFollowUp: [
    { title: 'of two partnerships', request: { procedure: 'writeFollowUp', input: {} } },
  ],
  recalculate: [
    {
      title: 'after a cell was typed by hand',
      before: async (app) => {
        const column = app.columnOf('Livraisons', 'distributedMeals');
        await app.edit('Livraisons', { row: 4, column, texts: [['12']] });
      },
      request: { procedure: 'recalculate', input: {} },
    },
  ],
};
