import * as z from 'zod/mini';
import type { AppContext } from '../app/app-context';
import { verifyLog } from '../app/verify-log';
import type { TraceApi } from './trace-api';

const nothing = () => z.strictObject({});

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
};
