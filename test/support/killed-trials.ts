import { agreementTrials } from './agreement-trials';
import { Hand } from './hand-edits';
import { checkMarks, COST_FILE, costChunk, IMPORT_CHUNK, IMPORT_FILE } from './import-chunk';
import type { Trial } from './killed-trial';
import { MortalApp } from './mortal-app';
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
import {
  aDay,
  ASSOCIATION,
  CONTACT,
  COST,
  INCOME,
  KITCHEN,
  PRICED,
  SITE,
  smallTerritory,
  WEEK,
  WEIGHT,
} from './small-territory';

export const prepared = () => smallTerritory(new MortalApp()) as MortalApp; // the very app that was given
const recorded = () => {
  const app = prepared();
  app.call('recordWeek', WEEK);
  return app;
};

const recalled = () => {
  const app = recorded();
  app.call('openRecall', recallInput('recall', 'L-2026-11-17'));
  return app;
};

const COST_CHUNK = costChunk([323897557, 2455064305]);
const CORRECTION = {
  ...WEEK,
  submissionId: 'correction',
  version: 1,
  days: [
    aDay('2026-11-17', { distributedMeals: '37', lostMeals: '1', lossReason: 'CASSE' }),
    aDay('2026-11-17', { lotRef: 'L-SECOND' }),
    aDay('2026-11-20'),
  ],
};

