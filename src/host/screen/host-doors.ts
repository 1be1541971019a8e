import type { Emit } from '../contract';
import type { UiDesk } from './ui-desk';

/** How a function comes to run; it decides its rights and its time limit. */
export type RunKind = 'script-run' | 'menu' | 'simple-trigger';

export interface RunRequest {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  readonly kind: RunKind;
}

export interface RunCounts {
  readonly calls: Readonly<Record<string, number>>;
  readonly callCount: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly milliseconds: number;
}

export type RunOutcome = RunCounts &
  (
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: { readonly name?: string; readonly message: string } }
  );

/** Texts typed or pasted by a person, 1-based. */
export interface TypedTexts {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** A person's action on tabs, rows or columns; each action reads its own further properties. */
export interface SheetAction {
  readonly action: string;
  readonly sheetId: number;
  readonly [property: string]: unknown;
}

/** A refusal the person is told about; anything else thrown is a fault of the host. */
export interface Refusal {
  readonly refused: string;
}

export interface ListedDocument {
  readonly id: string;
  readonly name: string;
}

/** What the screen asks of the host around it. */
export interface HostDoors {
  readonly name: string;
  readonly desk: UiDesk;
  run(request: RunRequest): Promise<RunOutcome>;
  /** The workbook as JSON; with `since`, only the sheets changed after that revision. */
  bookJson(since: number | undefined): unknown;
  edit(typed: TypedTexts): Promise<Refusal | undefined>;
  sheetAction(action: SheetAction): Promise<Refusal | undefined>;
  /** Runs `onOpen` once in the life of the workspace's session. */
  open(): Promise<void>;
  documents(): readonly ListedDocument[];
  documentFile(id: string): Uint8Array | undefined;
  executions(): readonly unknown[];
  mail(): readonly unknown[];
  subscribe(listener: Emit): () => void;
}
