import * as z from 'zod/mini';
import type { AppContext } from '../app/app-context';
import { closeRecall, markRecallMessages, recordRecallAnswer } from '../app/follow-recall';
import { checkDoor, refuseAtDoor } from '../app/door-check';
import { exportLog } from '../app/export-log';
import { getLedgers } from '../app/get-ledgers';
import { previewRetention } from '../app/preview-retention';
import { saveContainerMove, saveSample } from '../app/save-ledgers';
import { openRecall } from '../app/open-recall';
import { recordLotEvent } from '../app/record-lot-event';
import { getRecall, getRecalls } from '../app/recall-view';
import { traceLot } from '../app/trace-lot';
import { PAPERS, writePaper } from '../app/write-paper';
import { writeRecallSheet, writeTraceSheet } from '../app/write-trace-sheet';
import { verifyLog } from '../app/verify-log';
import { isLocalDate } from '../kernel/local-date';
import type { TraceApi } from './trace-api';

const words = () => z.string().check(z.maxLength(120));
const dayOrNone = () =>
  z.string().check(
    z.regex(/^(\d{4}-\d{2}-\d{2})?$/),
    z.refine((text) => text === '' || isLocalDate(text)),
  );
const question = () =>
  z.strictObject({
    lotRef: words(),
    dishName: words(),
    kitchenId: words(),
    partnershipId: words(),
    from: dayOrNone(),
    until: dayOrNone(),
  });
const id = () => z.string().check(z.minLength(1), z.maxLength(80));
const values = () =>
  z.record(z.string().check(z.maxLength(60)), z.union([z.string(), z.number(), z.boolean()]));
const day = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isLocalDate));
const submission = () =>
  z.strictObject({
    submissionId: id(),
    id: z.nullable(id()),
    values: values(),
    version: z.optional(id()),
    confirmedDuplicates: z.optional(z.boolean()),
  });
const door = () => ({
  partnershipId: id(),
  date: day(),
  values: values(),
  airTemperature: words(),
  reheatCount: words(),
  containsRawAnimal: z.nullable(z.boolean()),
});
const nothing = () => z.strictObject({});
/** A PNG file in base64: its first eight bytes are always the same. */
const pngText = () =>
  z.string().check(z.regex(/^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/), z.maxLength(20_000));

type TraceRouter = {
  readonly [Name in keyof TraceApi]: {
    readonly input: () => z.ZodMiniType<TraceApi[Name]['input']>;
    readonly handle: (
      context: AppContext,
      input: TraceApi[Name]['input'],
    ) => TraceApi[Name]['output'];
    readonly changesState: boolean;
  };
};

/** The procedures of traceability; `router` in `router.ts` takes them in. */
export const traceRouter: TraceRouter = {
  verifyLog: { input: nothing, handle: (context) => verifyLog(context), changesState: false },
  traceLot: { input: question, handle: traceLot, changesState: false },
  checkDoor: { input: () => z.strictObject(door()), handle: checkDoor, changesState: false },
  refuseAtDoor: {
    input: () => z.strictObject({ submissionId: id(), ...door() }),
    handle: refuseAtDoor,
    changesState: true,
  },
  exportLog: {
    input: () =>
      z.strictObject({
        role: z.enum(['SENT', 'CARRIED', 'RECEIVED', 'EPCIS']),
        from: day(),
        until: day(),
      }),
    handle: exportLog,
    changesState: false,
  },
  previewRetention: {
    input: nothing,
    handle: (context) => previewRetention(context),
    changesState: false,
  },
  getLedgers: { input: nothing, handle: (context) => getLedgers(context), changesState: false },
  saveSample: { input: submission, handle: saveSample, changesState: true },
  saveContainerMove: { input: submission, handle: saveContainerMove, changesState: true },
  recordLotEvent: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        lineId: id(),
        replaces: words(),
        values: values(),
      }),
    handle: recordLotEvent,
    changesState: true,
  },
  writeTraceSheet: { input: question, handle: writeTraceSheet, changesState: true },
  writeRecallSheet: {
    input: () => z.strictObject({ incidentId: id() }),
    handle: writeRecallSheet,
    changesState: true,
  },
  writePaper: {
    input: () =>
      z.strictObject({
        // Keys of a const object are its own keys.
        paper: z.enum(Object.keys(PAPERS) as (keyof typeof PAPERS)[]),
        partnershipId: words(),
        day: dayOrNone(),
        incidentId: words(),
        recallContactId: words(),
        pictures: z
          .array(z.strictObject({ lotRef: words(), png: pngText() }))
          .check(z.maxLength(40)),
        labelCount: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    handle: writePaper,
    changesState: true,
  },
  getRecalls: { input: nothing, handle: (context) => getRecalls(context), changesState: false },
  getRecall: {
    input: () => z.strictObject({ incidentId: id() }),
    handle: getRecall,
    changesState: false,
  },
  openRecall: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        values: values(),
        isDrill: z.boolean(),
        startedOn: z.optional(dayOrNone()),
        isConfirmed: z.boolean(),
      }),
    handle: openRecall,
    changesState: true,
  },
  recordRecallAnswer: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        incidentId: id(),
        recallContactId: id(),
        values: values(),
      }),
    handle: recordRecallAnswer,
    changesState: true,
  },
  markRecallMessages: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        incidentId: id(),
        recallContactIds: z.array(id()).check(z.maxLength(500)),
      }),
    handle: markRecallMessages,
    changesState: true,
  },
  closeRecall: {
    input: () =>
      z.strictObject({
        submissionId: id(),
        incidentId: id(),
        values: values(),
        isClosed: z.boolean(),
      }),
    handle: closeRecall,
    changesState: true,
  },
};
