import type { Api, ProcedureName } from '../../src/rpc/api';
import type { FaultApp } from './fault-app';

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
  /** Calls whose failure costs the answer nothing: a PDF that is made at the next request. */
  readonly spared?: readonly string[];
  readonly request: Request;
}
