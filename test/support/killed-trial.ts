import type { Api, ProcedureName } from '../../src/rpc/api';
import type { MortalApp } from './mortal-app';

export type Request = {
  [Name in ProcedureName]: { name: Name; input: Api[Name]['input'] };
}[ProcedureName];

/** A request, and the workbook it is made to. */
export interface Trial {
  readonly title: string;
  readonly from: () => MortalApp;
  readonly request: Request;
}
