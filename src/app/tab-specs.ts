import type { Messages } from '../i18n/fr';
import type { AnyField } from '../model/define-record';
import type { ColumnSpec, TabSpec } from '../ports/workbook-designer';
import { fieldLabel, RECORD_NAMES, RECORDS, type RecordName } from './record-registry';

/** Colour of a tab by what one does there: fill in, read, keep, set. */
const COLORS = { fill: '#1b6b50', computed: '#2f74c0', log: '#8d6bb8', settings: '#8a9690' };

const KIND_OF_TAB: Readonly<Record<RecordName, keyof typeof COLORS>> = {
  partner: 'fill',
  partnership: 'fill',
  site: 'fill',
  contact: 'fill',
  delivery: 'fill',
  followRow: 'computed',
  schoolHoliday: 'settings',
  closure: 'fill',
  costItem: 'fill',
  payerShare: 'fill',
  income: 'fill',
  keyWeight: 'fill',
  mealCost: 'computed',
  traceEvent: 'log',
  incident: 'log',
  recallContact: 'log',
  sample: 'fill',
  containerMove: 'fill',
  agreement: 'fill',
  agreementDocument: 'log',
  setting: 'settings',
  finding: 'computed',
  journalEntry: 'log',
};

const FROZEN_COLUMNS: Readonly<Partial<Record<RecordName, number>>> = {
  partner: 3,
  delivery: 5,
  followRow: 3,
  mealCost: 4,
};

/** Colours that repeat the sign and the words of « Suivi des semaines ». */
const FOLLOW_MARKS: TabSpec['marks'] = [
  { startsWith: '✓', ink: '#1b7f4b', wash: '#e6f4ec' },
  { startsWith: '●', ink: '#8a5000', wash: '#fff3df' },
  { startsWith: '○', ink: '#b3261e', wash: '#fdeceb' },
  { startsWith: '0', ink: '#1a5fb4', wash: '#e8f0fb' },
  { startsWith: '–', ink: '#4d5a55', wash: '#eceff0' },
];

/** Colours that repeat the sign of a control. */
const CHECK_MARKS: TabSpec['marks'] = [
  { startsWith: '✓', ink: '#1b7f4b', wash: '#e6f4ec' },
  { startsWith: '✗', ink: '#b3261e', wash: '#fdeceb' },
];

/** The line of the sums of « Coût par repas », told from its rows. */
const totalMark = ({ tabNotes }: Messages) => ({
  ...{ startsWith: tabNotes.total, ink: '#1f2937', wash: '#e8f0fb' },
});

const MARKS: Readonly<Partial<Record<RecordName, TabSpec['marks']>>> = {
  followRow: FOLLOW_MARKS,
  mealCost: CHECK_MARKS,
};

function choiceWords(messages: Messages, field: AnyField): readonly string[] | null {
  if (field.type.kind === 'yesNo') return field.isComputed ? null : ['Oui', 'Non'];
  // Several words in one cell: a dropdown of single words would refuse them.
  if (field.type.kind !== 'choice' || !field.type.choices) return null;
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.choices;
  const { list, codes } = field.type.choices;
  return codes.map((code) => words[list]?.[code] ?? code);
}

/** Heads of « Coût par repas », in few letters on several lines: its columns are narrow, to be printed. */
function mealCostHeads({ costReports }: Messages): Readonly<Record<string, string>> {
  const { stages, levels } = costReports.summary.head;
  const { FULL, ...others } = levels;
  const heads = [
    ...Object.entries(stages).map(([stage, head]) => [`stage${stage}`, head]),
    ...Object.entries(others).map(([level, head]) => [`level${level}`, head]),
    ['levelFull', FULL],
  ] as const;
  return Object.fromEntries(heads.map(([key, head]) => [key, `${head}\n${costReports.ofMeal}`]));
}

function columnSpec(
  messages: Messages,
  record: RecordName,
  [key, field]: [string, AnyField],
): ColumnSpec {
  const { label: name, hint } = fieldLabel(messages, record, key);
  const label = (record === 'mealCost' ? mealCostHeads(messages)[key] : undefined) ?? name;
  const notes = [hint, field.isComputed ? messages.tabNotes.computed : undefined];
  const note = notes.filter((line) => line !== undefined).join('\n');
  return {
    key,
    label: field.isRequired && !field.isComputed ? `${label} *` : label,
    note: note === '' ? null : note,
    width: field.type.width,
    numberFormat: field.type.numberFormat,
    align: field.type.align,
    isHidden: field.isHidden,
    isComputed: field.isComputed,
    choices: choiceWords(messages, field),
  };
}

/** The tabs of the workbook, derived from the records and their words. */
export function tabSpecs(messages: Messages): TabSpec[] {
  return RECORD_NAMES.map((name) => {
    const columns = Object.entries<AnyField>(RECORDS[name].fields).map((entry) =>
      columnSpec(messages, name, entry),
    );
    return {
      title: messages.records[name].tab,
      color: COLORS[KIND_OF_TAB[name]],
      columns,
      isComputed: columns.every((column) => column.isComputed),
      frozenColumns: FROZEN_COLUMNS[name] ?? 1,
      isDense: name === 'mealCost',
      marks: [...(MARKS[name] ?? []), ...(name === 'mealCost' ? [totalMark(messages)] : [])],
    };
  });
}
