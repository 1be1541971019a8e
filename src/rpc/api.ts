import type { MonthFigures, PeriodAsked } from '../app/period-deliveries';
import type { DigestView } from '../app/weekly-digest';
import type { AgreementStatusView, StatusSubmission } from '../app/change-agreement-status';
import type { DocumentSubmission, WrittenDocumentView } from '../app/write-agreement-document';
import type { TemplateTagsView } from '../app/get-template-tags';
import type { BatchSubmission, BatchView } from '../app/write-agreements';
import type { CostSupposed } from '../app/simulate-meal-cost';
import type { ImportChunk, ImportedView } from '../app/import-chunk';
import type { CostAsked, CostCopyView, CostRowsAsked, CostRowsView } from '../app/cost-views';
import type { CellCostView } from '../app/get-cell-cost';
import type { ExportQuestion, ExportView } from '../app/get-export';
import type { ImportFile } from '../app/import-file';
import type { ImportPreview } from '../app/preview-import';
import type { PartnerSheetView } from '../app/partner-views';
import type { FormSubmission } from '../app/submission';
import type { FollowView, SchoolHolidayImportView } from '../app/follow-views';
import type { FormValues, RecordView, SheetLink } from '../app/form-views';
import type { AgreementView } from '../app/agreement-views';
import type { CheckView, RepairedView, RepairPlanView } from '../app/check-views';
import type { CheckedWeekView, RecordedWeekView, WeekView } from '../app/week-views';
import type { HomeView, PreparedView } from '../app/home-views';
import type { MealCostView, SimulationView } from '../app/meal-cost-views';
import type { JournalView, UndoneView } from '../app/journal-views';
import type { SettingsView } from '../app/settings-views';
import type { FormRecord } from '../app/form-names';
import type { ThresholdKey } from '../model/threshold';
import type { TraceApi } from './trace-api';

