import type { Api, ProcedureName } from '../src/rpc/api';

type Values = Readonly<Record<string, string>>;

export const PARTNERS: readonly { readonly key: string; readonly values: Values }[];
export const PARTNERSHIPS: readonly { readonly key: string; readonly values: Values }[];
export const COSTS: readonly {
  readonly flow: string;
  readonly values: Values;
  readonly payers: readonly { readonly payerId: string; readonly sharePercent: string }[];
}[];

export function weekOf(day: string): { monday: number; week: string };

export function demonstrationWeeks(today: string): readonly {
  readonly flow: string;
  readonly week: string;
  readonly days: readonly { readonly date: string; readonly values: Values }[];
}[];

/** Answers the ids given, by key. */
export function loadDemonstration(
  call: <Name extends ProcedureName>(
    procedure: Name,
    input: Api[Name]['input'],
  ) => Promise<Api[Name]['output']>,
  today: string,
): Promise<Record<string, string>>;
