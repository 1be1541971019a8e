import { pictureMark } from '../../kernel/document-block';
import { weekdayIndex } from '../../kernel/local-date';
import type { Delivery } from '../../model/delivery';
import { WEEKDAYS } from '../../model/lists';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';
import {
  celsius,
  clockTime,
  counted,
  joinedList,
  oneLine,
  plainNumber,
  shortDate,
  withValue,
} from '../agreements/french-text';
import { PARTY_TAGS } from '../agreements/party-tags';
import type { TemplateLoop } from '../agreements/template-rows';
import { acceptedMealsOf } from '../flows/delivery-facts';
import { productClassOf } from '../traceability/temperature-conformity';
import type { PaperWords } from './paper-words';

/** One line of a paper: a lot of a delivery, or a day on which nothing is told yet. */
export interface PaperLine {
  readonly date: string;
  readonly partnership: Partnership;
  readonly kitchen: Partner | null;
  readonly recipient: Partner | null;
  /** Null while nothing is recorded. */
  readonly row: Delivery | null;
}

interface Told extends PaperLine {
  readonly row: Delivery;
  readonly words: PaperWords;
  readonly thresholds: Thresholds;
}

type Read = (told: Told) => string | null;

const meals =
  (key: 'forecastMeals' | 'deliveredMeals' | 'refusedMeals' | 'distributedMeals' | 'lostMeals') =>
  ({ row }: Told) =>
    row[key] === null ? null : plainNumber(row[key]);
const temperature =
  (key: 'departureTemperature' | 'arrivalTemperature' | 'coreTemperature') =>
  ({ row }: Told) =>
    row[key] === null ? null : celsius(row[key] / 10);
const day =
  (key: 'useByDate' | 'productionDate') =>
  ({ row }: Told) =>
    row[key] === null ? null : shortDate(row[key]);
const hour =
  (key: 'departureTime' | 'arrivalTime') =>
  ({ row }: Told) =>
    row[key] === null ? null : clockTime(row[key]);
/** A sentence about a class of product, with the thresholds in force. */
const byClass =
  (list: 'storage' | 'use'): Read =>
  ({ row, partnership, words, thresholds }) => {
    const sentence = words[list][productClassOf(row, partnership)];
    return Object.entries({
      cold: thresholds.coldMaxCelsius,
      hot: thresholds.hotMinCelsius,
      frozen: thresholds.frozenMaxCelsius,
    }).reduce((text, [name, degrees]) => withValue(text, name, celsius(degrees)), sentence);
  };

/** What a line says of a recorded delivery, with the field of the entry screen each is about. */
export const LINE_FIELDS = {
  prevus: { field: 'forecastMeals', read: meals('forecastMeals') },
  livres: { field: 'deliveredMeals', read: meals('deliveredMeals') },
  acceptes: {
    field: 'acceptedMeals',
    read: ({ row }) => {
      const accepted = acceptedMealsOf(row);
      return accepted === null ? null : plainNumber(accepted);
    },
  },
  refuses: { field: 'refusedMeals', read: meals('refusedMeals') },
  motif: {
    field: 'refusalReason',
    read: ({ row, words }) => row.refusalReason && words.refusalReasons[row.refusalReason],
  },
  distribues: { field: 'distributedMeals', read: meals('distributedMeals') },
  perdus: { field: 'lostMeals', read: meals('lostMeals') },
  lot: { field: 'lotRef', read: ({ row }) => row.lotRef },
  dlc: { field: 'useByDate', read: day('useByDate') },
  temperature_depart: { field: 'departureTemperature', read: temperature('departureTemperature') },
  temperature_arrivee: { field: 'arrivalTemperature', read: temperature('arrivalTemperature') },
  coeur: { field: 'coreTemperature', read: temperature('coreTemperature') },
  hors_froid: {
    field: 'outOfColdMinutes',
    read: ({ row, words }) =>
      row.outOfColdMinutes === null
        ? null
        : counted(row.outOfColdMinutes, words.values.units.minutes),
  },
  plat: { field: 'dishName', read: ({ row }) => row.dishName },
  fabrication: { field: 'productionDate', read: day('productionDate') },
  heure_depart: { field: 'departureTime', read: hour('departureTime') },
  heure_arrivee: { field: 'arrivalTime', read: hour('arrivalTime') },
  allergenes: { field: 'allergens', read: allergens },
  commentaire: { field: 'comment', read: ({ row }) => row.comment },
} as const satisfies Record<string, { readonly field: keyof Delivery; readonly read: Read }>;

