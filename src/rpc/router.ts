import * as z from 'zod/mini';
import type { AppContext } from '../app/app-context';
import { applyImport } from '../app/apply-import';
import { changeCostPrice } from '../app/change-cost-price';
import { changeAgreementStatus } from '../app/change-agreement-status';
import { checkAgreement } from '../app/check-agreement';
import { checkWeek } from '../app/check-week';
import { checkWorkbook } from '../app/check-workbook';
import { copyCosts, previewCostCopy } from '../app/copy-costs';
import { FORM_RECORDS } from '../app/form-names';
import { getCellCost } from '../app/get-cell-cost';
import { getAgreement } from '../app/get-agreement';
import { getFollowUp } from '../app/get-follow-up';
import { getCostRows } from '../app/get-cost-rows';
import { getExport } from '../app/get-export';
import { getHome } from '../app/get-home';
import { getJournal } from '../app/get-journal';
import { keepJournal } from '../app/keep-journal';
import { undoLastAction } from '../app/undo-last-action';
import { getMealCost } from '../app/get-meal-cost';
import { getPartnerSheet } from '../app/get-partner-sheet';
import { getRecord } from '../app/get-record';
import { getSettings } from '../app/get-settings';
import { getTemplateTags } from '../app/get-template-tags';
import { getWeek } from '../app/get-week';
import { importSchoolHolidays, previewSchoolHolidays } from '../app/import-school-holidays';
import { openExchange } from '../app/open-exchange';
import { openWide } from '../app/open-wide';
import { prepareWorkbook } from '../app/prepare-workbook';
import { previewImport } from '../app/preview-import';
import { recalculate } from '../app/recalculate';
import { applyRepair, planRepair } from '../app/repair-workbook';
import { recordWeek } from '../app/record-week';
import { saveClosure } from '../app/save-closure';
import { saveContact } from '../app/save-contact';
import { saveCostItem } from '../app/save-cost-item';
import { saveIncome } from '../app/save-income';
import { saveKeyWeight } from '../app/save-key-weight';
import { savePartner } from '../app/save-partner';
import { savePartnership } from '../app/save-partnership';
import { simulateMealCost } from '../app/simulate-meal-cost';
import { saveSetting } from '../app/save-setting';
import { saveSite } from '../app/save-site';
import { showRows } from '../app/show-rows';
import { writeAgreement } from '../app/write-agreement';
import { writeAgreementDocument } from '../app/write-agreement-document';
import { writeAgreements } from '../app/write-agreements';
import { writeCostReports } from '../app/write-cost-reports';
import { writeFollowUp } from '../app/write-follow-up';
import { getReviewFigures } from '../app/period-deliveries';
import { getDigest, saveDigest } from '../app/weekly-digest';
import { AGREEMENT_STATUSES } from '../model/lists';
import { mondayOf } from '../kernel/iso-week';
import { isLocalDate } from '../kernel/local-date';
import { THRESHOLD_KEYS } from '../model/threshold';
import { COST_ROWS_BY, DENOMINATORS } from '../model/cost-results';
import type { Api, ProcedureName } from './api';
import { traceRouter } from './trace-router';

/** One procedure: what it takes (checked before anything is opened; made when asked for), and what answers. */
export interface Procedure<Name extends ProcedureName> {
  readonly input: () => z.ZodMiniType<Api[Name]['input']>;
  readonly handle: (context: AppContext, input: Api[Name]['input']) => Api[Name]['output'];
  /** True when it may write: such a procedure must survive a crash at every call. */
  readonly changesState: boolean;
}

export type Router = { readonly [Name in ProcedureName]: Procedure<Name> };

const id = () => z.string().check(z.minLength(1), z.maxLength(80));
const values = () =>
  z.record(z.string().check(z.maxLength(60)), z.union([z.string(), z.number(), z.boolean()]));
const week = () =>
  z.string().check(
    z.regex(/^\d{4}-S\d{2}$/),
    z.refine((text) => mondayOf(text) !== null),
  );
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isLocalDate));
const month = () => z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const pngInBase64 = () =>
  z.string().check(z.maxLength(300_000), z.regex(/^iVBORw0KGgo[A-Za-z0-9+/]+=*$/));
const nothing = () => z.strictObject({});

/** The whole national calendar since 2017 is under half of this. */
const calendarText = () => z.string().check(z.maxLength(4_000_000));

const typedWeek = () => ({
  partnershipId: id(),
  week: week(),
  version: z.int().check(z.minimum(0)),
  channel: z.enum(['SIDEBAR', 'DEMONSTRATION']),
  days: z.array(z.strictObject({ date: day(), values: values() })).check(z.maxLength(60)),
});

