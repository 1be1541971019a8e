import { type DoorLight, goNoGo, type LotAtTheDoor } from '../domain/trace/go-no-go';
import { lotKey } from '../domain/trace/traced-lines';
import { type MeasureType, productClassOf } from '../domain/traceability/temperature-conformity';
import { formatMessage } from '../i18n/format-message';
import { AppError } from '../kernel/app-error';
import { isBlankCell } from '../kernel/cell-value';
import { isoWeekOf } from '../kernel/iso-week';
import { hasBlocking } from '../kernel/issue';
import { deliveryRecord, type Delivery } from '../model/delivery';
import { type FieldType, isUnreadable } from '../model/field-type';
import { deciCelsius, wholeNumber } from '../model/number-fields';
import type { AppContext } from './app-context';
import { formValues, readForm } from './form-values';
import { heldLots } from './held-lots';
import { openForReading, type OpenWorkbook } from './open-workbook';
import { partnershipFacts } from './partnership-facts';
import { recordWeek } from './record-week';
import { thresholdsByDay } from './reference';
import type { FormValues } from './form-views';
import type { RecordedWeekView } from './week-views';
import { readWeekRows, weekCell } from './week-rows-reader';

/** What is known of a lot at the door: fields of « Livraisons » as they are typed, and what no column asks. */
export interface DoorQuestion {
  readonly partnershipId: string;
  readonly date: string;
  readonly values: FormValues;
  /** In the air of the vehicle, as it is typed. */
  readonly airTemperature: string;
  /** As it is typed. */
  readonly reheatCount: string;
  readonly containsRawAnimal: boolean | null;
}

export interface DoorView {
  readonly light: DoorLight;
  /** The reason, the rule and its source in one line each; the worst first. */
  readonly lines: readonly {
    readonly light: 'ORANGE' | 'RED';
    readonly code: string;
    readonly text: string;
    readonly source: string;
  }[];
  /** Why it would be refused, by the list of the decree; null when it may be taken. */
  readonly refusalReason: NonNullable<Delivery['refusalReason']> | null;
}

const AIR = deciCelsius();
const REHEATS = wholeNumber({ max: 9 });

interface ReadDoor {
  readonly row: Delivery;
  readonly airTemperature: number | null;
  readonly reheatCount: number | null;
}

function readDoor(question: DoorQuestion): ReadDoor {
  const { partnershipId, date, values } = question;
  const base = { lineId: 'D-0', isoWeek: isoWeekOf(date), date, partnershipId, status: 'EN_COURS' };
  const { row, issues } = readForm(deliveryRecord, { values, base });
  const all = [...issues];
  const read = (path: 'airTemperature' | 'reheatCount', type: FieldType<number>) => {
    if (isBlankCell(question[path])) return null;
    const value = type.decode(question[path]);
    if (!isUnreadable(value)) return value;
    const { unreadable: code, params = {} } = value;
    all.push({ severity: 'BLOCK', code, path, params });
    return null;
  };
  const typed = {
    airTemperature: read('airTemperature', AIR),
    reheatCount: read('reheatCount', REHEATS),
  };
  if (hasBlocking(all)) throw new AppError('INVALID_INPUT', {}, all);
  return { row, ...typed };
}

function readingsOf(row: Delivery, air: number | null): LotAtTheDoor['readings'] {
  const read = (measureType: MeasureType, temperature: number | null) =>
    temperature === null ? [] : [{ measureType, temperature }];
  return [
    ...read('AIR', air),
    ...read('ENTRE_CONDITIONNEMENTS', row.arrivalTemperature),
    ...read('COEUR', row.coreTemperature),
  ];
}

function refusalOf(code: string | undefined): DoorView['refusalReason'] {
  if (code === undefined) return null;
  if (code.startsWith('TEMPERATURE')) return 'TEMPERATURE';
  if (code.startsWith('USE_BY')) return 'DLC';
  return code === 'LOT_MISSING' ? 'ETIQUETAGE' : 'AUTRE';
}

function judged(workbook: OpenWorkbook, question: DoorQuestion): DoorView {
  const { reference, context } = workbook;
  const { partnership } = partnershipFacts(workbook, question.partnershipId);
  const { row, airTemperature, reheatCount } = readDoor(question);
  const held = row.lotRef === null ? null : heldLots(reference.incident).get(lotKey(row.lotRef));
  const { light, reasons } = goNoGo(
    {
      ...row,
      date: question.date,
      time: row.arrivalTime ?? row.departureTime ?? partnership.windowStart,
      productClass: productClassOf(row, partnership),
      hasAllergens: row.allergenMode !== null || (row.allergens ?? []).length > 0,
      readings: readingsOf(row, airTemperature),
      reheatCount,
      containsRawAnimal: question.containsRawAnimal,
      heldBy: held ?? null,
    },
    thresholdsByDay(reference.setting)(question.date),
  );
  const sentences: Readonly<Record<string, string>> = context.messages.issues;
  const red = reasons.find((reason) => reason.light === 'RED');
  return {
    light,
    lines: reasons.map(({ code, params, source, light: of }) => ({
      light: of,
      code,
      text: formatMessage(sentences[code] ?? code, params),
      source,
    })),
    refusalReason: refusalOf(red?.code),
  };
}

/** Go or no go for a lot at the door. Nothing is written. */
export function checkDoor(context: AppContext, question: DoorQuestion): DoorView {
  const week = isoWeekOf(question.date);
  return judged(openForReading(context, { oldest: week, newest: week }), question);
}

const isSameLot = (row: Delivery, lot: FormValues[string] | undefined) =>
  row.lotRef !== null && lotKey(row.lotRef) === lotKey(String(lot ?? ''));

/**
 * Records the refusal of a lot that may not be taken: the row of its lot, or a new one of that day, with the reason the
 * rule gives. The rest of the week stays as it is.
 */
export function refuseAtDoor(
  context: AppContext,
  question: DoorQuestion & { readonly submissionId: string },
): RecordedWeekView {
  const { partnershipId, date, submissionId } = question;
  const week = isoWeekOf(date);
  const workbook = openForReading(context, { oldest: week, newest: week });
  const { refusalReason, lines } = judged(workbook, question);
  if (refusalReason === null)
    throw new AppError('INVALID_INPUT', {}, [{ severity: 'BLOCK', code: 'DOOR_NOT_RED' }]);
  const rows = readWeekRows(workbook, week, partnershipId)
    .map((placed) => placed.row)
    .sort((a, b) => (a.lineId < b.lineId ? -1 : 1));
  const { deliveredMeals } = question.values;
  const comment = [question.values['comment'], lines[0]?.text].filter(Boolean).join(' ');
  const refused: FormValues = {
    ...question.values,
    acceptedMeals: '0',
    refusedMeals: deliveredMeals ?? '',
    distributedMeals: '',
    refusalReason,
    comment,
  };
  const known = rows.find((row) => row.date === date && isSameLot(row, question.values['lotRef']));
  const days = rows.map((row) => ({
    date: row.date,
    values: row === known ? refused : asTyped(row),
  }));
  return recordWeek(context, {
    submissionId,
    partnershipId,
    week,
    version: weekCell(workbook, week, partnershipId)?.version ?? 0,
    channel: 'SIDEBAR',
    days: known === undefined ? [...days, { date, values: refused }] : days,
  });
}

/** The row as the week form would send it back. */
function asTyped(row: Delivery): FormValues {
  const { date: _, partnershipId: __, ...values } = formValues(deliveryRecord, row);
  return values;
}
