import { allocateCosts } from '../domain/costs/allocate-costs';
import type {
  Allocation,
  CostBook,
  CostLevel,
  Denominator,
  MealCost,
} from '../domain/costs/cost-types';
import { mealCost } from '../domain/costs/meal-cost';
import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import { addWeeks, daysOfWeek, weekNumber } from '../kernel/iso-week';
import { foldedText } from '../tables/words';
import type { AppContext } from './app-context';
import { type CellPeriod, cellPeriod } from './cell-period';
import { costBookOf } from './cost-book';
import { type OpenWorkbook, openAsRemembered } from './open-workbook';

/** What a cell gets: a number, or words that say why there is none. */
export type CellAnswer = number | string;

/** A sentence for the person who wrote the formula: shown on the cell. */
export class CellFunctionError extends Error {}

const MOST_WEEKS = 530;

type Level = CostLevel | 'MARGINAL';

interface Asked {
  readonly partnershipId: string | null;
  readonly period: CellPeriod;
}

/** The value of an argument in one place of the block; a single value stands for all places. */
function shapeOf(value: unknown): { readonly rows: number; readonly columns: number } | null {
  if (!Array.isArray(value)) return null;
  const rows = value as readonly unknown[][]; // Sheets gives a range as rows of cells
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function at(value: unknown, row: number, column: number): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value as readonly (readonly unknown[])[]; // as above
  return rows[row]?.[column];
}

/** Answers one value, or a block of the shape of the ranges given; in a block, what is wrong is said in its own cell. */
function inBlock(
  messages: Messages,
  args: readonly [unknown, unknown],
  answer: (first: unknown, second: unknown) => CellAnswer,
): CellAnswer | CellAnswer[][] {
  const [one, other] = args.map(shapeOf);
  const shape = one ?? other;
  if (!shape) return answer(args[0], args[1]);
  if (one && other && (one.rows !== other.rows || one.columns !== other.columns)) {
    throw new CellFunctionError(messages.cellFunctions.differentShapes);
  }
  const cell = (row: number, column: number): CellAnswer => {
    const [first, second] = [at(args[0], row, column), at(args[1], row, column)];
    if (first === '' || second === '') return '';
    try {
      return answer(first, second);
    } catch (error) {
      if (error instanceof CellFunctionError) return error.message;
      throw error;
    }
  };
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (__, column) => cell(row, column)),
  );
}

function periodOf(messages: Messages, value: unknown): CellPeriod {
  const words = messages.cellFunctions;
  const period = cellPeriod(value);
  if (!period) {
    throw new CellFunctionError(formatMessage(words.unknownPeriod, { value: String(value) }));
  }
  const weeks = weekNumber(period.untilWeek) - weekNumber(period.fromWeek) + 1;
  if (weeks > MOST_WEEKS) {
    throw new CellFunctionError(formatMessage(words.tooLong, { weeks, max: MOST_WEEKS }));
  }
  return period;
}

function codeOf<Code extends string>(
  lists: Readonly<Record<Code, readonly string[]>>,
  value: unknown,
): Code | null {
  const text = foldedText(String(value));
  for (const code of Object.keys(lists) as Code[]) if (lists[code].includes(text)) return code; // keys of its own
  return null;
}

/** The weeks that all the periods of the arguments touch, read once. */
function openOver(context: AppContext, periods: unknown): OpenWorkbook {
  const { cellFunctions: words } = context.messages;
  const cells = (Array.isArray(periods) ? (periods as unknown[]).flat() : [periods])
    .map(cellPeriod)
    .filter((period) => period !== null);
  const weeks = cells.flatMap(({ fromWeek, untilWeek }) => [fromWeek, untilWeek]).sort();
  const workbook = openAsRemembered(context, weeks[0] ?? null);
  if (!workbook) throw new CellFunctionError(words.notRemembered);
  return workbook;
}