const costSubject = () => ({
  partnershipId: z.nullable(id()),
  place: z.optional(z.strictObject({ kind: z.enum(['KITCHEN', 'TERRITORY']), id: id() })),
  fromWeek: week(),
  untilWeek: week(),
});

const askedCost = () => ({ ...costSubject(), denominator: z.optional(z.enum(DENOMINATORS)) });

const submission = () => ({
  submissionId: id(),
  id: z.nullable(id()),
  values: values(),
  version: z.optional(id()),
  confirmedDuplicates: z.optional(z.boolean()),
});

/** More lines than one call can carry or hold; a longer file comes in several files. */
const MOST_LINES = 10_000;

const importFile = () => ({
  record: z.enum(['partner', 'delivery', 'costItem', 'income']),
  headers: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(300)),
  keys: z.nullable(z.array(z.nullable(z.string().check(z.maxLength(60))))),
  lines: z
    .array(
      z.strictObject({
        line: z.int().check(z.minimum(1)),
        cells: z
          .array(z.union([z.string().check(z.maxLength(50_000)), z.number(), z.boolean()]))
          .check(z.maxLength(300)),
      }),
    )
    .check(z.maxLength(MOST_LINES)),
});

/** The one list of what can be asked: `docs/procedures.md` is made from it. */
export const router: Router = {
  getHome: { input: nothing, handle: (context) => getHome(context), changesState: false },
  getRecord: {
    input: () =>
      z.strictObject({
        record: z.enum(FORM_RECORDS),
        id: id(),
      }),
    handle: getRecord,
    changesState: false,
  },
  savePartner: {
    input: () => z.strictObject(submission()),
    handle: savePartner,
    changesState: true,
  },
  getPartnerSheet: {
    input: () => z.strictObject({ partnerId: id() }),
    handle: getPartnerSheet,
    changesState: false,
  },
  saveSite: {
    input: () => z.strictObject(submission()),
    handle: saveSite,
    changesState: true,
  },
  saveContact: {
    input: () => z.strictObject(submission()),
    handle: saveContact,
    changesState: true,
  },
  savePartnership: {
    input: () => z.strictObject(submission()),
    handle: savePartnership,
    changesState: true,
  },
  saveCostItem: {
    input: () =>
      z.strictObject({
        ...submission(),
        payers: z.array(
          // A blank payer is said beside its line, as any field that is not filled in.
          z.strictObject({
            payerId: z.string().check(z.maxLength(80)),
            sharePercent: z.string().check(z.maxLength(20)),
          }),
        ),
      }),
    handle: saveCostItem,
    changesState: true,
  },
  previewCostCopy: {
    input: () => z.strictObject({ month: month() }),
    handle: previewCostCopy,
    changesState: false,
  },
  copyCosts: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        month: month(),
        costIds: z.array(id()).check(z.maxLength(500)),
        keepsAmounts: z.boolean(),
      }),
    handle: copyCosts,
    changesState: true,
  },
  changeCostPrice: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        costId: id(),
        from: day(),
        unitPrice: z.string().check(z.maxLength(20)),
      }),
    handle: changeCostPrice,
    changesState: true,
  },
  saveIncome: {
    input: () => z.strictObject(submission()),
    handle: saveIncome,
    changesState: true,
  },
  saveKeyWeight: {
    input: () => z.strictObject(submission()),
    handle: saveKeyWeight,
    changesState: true,
  },
  getWeek: {
    input: () => z.strictObject({ partnershipId: id(), week: z.nullable(week()) }),
    handle: getWeek,
    changesState: false,
  },
  recordWeek: {
    input: () => z.strictObject({ submissionId: id(), ...typedWeek() }),
    handle: recordWeek,
    changesState: true,
  },
  checkWeek: {
    input: () => z.strictObject(typedWeek()),
    handle: checkWeek,
    changesState: false,
  },
  getMealCost: {
    input: () => z.strictObject(askedCost()),
    handle: getMealCost,
    changesState: false,
  },
  getCostRows: {
    input: () => z.strictObject({ ...askedCost(), by: z.enum(COST_ROWS_BY) }),
    handle: getCostRows,
    changesState: false,
  },
  simulateMealCost: {
    input: () => z.strictObject({ ...costSubject(), values: values() }),
    handle: simulateMealCost,
    changesState: false,
  },
  getAgreement: {
    input: () => z.strictObject({ partnershipId: id() }),
    handle: getAgreement,
    changesState: false,
  },
  writeAgreement: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        partnershipId: id(),
        values: values(),
        acceptsGaps: z.optional(z.boolean()),
      }),
    handle: writeAgreement,
    changesState: true,
  },
  getTemplateTags: {
    input: nothing,
    handle: (context) => getTemplateTags(context),
    changesState: false,
  },
  writeAgreements: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        partnershipIds: z.array(id()).check(z.minLength(1), z.maxLength(200)),
        acceptsGaps: z.optional(z.boolean()),
      }),
    handle: writeAgreements,
    changesState: true,
  },
  getDigest: {
    input: nothing,
    handle: (context) => getDigest(context),
    changesState: false,
  },
  saveDigest: {
    input: () => z.strictObject({ recipient: z.nullable(z.string().check(z.maxLength(200))) }),
    handle: saveDigest,
    changesState: true,
  },
  changeAgreementStatus: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        agreementId: id(),
        status: z.enum(AGREEMENT_STATUSES),
        on: day(),
      }),
    handle: changeAgreementStatus,
    changesState: true,
  },
  getReviewFigures: {
    input: () => z.strictObject({ agreementId: id(), from: day(), until: day() }),
    handle: getReviewFigures,
    changesState: false,
  },
  writeAgreementDocument: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        agreementId: id(),
        kind: z.enum(['AVENANT', 'ATTESTATION', 'BILAN']),
        from: day(),
        until: day(),
        acceptsGaps: z.optional(z.boolean()),
        chart: z.optional(pngInBase64()),
      }),
    handle: writeAgreementDocument,
    changesState: true,
  },
  checkAgreement: {
    input: () => z.strictObject({ partnershipId: id(), values: values() }),
    handle: checkAgreement,
    changesState: false,
  },
  getExport: {
    input: () =>
      z.strictObject({
        record: z.enum(['partner', 'partnership', 'delivery', 'costItem', 'income']),
        from: day(),
        until: day(),
      }),
    handle: getExport,
    changesState: false,
  },
  openExchange: {
    input: nothing,
    handle: (context) => openExchange(context),
    changesState: false,
  },
  previewImport: {
    input: () => z.strictObject(importFile()),
    handle: previewImport,
    changesState: false,
  },
  applyImport: {
    input: () =>
      z.strictObject({
        ...importFile(),
        submissionId: id(),
        marks: z.array(z.int().check(z.minimum(0))),
      }),
    handle: applyImport,
    changesState: true,
  },
  saveClosure: {
    input: () => z.strictObject(submission()),
    handle: saveClosure,
    changesState: true,
  },
  getFollowUp: {
    input: () => z.strictObject({ weekCount: z.int().check(z.minimum(1), z.maximum(53)) }),
    handle: getFollowUp,
    changesState: false,
  },
  getCellCost: {
    input: nothing,
    handle: (context) => getCellCost(context),
    changesState: false,
  },
  writeCostReports: {
    input: () => z.strictObject({ onlyIfMade: z.optional(z.boolean()) }),
    handle: writeCostReports,
    changesState: true,
  },
  writeFollowUp: {
    input: nothing,
    handle: (context) => writeFollowUp(context),
    changesState: true,
  },
  previewSchoolHolidays: {
    input: () => z.strictObject({ text: calendarText() }),
    handle: previewSchoolHolidays,
    changesState: false,
  },
  importSchoolHolidays: {
    input: () => z.strictObject({ submissionId: id(), text: calendarText() }),
    handle: importSchoolHolidays,
    changesState: true,
  },
  prepareWorkbook: {
    input: nothing,
    handle: (context) => prepareWorkbook(context),
    changesState: true,
  },
  recalculate: { input: nothing, handle: (context) => recalculate(context), changesState: true },
  openWide: {
    input: () => z.strictObject({ partnershipId: id(), week: week() }),
    handle: openWide,
    changesState: false,
  },
  checkWorkbook: {
    input: nothing,
    handle: (context) => checkWorkbook(context),
    changesState: true,
  },
  planRepair: { input: nothing, handle: (context) => planRepair(context), changesState: false },
  applyRepair: {
    input: () =>
      z.strictObject({
        steps: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)),
      }),
    handle: applyRepair,
    changesState: true,
  },
  getJournal: { input: nothing, handle: (context) => getJournal(context), changesState: false },
  keepJournal: { input: nothing, handle: (context) => keepJournal(context), changesState: true },
  undoLastAction: {
    input: () => z.strictObject({ submissionId: id(), number: z.int().check(z.minimum(1)) }),
    handle: undoLastAction,
    changesState: true,
  },
  ...traceRouter,
  getSettings: { input: nothing, handle: (context) => getSettings(context), changesState: false },
  saveSetting: {
    input: () =>
      z.strictObject({ submissionId: id(), key: z.enum(THRESHOLD_KEYS), values: values() }),
    handle: saveSetting,
    changesState: true,
  },
  showRows: {
    input: () =>
      z.strictObject({
        link: z.strictObject({
          tab: z.string().check(z.maxLength(100)),
          a1: z.string().check(z.maxLength(40)),
          id: z.nullable(id()),
        }),
      }),
    handle: showRows,
    changesState: false,
  },
};