/** What the sidebar may ask. The router in `router.ts` must answer every line of it, and nothing else. */
export interface Api extends TraceApi {
  /**
   * The first screen: the week of each partnership, the cost of the last weeks, what is due, the forms and the names
   * to choose from.
   */
  getHome: { input: Record<string, never>; output: HomeView };
  /**
   * One partner, partnership or cost as its form shows it, with what is worth knowing of it today.
   */
  getRecord: {
    input: {
      record: FormRecord;
      id: string;
    };
    output: RecordView;
  };
  /**
   * Creates a partner (`id` null) or corrects it. Keys that `values` does not hold keep their value. One that looks like
   * another is written only with `confirmedDuplicates`; `version` is the one the record was read with.
   */
  savePartner: { input: FormSubmission; output: RecordView };
  /** A partner on one page: what is missing, what expires, its partnerships, last weeks, places and contacts. */
  getPartnerSheet: { input: { partnerId: string }; output: PartnerSheetView };
  /** Adds a place to a partner (`id` null) or corrects it. */
  saveSite: { input: FormSubmission; output: RecordView };
  /** Adds a business contact to a partner (`id` null) or corrects it. */
  saveContact: { input: FormSubmission; output: RecordView };
  /** Creates a partnership (`id` null) or corrects it. */
  savePartnership: { input: FormSubmission; output: RecordView };
  /**
   * Creates a cost (`id` null) or corrects it, with the shares of those who pay it, all or nothing.
   */
  saveCostItem: {
    input: FormSubmission & { payers: readonly { payerId: string; sharePercent: string }[] };
    output: RecordView;
  };
  /** What copying the costs of the month before would add to a month (`2026-11`); nothing is written. */
  previewCostCopy: { input: { month: string }; output: CostCopyView };
  /**
   * Adds to a month the chosen costs of the month before that it does not have yet, with their payers, all or nothing.
   * Amounts are kept as estimates, or left to be filled in.
   */
  copyCosts: {
    input: {
      submissionId: string;
      month: string;
      costIds: readonly string[];
      keepsAmounts: boolean;
    };
    output: { added: number };
  };
  /** A new price per meal from a day on: what came before keeps its price. */
  changeCostPrice: {
    input: { submissionId: string; costId: string; from: string; unitPrice: string };
    output: { costId: string };
  };
  /** Adds an income (`id` null) or corrects it: a grant, a participation, the price of a convention. */
  saveIncome: { input: FormSubmission; output: RecordView };
  /** Adds the weight of a partnership for a key (`id` null) or corrects it: hours, surface, percent. */
  saveKeyWeight: { input: FormSubmission; output: RecordView };
  /** The week of a partnership, day by day, with its cost; the current week when `week` is null. */
  getWeek: { input: { partnershipId: string; week: string | null }; output: WeekView };
  /**
   * Records the week of a partnership: rows of « Livraisons », events of the log, cost per meal, all or nothing.
   * `version` is the one the week was read with.
   */
  recordWeek: {
    input: {
      submissionId: string;
      partnershipId: string;
      week: string;
      version: number;
      channel: 'SIDEBAR' | 'DEMONSTRATION';
      days: readonly { date: string; values: FormValues }[];
    };
    output: RecordedWeekView;
  };
  /** What recording this week would say and cost; nothing is written. */
  checkWeek: {
    input: Omit<Api['recordWeek']['input'], 'submissionId'>;
    output: CheckedWeekView;
  };
  /**
   * The cost per meal of a partnership over some weeks, or of all of them together when `partnershipId` is null,
   * with the inputs of each figure.
   */
  getMealCost: {
    input: CostAsked;
    output: MealCostView;
  };
  /**
   * The same cost cut in rows that add up to it: by delivery, week, month, year, partnership, kitchen or territory.
   */
  getCostRows: { input: CostRowsAsked; output: CostRowsView };
  /** The cost per meal as it is beside what it would be under a supposition; nothing is written. */
  simulateMealCost: { input: CostSupposed; output: SimulationView };
  /** The agreement of a partnership and what it still lacks. */
  getAgreement: { input: { partnershipId: string }; output: AgreementView };
  /**
   * Writes the agreement of a partnership from its template, as a document, and its line in the register. The same
   * values give the same document.
   */
  writeAgreement: {
    input: {
      submissionId: string;
      partnershipId: string;
      values: FormValues;
      acceptsGaps?: boolean | undefined;
    };
    output: AgreementView;
  };
  /**
   * Everything that stands against the agreement of a partnership, its template included, before anything is written.
   */
  checkAgreement: { input: { partnershipId: string; values: FormValues }; output: AgreementView };
  /** Tags, conditions, repetitions and clauses a template may hold, with the source of each clause. */
  getTemplateTags: { input: Record<string, never>; output: TemplateTagsView };
  /** Writes the agreements of several partnerships until the time is short; what is left is asked for again. */
  writeAgreements: { input: BatchSubmission; output: BatchView };
  /** What is due today, in sentences, and who gets it by mail every week. */
  getDigest: { input: Record<string, never>; output: DigestView };
  /** Switches the weekly mail on, to an address, or off (null). */
  saveDigest: { input: { recipient: string | null }; output: DigestView };
  /** Gives an agreement its next state from a day on. */
  changeAgreementStatus: { input: StatusSubmission; output: AgreementStatusView };
  /** Month by month, what the chart of a yearly review is drawn from. */
  getReviewFigures: { input: PeriodAsked; output: { months: readonly MonthFigures[] } };
  /** Writes an amendment computed from the differences, a certificate of gift, or a yearly review. */
  writeAgreementDocument: { input: DocumentSubmission; output: WrittenDocumentView };
  /** Rows of a tab as they stand, to be saved as a file: partners, partnerships, deliveries of a period, costs, incomes. */
  getExport: { input: ExportQuestion; output: ExportView };
  /** Opens the dialog where files are imported and exported. */
  openExchange: { input: Record<string, never>; output: Record<string, never> };
  /** Holds the lines of a file against the workbook and says what importing them would do. */
  previewImport: { input: ImportFile; output: ImportPreview };
  /**
   * Writes some lines of a file whose preview was confirmed, all or nothing. `marks` are those of the preview: a line that
   * would now write something else is left out.
   */
  applyImport: { input: ImportChunk; output: ImportedView };
  /** Declares a closure of a kitchen (`id` null) or corrects it; the days already recorded stay as they are. */
  saveClosure: { input: FormSubmission; output: RecordView };
  /**
   * The silence matrix: kitchens and their partnerships over the last weeks; delivered, zero declared, closed, no answer.
   */
  getFollowUp: { input: { weekCount: number }; output: FollowView };
  /** Why this number, asked of the cell selected in a tab of costs: the cost of its row, with the inputs of each figure. */
  getCellCost: { input: Record<string, never>; output: CellCostView };
  /**
   * Brings « Synthèse des coûts », « Qui paie quoi », « Détail de l'affectation » and their charts up to date; only the lines
   * that changed are written.
   */
  writeCostReports: {
    input: { readonly onlyIfMade?: boolean | undefined };
    output: { writtenCells: number };
  };
  /** Writes « Suivi des semaines » anew. */
  writeFollowUp: { input: Record<string, never>; output: { rows: number } };
  /** What an official school calendar (CSV or ICS, as text) would change in « Vacances scolaires ». Writes nothing. */
  previewSchoolHolidays: { input: { text: string }; output: SchoolHolidayImportView };
  /** Writes an official school calendar into « Vacances scolaires »; the same one twice changes nothing. */
  importSchoolHolidays: {
    input: { submissionId: string; text: string };
    output: SchoolHolidayImportView;
  };
  /** Creates the tabs of an empty workbook, or repairs those of a used one. Safe to run again. */
  prepareWorkbook: { input: Record<string, never>; output: PreparedView };
  /** Reads every tab again and rebuilds all that is computed from them. */
  recalculate: { input: Record<string, never>; output: { weeks: number; rows: number } };
  /** Opens the week in a wide dialog beside the sheet. */
  openWide: { input: { partnershipId: string; week: string }; output: Record<string, never> };
  /**
   * Reads every tab whole and writes in « À corriger » each cell that cannot be read or breaks a rule, with a link to it,
   * what is wrong and how to mend it. The tab is replaced as a whole each time.
   */
  checkWorkbook: { input: Record<string, never>; output: CheckView };
  /** What « Réparer » would do, step by step; nothing is changed. */
  planRepair: { input: Record<string, never>; output: RepairPlanView };
  /**
   * Does the steps the person agreed to, those of them that are still to be done. A hidden copy of each tab is kept first.
   */
  applyRepair: { input: { steps: readonly string[] }; output: RepairedView };
  /** The last lines of the journal, and the action that can be taken back. */
  getJournal: { input: Record<string, never>; output: JournalView };
  /** Brings to « Journal » the lines that wait for it: asked by the sidebar after each action. */
  keepJournal: { input: Record<string, never>; output: { lines: number } };
  /**
   * Gives back to every cell that the last action wrote what it held before; refused with the cell when one was changed
   * since. `number` is that of the action in the journal, as the person saw it. Taken back in turn, the action is done again.
   */
  undoLastAction: { input: { submissionId: string; number: number }; output: UndoneView };
  /** Every threshold with the value of today, its source, since when, and what it was or will be. */
  getSettings: { input: Record<string, never>; output: SettingsView };
  /** Gives a threshold another value from a day on, today at the earliest: the days before keep theirs. */
  saveSetting: {
    input: { submissionId: string; key: ThresholdKey; values: FormValues };
    output: SettingsView;
  };
  /** Selects the rows of a link in the workbook. */
  showRows: { input: { link: SheetLink }; output: Record<string, never> };
}

export type ProcedureName = keyof Api;
