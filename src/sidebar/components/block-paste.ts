import type { TargetedClipboardEvent } from 'preact';
import type { FormValue, FormValues } from '../../app/form-views';
import { pastedBlock } from '../state/grid-moves';
import type { Slot } from '../state/week-slots';
import { cellId } from './week-cell';

interface PastedInto {
  readonly weekKey: string;
  readonly days: readonly Slot[];
  /** Fields of a day, from top to bottom. */
  readonly keys: readonly string[];
  readonly type: (weekKey: string, slot: string, values: FormValues) => void;
}

/**
 * A block copied from a sheet or a mail fills cells from the one that has the focus: its lines are fields, its columns days.
 * Left to the browser, two lines in one cell would make one number of two.
 */
export function blockPaste({ weekKey, days, keys, type }: PastedInto) {
  return (event: TargetedClipboardEvent<HTMLElement>): void => {
    const target = event.target;
    const block = pastedBlock(event.clipboardData?.getData('text/plain') ?? '');
    if (block === null || !(target instanceof HTMLInputElement)) return;
    const isTarget = (day: Slot, key: string) => cellId(day.slot, key) === target.id;
    const column = days.findIndex((day) => keys.some((key) => isTarget(day, key)));
    const first = days[column];
    if (first === undefined) return;
    const row = keys.findIndex((key) => isTarget(first, key));
    event.preventDefault();
    days.slice(column).forEach((day, across) => {
      const values: Record<string, FormValue> = {};
      block.forEach((line, down) => {
        const key = keys[row + down];
        const text = line[across];
        if (key !== undefined && text !== undefined) values[key] = text;
      });
      if (Object.keys(values).length > 0) type(weekKey, day.slot, values);
    });
  };
}
