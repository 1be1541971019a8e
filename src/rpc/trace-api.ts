import type { DoorQuestion, DoorView } from '../app/door-check';
import type { LogExportQuestion, LogExportView } from '../app/export-log';
import type { LedgersView } from '../app/get-ledgers';
import type { PaperAsked, PaperView } from '../app/write-paper';
import type { RetentionView } from '../app/preview-retention';
import type { LotEventSubmission, LotEventView } from '../app/record-lot-event';
import type { FormSubmission } from '../app/submission';
import type { FormValues, RecordView } from '../app/form-views';
import type { RecordedWeekView } from '../app/week-views';
import type { RecallSubmission, RecallsView, RecallView } from '../app/recall-views';
import type { TraceAsked, TraceView } from '../app/trace-views';
import type { LogCheckView } from '../app/verify-log';

/** What the sidebar may ask about traceability; `Api` in `api.ts` takes it in. */
export interface TraceApi {
  /** Reads the whole log once and says which of its rows were touched by hand, and from when. Nothing is written. */
  verifyLog: { input: Record<string, never>; output: LogCheckView };
  /**
   * A lot, both ways: kitchen, production, temperatures, carrier; who received how much, what may be left, whom to call.
   * Asked by lot, dish, kitchen, partnership, days; '' asks for nothing.
   */
  traceLot: { input: TraceAsked; output: TraceView };
  /** Go or no go for a lot at the door: green, orange or red, the reasons with their sources. Nothing is written. */
  checkDoor: { input: DoorQuestion; output: DoorView };
  /** Records the refusal of a lot that the door check finds red: its row, with the reason. */
  refuseAtDoor: { input: DoorQuestion & { submissionId: string }; output: RecordedWeekView };
  /** The log of a period: a register by role as CSV, or a GS1 EPCIS 2.0 document (JSON-LD). */
  exportLog: { input: LogExportQuestion; output: LogExportView };
  /** What of the log is older than it must be kept; what an open incident needs apart. Nothing is deleted. */
  previewRetention: { input: Record<string, never>; output: RetentionView };
  /** Samples that may be destroyed, containers that are out, thermometers to check. */
  getLedgers: { input: Record<string, never>; output: LedgersView };
  /** Adds a reference sample (`id` null) or corrects it. */
  saveSample: { input: FormSubmission; output: RecordView };
  /** Adds a move of containers (`id` null) or corrects it. */
  saveContainerMove: { input: FormSubmission; output: RecordView };
  /** Tells the log what no week tells: a lot given on to another structure, or heated; corrects it, or takes it back. */
  recordLotEvent: { input: LotEventSubmission; output: LotEventView };
  /** Writes « Fiche de traçabilité », the answer of a trace to print. */
  writeTraceSheet: { input: TraceAsked; output: { tab: string } };
  /** Writes « Fiche de rappel »: the form of annexe 17 and everybody to warn, to print. */
  writeRecallSheet: { input: { incidentId: string }; output: { tab: string } };
  /**
   * Writes a paper of every day as a Doc with its PDF: slip, reception, round, labels, temperatures, letter and form of a
   * recall; filled from the workbook, or blank ('' where nothing is asked). Nothing of the workbook changes.
   */
  writePaper: { input: PaperAsked; output: PaperView };
  /** The incidents and the drills, newest first. */
  getRecalls: { input: Record<string, never>; output: RecallsView };
  /** A recall with everybody to warn, and what they answered. */
  getRecall: { input: { incidentId: string }; output: RecallView };
  /**
   * Holds lots and lists everybody who received some, with phones, what may be left and the message to send, all or
   * nothing. A drill does the same on the real data, holds nothing and sends nothing; its time is kept. A lot that
   * nobody received is written only with `isConfirmed`.
   */
  openRecall: { input: RecallSubmission; output: RecallView };
  /** What somebody answered to a recall. */
  recordRecallAnswer: {
    input: {
      submissionId: string;
      incidentId: string;
      recallContactId: string;
      values: FormValues;
    };
    output: RecallView;
  };
  /** Keeps that the messages of these contacts were opened as drafts. */
  markRecallMessages: {
    input: { submissionId: string; incidentId: string; recallContactIds: readonly string[] };
    output: RecallView;
  };
  /** Completes the form of a recall (annexe 17 of the food-aid guide) and, with `isClosed`, ends it: its lots are free. */
  closeRecall: {
    input: { submissionId: string; incidentId: string; values: FormValues; isClosed: boolean };
    output: RecallView;
  };
}