function allergens({ row, words }: Told): string | null {
  const listed = (row.allergens ?? []).map((code) => words.allergens[code]);
  if (listed.length > 0) return joinedList(listed, words.values.and);
  return row.allergenMode && words.allergenModes[row.allergenMode];
}

const READERS: Readonly<Record<string, Read>> = {
  ...Object.fromEntries(Object.entries(LINE_FIELDS).map(([key, { read }]) => [key, read])),
  conservation: byClass('storage'),
  utilisation: byClass('use'),
};

/** Known before anything is recorded. */
const PLACES: Readonly<Record<string, (line: PaperLine, words: PaperWords) => string | null>> = {
  jour: ({ date }, { values }) =>
    `${values.weekdays[WEEKDAYS[weekdayIndex(date)] ?? 'LU']} ${shortDate(date).slice(0, 5)}`,
  cuisine: ({ kitchen }) => kitchen?.name ?? null,
  site: ({ recipient, partnership }) => {
    const name = recipient?.name ?? '';
    const place = partnership.place ?? (recipient && PARTY_TAGS.adresse.read(recipient)) ?? '';
    return place.startsWith(name) ? place : [name, place].filter(Boolean).join(', ');
  },
};

const KEYS = ['rang', 'qr', ...Object.keys(PLACES), ...Object.keys(READERS)];

const tag = (key: string) => `ligne.${key}`;

export interface LoopFacts {
  readonly words: PaperWords;
  readonly thresholds: Thresholds;
  /** Lines to be written in when nothing is told. */
  readonly rowCount: number;
  /** Days of the lines to be written in, where each has its own. */
  readonly blankDays?: readonly string[];
  /** What stands for what is not told; null for dots. */
  readonly blank: '' | null;
  /** Number of the picture of a lot. */
  readonly pictureOf: (lotRef: string) => number | null;
}

/** The lines of a table of a paper. */
export function lineLoop(lines: readonly PaperLine[], facts: LoopFacts): TemplateLoop {
  const { rowCount, blank, blankDays = [] } = facts;
  const item = (textOf: (key: string) => string | null) =>
    new Map(KEYS.map((key) => [tag(key), textOf(key) ?? (key === 'qr' ? '' : blank)]));
  const missing = Array.from({ length: lines.length > 0 ? 0 : rowCount }, (_, index) =>
    item((key) => (key === 'jour' ? (blankDays[index] ?? null) : null)),
  );
  return {
    tags: new Map(KEYS.map((key) => [tag(key), key])),
    items: [
      ...lines.map((line, index) =>
        item((key) => (key === 'rang' ? String(index + 1) : lineText(key, line, facts))),
      ),
      ...missing,
    ],
  };
}

function lineText(key: string, line: PaperLine, facts: LoopFacts): string | null {
  const { row } = line;
  if (key === 'qr') {
    const lotRef = row?.lotRef ?? null;
    const index = lotRef === null ? null : facts.pictureOf(lotRef);
    return index === null ? null : pictureMark(index);
  }
  const { words, thresholds } = facts;
  const place = PLACES[key]?.(line, words);
  const text = place ?? (row && READERS[key]?.({ ...line, row, words, thresholds })) ?? null;
  return text === null ? null : oneLine(text) || null;
}
