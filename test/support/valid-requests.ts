import type { Api, ProcedureName } from '../../src/rpc/api';
import { IMPORT_CHUNK, IMPORT_FILE } from './import-chunk';
import type { MortalApp } from './mortal-app';
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
  AGREEMENT,
  ASSOCIATION,
  CONTACT,
  COST,
  PARTNERSHIP,
  SITE,
  smallTerritory,
  WEEK,
} from './small-territory';

const CLOSURE = {
  submissionId: 'valid',
  id: null,
  values: {
    kitchenId: 'P-0001',
    startsOn: '30/11/2026',
    endsOn: '04/12/2026',
    reason: 'travaux',
  },
};

const CALENDAR = [
  'description;start_date;end_date;zones',
  'Vacances de la Toussaint;2027-10-23;2027-11-08;Zone C',
].join('\n');

const NEXT_WEEK = {
  partnershipId: 'PT-0001',
  week: '2026-S48',
  version: 0,
  channel: 'SIDEBAR' as const,
  days: [
    aDay('2026-11-24', { productionDate: '23/11/2026' }),
    aDay('2026-11-27', { productionDate: '26/11/2026' }),
  ],
};

const { submissionId: _, ...DOOR_QUESTION } = DOOR_RED;

/**
 * One request that does its work for each procedure, on the workbook of `requestedTerritory`. A procedure that is not here
 * fails the suite: what is hostile is made from these.
 */
