import type * as z from 'zod/mini';
import type { CellValue } from '../kernel/cell-value';
import type { MessageParams } from '../kernel/issue';

/** A cell or a typed text that cannot be read: the code chooses the sentence (`messages.issues`). */
export interface Unreadable {
  readonly unreadable: string;
  readonly params?: MessageParams;
}

export function unreadable(code: string, params?: MessageParams): Unreadable {
  return params ? { unreadable: code, params } : { unreadable: code };
}

export function isUnreadable(outcome: unknown): outcome is Unreadable {
  return typeof outcome === 'object' && outcome !== null && 'unreadable' in outcome;
}

/** How the sidebar asks for it. */
export type Widget =
  'text' | 'long-text' | 'number' | 'choice' | 'choices' | 'date' | 'time' | 'yes-no' | 'reference';

/**
 * A kind of field, declared once: the schema of its value, the codec between the value and a cell (what a person types
 * goes through the same `decode`), and how a column and a form show it.
 */
export interface FieldType<Value> {
  readonly kind: string;
  /** Made when asked for: every click loads the records, few need their schemas. */
  readonly schema: () => z.ZodMiniType<Value>;
  /** Never called with a blank cell. */
  readonly decode: (cell: CellValue) => Value | Unreadable;
  readonly encode: (value: Value) => CellValue;
  readonly widget: Widget;
  /** Google Sheets number format; `@` keeps what is typed as text. */
  readonly numberFormat: string;
  /** Column width in pixels. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
  /** Codes of a list; their French words are in `messages.choices`. */
  readonly choices?: { readonly list: string; readonly codes: readonly string[] };
  /** Prefix of the ids of the record referred to. */
  readonly refersTo?: string;
  readonly unit?: string;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}
