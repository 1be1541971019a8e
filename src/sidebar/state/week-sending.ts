import type { FormValue, FormValues } from '../../app/form-views';
import { isBlank } from './form-state';
import { CLOSED_STATUS, COPIED_FIELDS, OPEN_STATUS, TOLD_FIELDS } from './week-fields';
import {
  type Edits,
  everySlot,
  isClosed,
  isClosedByCalendar,
  sameValue,
  type Slot,
  slotValues,
  type TypedWeek,
  withTyped,
} from './week-slots';
import type { WeekView } from '../../app/week-views';

function sentValues(week: TypedWeek, slot: Slot): FormValues {
  if (isClosedByCalendar(week, slot)) {
    const comment = week.edits[slot.slot]?.['comment'] ?? '';
    const why = isBlank(comment) ? (slot.dayOff?.sentence ?? '') : comment;
    return { status: CLOSED_STATUS, comment: why };
  }
  const typed: [string, FormValue][] = Object.entries(week.edits[slot.slot] ?? {}).filter(
    ([field, value]) => field !== 'status' || !isBlank(value),
  );
  // A closed day has no meals: what may have been typed before the box was ticked does not travel.
  const told: [string, FormValue][] = isClosed(week, slot)
    ? TOLD_FIELDS.filter((field) => !isBlank(slotValues(week, slot)[field])).map((field) => [
        field,
        '',
      ])
    : [];
  return Object.fromEntries([...typed, ...told]);
}

/**
 * Slots to send, in the order of the week: those recorded, those typed in, those that the calendar closes. The lots of a day are told apart by their
 * order, so an earlier lot goes along with a later one.
 */
export function slotsToSend(week: TypedWeek): { slot: string; date: string; values: FormValues }[] {
  const slots = everySlot(week);
  const isTold = (one: Slot) =>
    one.isRecorded || week.edits[one.slot] !== undefined || isClosedByCalendar(week, one);
  return slots
    .filter((one) =>
      slots.some((other) => other.date === one.date && other.lot >= one.lot && isTold(other)),
    )
    .map((one) => ({ slot: one.slot, date: one.date, values: sentValues(week, one) }));
}

/** Counts of the week before, laid on the days of this one where nothing stands yet. */
export function copiedEdits(week: TypedWeek, from: WeekView): Edits {
  const source = everySlot({ view: from, edits: {}, added: [] });
  const weekday = (date: string) => new Date(date).getUTCDay();
  return everySlot(week).reduce<Edits>((edits, slot) => {
    const current = slotValues(week, slot);
    const isFree = !COPIED_FIELDS.some((field) => !isBlank(current[field]));
    const like = source.find(
      (other) => other.lot === slot.lot && weekday(other.date) === weekday(slot.date),
    );
    if (like === undefined || !isFree || isClosed(week, slot)) return edits;
    const values = COPIED_FIELDS.map((field): [string, FormValue] => [
      field,
      like.values[field] ?? '',
    ]);
    return withTyped({ ...week, edits }, slot.slot, Object.fromEntries(values));
  }, week.edits);
}

/** What the week held before the last saving, typed again over what it holds now. */
export function putBackEdits(week: TypedWeek, before: WeekView): Edits {
  const old = everySlot({ view: before, edits: {}, added: [] });
  return everySlot(week)
    .filter((slot) => slot.isRecorded)
    .reduce<Edits>((edits, slot) => {
      const was = old.find((other) => other.slot === slot.slot)?.values ?? {};
      const fields = [...new Set([...Object.keys(slot.values), ...Object.keys(was)])];
      const values = fields.map((field): [string, FormValue] => [
        field,
        was[field] ?? (field === 'status' ? OPEN_STATUS : ''),
      ]);
      return withTyped({ ...week, edits }, slot.slot, Object.fromEntries(values));
    }, {});
}

export interface WeekChange {
  readonly slot: string;
  readonly label: string;
  readonly field: string;
  readonly before: FormValue | undefined;
  readonly after: FormValue | undefined;
  /** What was typed here for the same cell, if anything. */
  readonly mine: FormValue | undefined;
}

/** What someone else changed since this page read the week. */
export function weekChanges(week: TypedWeek, latest: WeekView): WeekChange[] {
  const old = everySlot({ ...week, edits: {} });
  return everySlot({ view: latest, edits: {}, added: week.added }).flatMap((slot) => {
    const was = old.find((other) => other.slot === slot.slot)?.values ?? {};
    const fields = [...new Set([...Object.keys(was), ...Object.keys(slot.values)])];
    return fields
      .filter((field) => !sameValue(was[field], slot.values[field]))
      .map((field) => ({
        slot: slot.slot,
        label: slot.label,
        field,
        before: was[field],
        after: slot.values[field],
        mine: week.edits[slot.slot]?.[field],
      }));
  });
}
