import type { ProcedureName } from '../../src/rpc/api';
import type { FaultApp } from './fault-app';
import type { Scenario } from './fault-scenario';
import { correctedWeek, GENNEVILLIERS, newWeek, TERRITORY_ACTIONS } from './fault-territory';
import { checkMarks, COST_FILE, costChunk, IMPORT_CHUNK, IMPORT_FILE } from './import-chunk';
import {
  CONTAINER_VALUES,
  DOOR_RED,
  RECALL_ANSWER,
  RECALL_END,
  RECALL_MESSAGES,
  recallInput,
  SAMPLE_VALUES,
  transferOf,
} from './recall-requests';
import { RECORD_SCENARIOS } from './record-scenarios';

async function recalled(app: FaultApp): Promise<void> {
  await app.call('openRecall', recallInput('before', 'L20261116'));
}

const COST_CHUNK = costChunk([643602452, 437344154]);

/** What is tried at every fault, by procedure. A procedure that changes state and is not here fails the suite. */
export const SCENARIOS: Partial<Record<ProcedureName, readonly Scenario[]>> = {
  ...RECORD_SCENARIOS,
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
    {
      title: 'of two costs and those who pay them',
      before: async (app) => checkMarks(await app.call('previewImport', COST_FILE), COST_CHUNK),
      request: { procedure: 'applyImport', input: COST_CHUNK },
    },
  ],
  saveDigest: [
    {
      title: 'the weekly mail switched on',
      request: { procedure: 'saveDigest', input: { recipient: 'moi@ville.example' } },
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
  writePaper: [
    {
      title: 'the slip of a day',
      isLong: true,
      spared: ['DocumentApp.openById', 'Document.Document.getAs'],
      request: {
        procedure: 'writePaper',
        input: {
          ...{ paper: 'SLIP', partnershipId: GENNEVILLIERS, day: '2026-11-16' },
          ...{ incidentId: '', recallContactId: '', pictures: [] },
        },
      },
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
  recordLotEvent: [
    {
      title: 'a lot given on',
      request: {
        procedure: 'recordLotEvent',
        input: transferOf('D-2026-S47-0001-LU-1', '2026-11-16'),
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
    {
      title: 'of two partnerships',
      // Three tabs, each written anew by the next one that asks.
      isStepwise: true,
      request: { procedure: 'writeCostReports', input: {} },
    },
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
