import type { FormSubmission } from '../app/submission';
import type {
  FormValues,
  AgreementView,
  HomeView,
  MealCostView,
  PreparedView,
  RecordedWeekView,
  RecordView,
  SheetLink,
  WeekView,
} from '../app/views';

export type Submission = FormSubmission;

/** What the sidebar may ask. The router in `router.ts` must answer every line of it, and nothing else. */
export interface Api {
  getHome: { input: Record<string, never>; output: HomeView };
  getRecord: {
    input: { record: 'partner' | 'partnership' | 'costItem'; id: string };
    output: RecordView;
  };
  savePartner: { input: FormSubmission; output: RecordView };
  savePartnership: { input: FormSubmission; output: RecordView };
  saveCostItem: {
    input: FormSubmission & { payers: readonly { payerId: string; sharePercent: string }[] };
    output: RecordView;
  };
  getWeek: { input: { partnershipId: string; week: string | null }; output: WeekView };
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
  getMealCost: {
    input: { partnershipId: string | null; fromWeek: string; untilWeek: string };
    output: MealCostView;
  };
  getAgreement: { input: { partnershipId: string }; output: AgreementView };
  writeAgreement: {
    input: { submissionId: string; partnershipId: string; values: FormValues };
    output: AgreementView;
  };
  prepareWorkbook: { input: Record<string, never>; output: PreparedView };
  recalculate: { input: Record<string, never>; output: { weeks: number; rows: number } };
  showRows: { input: { link: SheetLink }; output: Record<string, never> };
}

export type ProcedureName = keyof Api;
