import type { SheetLink } from './form-views';

/** One point of « À corriger », in words. */
export interface FindingView {
  readonly severity: 'BLOCK' | 'WARN';
  readonly tab: string;
  readonly cell: string;
  readonly problem: string;
  readonly remedy: string;
  readonly link: SheetLink | null;
}

/** What « Vérifier le classeur » found: all of it is in the tab, the first ones are here. */
export interface CheckView {
  readonly checkedRows: number;
  readonly counts: { readonly BLOCK: number; readonly WARN: number };
  readonly byTab: readonly { readonly tab: string; readonly count: number }[];
  readonly first: readonly FindingView[];
  /** True when « Réparer » can mend some of it. */
  readonly isRepairable: boolean;
  readonly report: SheetLink;
}

/** One step of a repair, in words; its id is what the person agrees to. */
export interface RepairStepView {
  readonly id: string;
  readonly tab: string;
  readonly text: string;
}

export interface RepairPlanView {
  readonly steps: readonly RepairStepView[];
  /** Tabs of which a hidden copy is kept first. */
  readonly copies: readonly string[];
}

export interface RepairedView {
  readonly done: readonly RepairStepView[];
  /** Names of the hidden copies. */
  readonly copies: readonly string[];
  /** True when there was too much for one time: what is left is done by repairing again. */
  readonly isPartial: boolean;
}
