import type { FormValue, FormValues } from '../../app/form-views';
import type { WeekDayView, WeekView } from '../../app/week-views';
import { daysOfWeek, mondayOf } from '../../kernel/iso-week';
import { screens } from '../../i18n/fr/screens';
import { fill } from '../sentences';
import { shortDay } from '../format/french-date';
import { isBlank } from './form-state';
import { CLOSED_STATUS, OPEN_STATUS, TOLD_FIELDS } from './week-fields';

/** What a person typed over the workbook's week: by slot, only the fields that were touched. */
export type Edits = Readonly<Record<string, FormValues>>;

/** One place of the week to fill: a day, or another lot of that day. */
export interface Slot extends WeekDayView {
  /** `2026-11-23`, `2026-11-23/2` for its second lot. */
  readonly slot: string;
  readonly lot: number;
}

/** The week as it is read, with what was typed over it. */
export interface TypedWeek {
  readonly view: WeekView | null;
  readonly edits: Edits;
  readonly added: readonly string[];
}

const slotName = (date: string, lot: number) => (lot === 1 ? date : date + '/' + lot);

function slotOf(date: string, lot: number, known: WeekDayView | undefined): Slot {
  const label = known?.label ?? shortDay(date);
  return {
    isPlanned: false,
    isRecorded: false,
    lineId: null,
    dayOff: null,
    values: {},
    ...known,
    date,
    lot,
    slot: slotName(date, lot),
    label: lot === 1 ? label : fill(screens.week.lotLabel, { label, lot }),
  };
}

/** All seven days with their lots, whether the workbook plans them or not; and the lots added here. */
export function everySlot({ view, edits, added }: TypedWeek): Slot[] {
  if (view === null || mondayOf(view.week) === null) return [];
  return daysOfWeek(view.week).flatMap((date) => {
    const known = view.days.filter((day) => day.date === date);
    const slots = [slotOf(date, 1, known[0])];
    const isWanted = (name: string) => added.includes(name) || edits[name] !== undefined;
    for (let lot = 2; lot <= known.length || isWanted(slotName(date, lot)); lot += 1)
      slots.push(slotOf(date, lot, known[lot - 1]));
    return slots;
  });
}

export function baseValues(week: TypedWeek, slot: string): FormValues {
  return everySlot(week).find((one) => one.slot === slot)?.values ?? {};
}

/** What is on the screen: planned, recorded, added or typed in. */
export function shownSlots(week: TypedWeek): Slot[] {
  return everySlot(week).filter(
    (one) =>
      one.isPlanned ||
      one.isRecorded ||
      one.lot > 1 ||
      week.added.includes(one.slot) ||
      week.edits[one.slot] !== undefined,
  );
}

/** What may be added: days that are not on the screen, and another lot of those that are. */
export function addableSlots(week: TypedWeek): { slot: string; label: string; isLot: boolean }[] {
  const shown = shownSlots(week);
  const days = everySlot(week)
    .filter((one) => !shown.some((other) => other.slot === one.slot))
    .map(({ slot, label }) => ({ slot, label, isLot: false }));
  const lots = shown
    .filter((one) => !shown.some((other) => other.date === one.date && other.lot > one.lot))
    .map(({ date, lot, label }) => ({ slot: slotName(date, lot + 1), label, isLot: true }));
  return [...days, ...lots];
}

export function slotValues(week: TypedWeek, slot: Slot): FormValues {
  return { ...slot.values, ...week.edits[slot.slot] };
}

/** The calendar closes it, and nobody said otherwise: neither the workbook nor what was typed here. */
export function isClosedByCalendar(week: TypedWeek, slot: Slot): boolean {
  if (slot.isRecorded || slot.lot > 1 || slot.dayOff?.isClosed !== true) return false;
  const typed = week.edits[slot.slot] ?? {};
  return typed['status'] === undefined && TOLD_FIELDS.every((field) => isBlank(typed[field]));
}

/** Closed is a cancelled day; a day whose delivery was told to be zero is an answer, not a closed day. */
export function isClosed(week: TypedWeek, slot: Slot): boolean {
  if (isClosedByCalendar(week, slot)) return true;
  const typed = week.edits[slot.slot]?.['status'];
  if (typed !== undefined) return typed === CLOSED_STATUS;
  return slot.values['status'] === CLOSED_STATUS && isBlank(slot.values['deliveredMeals']);
}

/** What to type in a day to close it or to open it again. */
export function closing(slot: Slot, closes: boolean): FormValues {
  if (closes) return { status: CLOSED_STATUS };
  const isShut = slot.values['status'] === CLOSED_STATUS || slot.dayOff?.isClosed === true;
  return { status: isShut ? OPEN_STATUS : (slot.values['status'] ?? '') };
}

export function sameValue(a: FormValue | undefined, b: FormValue | undefined): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  return a !== undefined && b !== undefined && String(a).trim() === String(b).trim();
}

/** Adds typed values to the edits of a slot; what equals the workbook again is no longer an edit. */
export function withTyped(week: TypedWeek, slot: string, values: FormValues): Edits {
  const base = baseValues(week, slot);
  const merged = { ...week.edits[slot], ...values };
  const kept = Object.entries(merged).filter(([field, value]) => !sameValue(value, base[field]));
  const others = Object.fromEntries(Object.entries(week.edits).filter(([name]) => name !== slot));
  return kept.length === 0 ? others : { ...others, [slot]: Object.fromEntries(kept) };
}