class CostReader {
  private readonly book: CostBook;
  private readonly allocations = new Map<string, Allocation>();
  private readonly ids: ReadonlyMap<string, string>;

  constructor(private readonly workbook: OpenWorkbook) {
    this.book = costBookOf(workbook.state, workbook.reference);
    this.ids = new Map(
      this.book.partnerships.flatMap(({ partnershipId, name }) => [
        [foldedText(partnershipId), partnershipId],
        [foldedText(name), partnershipId],
      ]),
    );
  }

  asked(partnership: unknown, period: unknown): Asked {
    const { messages } = this.workbook.context;
    const words = messages.cellFunctions;
    const isMissing = [partnership, period].some((value) => value === undefined || value === '');
    if (isMissing) throw new CellFunctionError(words.missingArgument);
    const text = foldedText(String(partnership));
    const id = words.all.includes(text) ? null : this.ids.get(text);
    if (id === undefined) {
      const value = String(partnership);
      throw new CellFunctionError(formatMessage(words.unknownPartnership, { value }));
    }
    return { partnershipId: id, period: periodOf(messages, period) };
  }

  cost({ partnershipId, period }: Asked, denominator: Denominator): MealCost {
    const { fromWeek, untilWeek } = period;
    const key = `${fromWeek} ${untilWeek}`;
    const from = daysOfWeek(fromWeek)[0] ?? '';
    const until = daysOfWeek(untilWeek)[6] ?? '';
    const allocation = this.allocations.get(key) ?? allocateCosts(this.book, { from, until });
    this.allocations.set(key, allocation);
    const count = weekNumber(untilWeek) - weekNumber(fromWeek) + 1;
    const weeks = Array.from({ length: count }, (_, index) => addWeeks(fromWeek, index));
    return mealCost(this.book, allocation, { partnershipId, weeks, denominator });
  }
}

/** `=COUT_REPAS(partenariat; période; niveau)`: euros per distributed meal. */
export function costPerMeal(
  context: AppContext,
  args: { readonly partnership: unknown; readonly period: unknown; readonly level: unknown },
): CellAnswer | CellAnswer[][] {
  const { messages } = context;
  const words = messages.cellFunctions;
  const isBlank = args.level === undefined || args.level === '';
  const level: Level | null = isBlank ? 'FULL' : codeOf(words.levels, args.level);
  if (level === null) {
    const value = String(args.level);
    throw new CellFunctionError(formatMessage(words.unknownLevel, { value }));
  }
  const reader = new CostReader(openOver(context, args.period));
  return inBlock(messages, [args.partnership, args.period], (partnership, period) => {
    const cost = reader.cost(reader.asked(partnership, period), 'DISTRIBUTED');
    const { value } = level === 'MARGINAL' ? cost.marginal : cost.levels[level];
    return value === null ? words.notComputable : Math.round(value * 100) / 10_000;
  });
}

/** `=REPAS(partenariat; période; lesquels)`: meals distributed, unless told otherwise. */
export function mealCount(
  context: AppContext,
  args: { readonly partnership: unknown; readonly period: unknown; readonly which: unknown },
): CellAnswer | CellAnswer[][] {
  const { messages } = context;
  const words = messages.cellFunctions;
  const isBlank = args.which === undefined || args.which === '';
  const which = isBlank ? 'DISTRIBUTED' : codeOf(words.meals, args.which);
  if (which === null) {
    const value = String(args.which);
    throw new CellFunctionError(formatMessage(words.unknownMeals, { value }));
  }
  const reader = new CostReader(openOver(context, args.period));
  return inBlock(messages, [args.partnership, args.period], (partnership, period) => {
    const cost = reader.cost(reader.asked(partnership, period), which);
    const meals = {
      DELIVERED: cost.delivered,
      ACCEPTED: cost.accepted,
      DISTRIBUTED: cost.distributed,
    };
    return meals[which] ?? words.notComputable;
  });
}