export const TRIALS: readonly Trial[] = [
  {
    title: 'the slip of a day',
    from: recorded,
    request: {
      name: 'writePaper',
      input: {
        ...{ paper: 'SLIP', partnershipId: 'PT-0001', day: '2026-11-17' },
        ...{ incidentId: '', recallContactId: '', pictures: [] },
      },
    },
  },
  {
    title: 'a workbook that is prepared',
    from: () => new MortalApp(),
    request: { name: 'prepareWorkbook', input: {} },
  },
  {
    title: 'a workbook in use that is prepared again',
    from: recorded,
    request: { name: 'prepareWorkbook', input: {} },
  },
  { title: 'a recomputation', from: recorded, request: { name: 'recalculate', input: {} } },
  {
    title: 'a row typed by hand that is logged',
    from: () => {
      const app = recorded();
      new Hand(app).type('Livraisons', { row: 3, key: 'distributedMeals' }, 30);
      return app;
    },
    request: { name: 'recalculate', input: {} },
  },
  {
    title: 'a new partner',
    from: prepared,
    request: {
      name: 'savePartner',
      input: {
        ...ASSOCIATION,
        submissionId: 'new',
        values: { ...ASSOCIATION.values, name: 'Deux', rna: 'W922000002' },
      },
    },
  },
  {
    title: 'a partner that is corrected',
    from: recorded,
    request: {
      name: 'savePartner',
      input: { ...KITCHEN, submissionId: 'corrected', id: 'P-0001', values: { city: 'Puteaux' } },
    },
  },
  {
    title: 'a place of a partner',
    from: recorded,
    request: { name: 'saveSite', input: SITE },
  },
  {
    title: 'a contact of a partner',
    from: prepared,
    request: { name: 'saveContact', input: CONTACT },
  },
  {
    title: 'a partnership that is corrected',
    from: recorded,
    request: {
      name: 'savePartnership',
      input: { submissionId: 'other place', id: 'PT-0001', values: { place: 'À la porte' } },
    },
  },
  {
    title: 'a new cost and those who pay it',
    from: recorded,
    request: { name: 'saveCostItem', input: { ...COST, submissionId: 'second cost' } },
  },
  {
    title: 'a cost with fewer payers than before',
    from: recorded,
    request: {
      name: 'saveCostItem',
      input: {
        submissionId: 'one payer',
        id: 'C-0001',
        values: { amountCents: '99' },
        payers: [{ payerId: 'P-0002', sharePercent: '100' }],
      },
    },
  },
  { title: 'an income', from: recorded, request: { name: 'saveIncome', input: INCOME } },
  {
    title: 'the weight of a key',
    from: prepared,
    request: { name: 'saveKeyWeight', input: WEIGHT },
  },
  {
    title: 'the costs of last month',
    from: recorded,
    request: {
      name: 'copyCosts',
      input: { submissionId: 'copy', month: '2026-12', costIds: ['C-0001'], keepsAmounts: true },
    },
  },
  {
    title: 'a new price from a day on',
    from: () => {
      const app = recorded();
      app.call('saveCostItem', PRICED);
      return app;
    },
    request: {
      name: 'changeCostPrice',
      input: { submissionId: 'price', costId: 'C-0002', from: '2026-11-19', unitPrice: '3' },
    },
  },
  {
    title: 'a closure of a kitchen',
    from: prepared,
    request: {
      name: 'saveClosure',
      input: {
        submissionId: 'closure',
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
  {
    title: 'a threshold with its day',
    from: prepared,
    request: {
      name: 'saveSetting',
      input: {
        submissionId: 'setting',
        key: 'hotMinCelsius',
        values: { value: '65', appliesFrom: '31/12/2026', source: 'Note de service' },
      },
    },
  },
  {
    title: 'a school calendar',
    from: prepared,
    request: {
      name: 'importSchoolHolidays',
      input: {
        submissionId: 'calendar',
        text: 'description;start_date;end_date;zones\nVacances de la Toussaint;2027-10-23;2027-11-08;Zone C',
      },
    },
  },
  {
    title: 'a file of partners',
    from: () => {
      const app = prepared();
      checkMarks(app.call('previewImport', IMPORT_FILE));
      return app;
    },
    request: { name: 'applyImport', input: IMPORT_CHUNK },
  },
  {
    title: 'a file of costs',
    from: () => {
      const app = recorded();
      checkMarks(app.call('previewImport', COST_FILE), COST_CHUNK);
      return app;
    },
    request: { name: 'applyImport', input: COST_CHUNK },
  },
  {
    title: 'a week that is taken back',
    from: recorded,
    request: { name: 'undoLastAction', input: { submissionId: 'undo', number: 5 } },
  },
  {
    title: 'a refusal at the door',
    from: recorded,
    request: { name: 'refuseAtDoor', input: DOOR_RED },
  },
  {
    title: 'a reference sample',
    from: recorded,
    request: {
      name: 'saveSample',
      input: { submissionId: 'sample', id: null, values: SAMPLE_VALUES },
    },
  },
  {
    title: 'a move of containers',
    from: recorded,
    request: {
      name: 'saveContainerMove',
      input: { submissionId: 'move', id: null, values: CONTAINER_VALUES },
    },
  },
  {
    title: 'a correction of a sample',
    from: () => {
      const app = recorded();
      app.call('saveSample', { submissionId: 'sample', id: null, values: SAMPLE_VALUES });
      return app;
    },
    request: {
      name: 'saveSample',
      input: { submissionId: 'weighed', id: 'PL-0001', values: { weightGrams: '95' } },
    },
  },
  {
    title: 'a lot given on',
    from: recorded,
    request: { name: 'recordLotEvent', input: transferOf('D-2026-S47-0001-MA-1', '2026-11-17') },
  },
  {
    title: 'a recall that is opened',
    from: recorded,
    request: { name: 'openRecall', input: recallInput('recall', 'L-2026-11-17') },
  },
  {
    title: 'an answer to a recall',
    from: recalled,
    request: { name: 'recordRecallAnswer', input: RECALL_ANSWER },
  },
  {
    title: 'drafts of a recall that are kept',
    from: recalled,
    request: { name: 'markRecallMessages', input: RECALL_MESSAGES },
  },
  {
    title: 'a recall that is closed',
    from: recalled,
    request: { name: 'closeRecall', input: RECALL_END },
  },
  { title: 'a first week', from: prepared, request: { name: 'recordWeek', input: WEEK } },
  {
    title: 'a week that is corrected',
    from: recorded,
    request: { name: 'recordWeek', input: CORRECTION },
  },
  ...agreementTrials(recorded),
];