export const VALID_INPUTS: { readonly [Name in ProcedureName]?: Api[Name]['input'] } = {
  getHome: {},
  getSettings: {},
  saveSetting: {
    submissionId: 'valid',
    key: 'hotMinCelsius',
    values: { value: '65', appliesFrom: '31/12/2026', source: 'Note de service' },
  },
  getRecord: { record: 'partner', id: 'P-0001' },
  savePartner: {
    ...ASSOCIATION,
    submissionId: 'valid',
    values: { ...ASSOCIATION.values, name: 'Une autre', rna: 'W922000003' },
  },
  getPartnerSheet: { partnerId: 'P-0001' },
  saveSite: { ...SITE, submissionId: 'valid' },
  saveContact: { ...CONTACT, submissionId: 'valid' },
  savePartnership: {
    ...PARTNERSHIP,
    submissionId: 'valid',
    values: { ...PARTNERSHIP.values, name: 'Un autre' },
  },
  saveCostItem: { ...COST, submissionId: 'valid' },
  saveIncome: {
    submissionId: 'valid',
    id: null,
    values: {
      label: 'Subvention',
      kind: 'SUBVENTION',
      receiverId: 'P-0001',
      periodStart: '01/11/2026',
      periodEnd: '30/11/2026',
      scope: 'FLOW',
      scopeId: 'PT-0001',
      entryMode: 'TOTAL',
      amountCents: '50,00',
      allocationKey: 'MEALS',
      sourceNote: 'Arrêté',
    },
  },
  saveKeyWeight: {
    submissionId: 'valid',
    id: null,
    values: { key: 'HOURS', partnershipId: 'PT-0001', weight: '12,5', startsOn: '01/11/2026' },
  },
  getWeek: { partnershipId: 'PT-0001', week: '2026-S47' },
  recordWeek: { submissionId: 'valid', ...NEXT_WEEK },
  checkWeek: NEXT_WEEK,
  getMealCost: { partnershipId: 'PT-0001', fromWeek: '2026-S40', untilWeek: '2026-S47' },
  getCostRows: {
    partnershipId: 'PT-0001',
    fromWeek: '2026-S40',
    untilWeek: '2026-S47',
    by: 'WEEK',
  },
  simulateMealCost: {
    partnershipId: 'PT-0001',
    fromWeek: '2026-S40',
    untilWeek: '2026-S47',
    values: { mealsPerWeek: '100' },
  },
  getAgreement: { partnershipId: 'PT-0001' },
  writeAgreement: {
    submissionId: 'valid',
    partnershipId: 'PT-0001',
    values: { startsOn: '01/12/2026', foodsIncluded: 'Plats cuisinés' },
    acceptsGaps: true,
  },
  getReviewFigures: { agreementId: 'CONV-0001', from: '2026-11-01', until: '2026-11-30' },
  getDigest: {},
  saveDigest: { recipient: 'moi@ville.example' },
  getTemplateTags: {},
  checkAgreement: { partnershipId: 'PT-0001', values: { startsOn: '01/12/2026' } },
  writeAgreements: { submissionId: 'valid', partnershipIds: ['PT-0001'], acceptsGaps: true },
  changeAgreementStatus: {
    submissionId: 'valid',
    agreementId: 'CONV-0001',
    status: 'SIGNEE',
    on: '2026-11-23',
  },
  writeAgreementDocument: {
    submissionId: 'valid',
    agreementId: 'CONV-0001',
    kind: 'BILAN',
    from: '2026-11-01',
    until: '2026-11-30',
    acceptsGaps: true,
  },
  getExport: { record: 'delivery', from: '2026-11-01', until: '2026-11-30' },
  openExchange: {},
  previewImport: IMPORT_FILE,
  applyImport: IMPORT_CHUNK,
  saveClosure: CLOSURE,
  getFollowUp: { weekCount: 8 },
  writeFollowUp: {},
  previewCostCopy: { month: '2026-12' },
  getCellCost: {},
  writeCostReports: {},
  previewSchoolHolidays: { text: CALENDAR },
  importSchoolHolidays: { submissionId: 'valid', text: CALENDAR },
  prepareWorkbook: {},
  recalculate: {},
  openWide: { partnershipId: 'PT-0001', week: '2026-S47' },
  checkWorkbook: {},
  planRepair: {},
  applyRepair: { steps: ['CELL_FORM/delivery'] },
  getJournal: {},
  verifyLog: {},
  traceLot: {
    lotRef: 'L-2026-11-17',
    dishName: '',
    kitchenId: '',
    partnershipId: '',
    from: '',
    until: '',
  },
  exportLog: { role: 'EPCIS', from: '2026-11-01', until: '2026-11-30' },
  checkDoor: DOOR_QUESTION,
  refuseAtDoor: DOOR_RED,
  previewRetention: {},
  getLedgers: {},
  saveSample: { submissionId: 'valid', id: null, values: SAMPLE_VALUES },
  saveContainerMove: { submissionId: 'valid', id: null, values: CONTAINER_VALUES },
  recordLotEvent: transferOf('D-2026-S47-0001-VE-1', '2026-11-20'),
  getRecalls: {},
  writePaper: {
    paper: 'SLIP',
    partnershipId: 'PT-0001',
    day: '2026-11-17',
    incidentId: '',
    recallContactId: '',
    pictures: [],
  },
  writeTraceSheet: {
    lotRef: 'L-2026-11-17',
    dishName: '',
    kitchenId: '',
    partnershipId: '',
    from: '',
    until: '',
  },
  writeRecallSheet: { incidentId: 'IN-0001' },
  openRecall: recallInput('valid', 'L-2026-11-17'),
  getRecall: { incidentId: 'IN-0001' },
  recordRecallAnswer: RECALL_ANSWER,
  markRecallMessages: RECALL_MESSAGES,
  closeRecall: RECALL_END,
  keepJournal: {},
  undoLastAction: { submissionId: 'valid', number: 7 },
  showRows: { link: { tab: 'Partenaires', a1: 'A3:C3', id: null } },
};

/** The workbook on which the requests above do their work. */
export function requestedTerritory<App extends MortalApp>(app: App): App {
  smallTerritory(app);
  app.call('recordWeek', WEEK);
  app.call('writeAgreement', AGREEMENT);
  app.call('openRecall', recallInput('given', 'L-2026-11-17'));
  app.call('showRows', { link: { tab: 'Coût par repas', a1: 'A3:C3', id: null } });
  return app;
}
