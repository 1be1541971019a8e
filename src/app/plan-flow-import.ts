import { DeliveryFinder } from '../domain/exchange/find-delivery';
import { cellForField } from '../domain/exchange/read-cell';
import { changeMark, recordChanges } from '../domain/exchange/record-changes';
import { weekIssues } from '../domain/flows/week-issues';
import { deliveryStatusOf } from '../domain/flows/week-rows';
import { isoWeekOf } from '../kernel/iso-week';
import { addDays } from '../kernel/local-date';
import { deliveryRecord, type Delivery } from '../model/delivery';
import { isUnreadable } from '../model/field-type';
import type { PlacedRow } from '../tables/table';
import { foldedText } from '../tables/words';
import type { ImportFile } from './import-file';
import {
  blankRow,
  blocked,
  type ImportPlan,
  isRefused,
  type LineIssue,
  missingFields,
  type PlannedLine,
  type ReadLine,
  readLine,
} from './import-lines';
import { lotIssues } from './lot-issues';
import type { OpenWorkbook } from './open-workbook';
import { partnershipFacts, weekContext } from './partnership-facts';
import { type WeekOfPartnership, weekKeyOf } from './read-spanned-rows';

/** Older or later days are slips of the keyboard: the index of the weeks would stretch to hold them. */
const OLDEST_DAY = '2000-01-01';
const DAYS_AHEAD = 400;

/** A line whose partnership and day could be read. */
interface PlacedLine extends ReadLine, WeekOfPartnership {
  readonly date: string;
}

const isFar = (day: string, today: string) => day < OLDEST_DAY || day > addDays(today, DAYS_AHEAD);

/** Days that the lines of a file tell, before anything is opened. */
export function daysOfLines(
  file: ImportFile,
  keys: readonly (string | null)[],
  today: string,
): string[] {
  const place = keys.indexOf('date');
  return file.lines.flatMap(({ cells }): string[] => {
    const cell = cellForField(cells[place] ?? '', deliveryRecord.fields.date);
    const day = isUnreadable(cell) ? cell : deliveryRecord.fields.date.type.decode(cell);
    return isUnreadable(day) || isFar(day, today) ? [] : [day];
  });
}

/** Partnerships by id and by name; a name that two of them share says nothing. */
function partnershipNames(workbook: OpenWorkbook): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { name, partnershipId } of workbook.reference.partnership) {
    const key = foldedText(name);
    ids.set(key, ids.has(key) ? null : partnershipId);
  }
  for (const { partnershipId } of workbook.reference.partnership)
    ids.set(foldedText(partnershipId), partnershipId);
  return ids;
}

/** The partnership of a line by its number or its name, in either column. */
function partnershipOf(read: ReadLine, names: ReadonlyMap<string, string | null>): string | null {
  const told = read.values['partnershipId'] ?? read.values['partnershipName'];
  return typeof told === 'string' ? (names.get(foldedText(told)) ?? null) : null;
}

function placed(
  read: ReadLine,
  names: ReadonlyMap<string, string | null>,
  today: string,
): PlacedLine | LineIssue[] {
  if (isRefused(read.issues)) return [...read.issues];
  const partnershipId = partnershipOf(read, names);
  if (partnershipId === null) {
    const isTold = 'partnershipId' in read.values || 'partnershipName' in read.values;
    const code = isTold ? 'UNKNOWN_PARTNERSHIP' : 'REQUIRED_FIELD';
    return [blocked({ line: read.line, key: 'partnershipId' }, code)];
  }
  const { date } = read.values;
  if (typeof date !== 'string')
    return [blocked({ line: read.line, key: 'date' }, 'REQUIRED_FIELD')];
  if (isFar(date, today)) return [blocked({ line: read.line, key: 'date' }, 'FAR_DATE', { date })];
  return { ...read, date, partnershipId, week: isoWeekOf(date) };
}

export interface FlowLines {
  readonly lines: readonly PlacedLine[];
  readonly issues: readonly LineIssue[];
}

/** Reads the lines of a file as far as they can be without their weeks. */
export function readFlowLines(
  workbook: OpenWorkbook,
  file: ImportFile,
  keys: readonly (string | null)[],
): FlowLines {
  const names = partnershipNames(workbook);
  const lines: PlacedLine[] = [];
  const issues: LineIssue[] = [];
  for (const line of file.lines) {
    const read = readLine(deliveryRecord.fields, { keys, line, words: workbook.names.words });
    const result = placed(read, names, workbook.today);
    if (Array.isArray(result)) issues.push(...result);
    else lines.push(result); // Array.isArray does not narrow a readonly interface away
  }
  return { lines, issues };
}

/** The weeks that lines are about, each once. */
export function weeksOfLines(lines: readonly WeekOfPartnership[]): WeekOfPartnership[] {
  const weeks = new Map(
    lines.map(({ week, partnershipId }) => [
      weekKeyOf({ week, partnershipId }),
      { week, partnershipId },
    ]),
  );
  return [...weeks.values()];
}

type Planned = PlannedLine<Delivery>;

/** One line over the rows of its week: the row it will be, or what is against it. */
function plannedRow(
  line: PlacedLine,
  given: {
    readonly finder: DeliveryFinder;
    readonly lineOfId: Map<string, number>;
    readonly partnershipName: string;
    readonly recordedAt: number;
  },
): Planned | LineIssue[] {
  const { finder, lineOfId, partnershipName, recordedAt } = given;
  const { date, partnershipId, week, values } = line;
  const text = (key: string) => (typeof values[key] === 'string' ? String(values[key]) : null);
  const traits = { lineId: text('lineId'), partnershipId, date, lotRef: text('lotRef') };
  const found = finder.find(traits);
  if (found === 'UNKNOWN_ID')
    return [blocked({ line: line.line, key: 'lineId' }, 'UNKNOWN_LINE_ID')];
  const earlier = found === null ? undefined : lineOfId.get(found.lineId);
  if (earlier !== undefined)
    return [blocked({ line: line.line, key: null }, 'SAME_LINE', { line: earlier })];
  const lineId = found?.lineId ?? finder.freeLineId(partnershipId, date);
  const computed = { lineId, isoWeek: week, partnershipId, partnershipName };
  const base = { ...(found ?? blankRow(deliveryRecord.fields)), ...values, ...computed };
  const written = { ...base, status: values['status'] ?? found?.status ?? 'PLANIFIEE' };
  const missing = missingFields(deliveryRecord.fields, written, line);
  if (missing.length > 0) return missing;
  // Every required field is told: its date and partnership were read, the rest was just looked at.
  const row = written as unknown as Delivery;
  const status = deliveryStatusOf(row);
  const { lineId: _, partnershipName: __, ...told } = values;
  const changes = recordChanges(found ?? blankRow(deliveryRecord.fields), {
    ...told,
    partnershipId,
    status,
  });
  const mark = changes.length === 0 ? 0 : changeMark(found?.lineId ?? null, changes);
  const final: Delivery = { ...row, status, channel: 'IMPORT', recordedAt };
  finder.add(final);
  lineOfId.set(lineId, line.line);
  return { line: line.line, row: final, targetId: found?.lineId ?? null, changes, mark };
}

/** What the rules of a week say of its lines. What holds for the whole week is said at its first line. */
function weekRuleIssues(
  workbook: OpenWorkbook,
  week: WeekOfPartnership,
  given: { readonly planned: readonly Planned[]; readonly recorded: readonly Delivery[] },
): LineIssue[] {
  const { planned, recorded } = given;
  const facts = partnershipFacts(workbook, week.partnershipId);
  const rows = planned.map(({ row }) => row);
  const issues = [
    ...weekIssues(rows, weekContext(workbook, facts, week.week)),
    ...lotIssues(workbook, rows, recorded),
  ];
  return issues.flatMap((issue): LineIssue[] => {
    const match = /^days\.(\d+)\.(.+)$/.exec(issue.path ?? '');
    const line = planned[match ? Number(match[1]) : 0]?.line;
    return line === undefined ? [] : [{ line, key: match?.[2] ?? null, issue }];
  });
}

/** Reads the lines over the recorded rows of their weeks: what is new, what changes, what is refused. Writes nothing. */
export function planFlowImport(
  workbook: OpenWorkbook,
  read: FlowLines,
  recorded: ReadonlyMap<string, readonly PlacedRow<Delivery>[]>,
): ImportPlan<Delivery> {
  const issues: LineIssue[] = [...read.issues];
  const linesOf = new Map<string, PlacedLine[]>();
  for (const line of read.lines) {
    const lines = linesOf.get(weekKeyOf(line));
    if (lines) lines.push(line);
    else linesOf.set(weekKeyOf(line), [line]);
  }
  const all: Planned[] = [];
  const lineOfId = new Map<string, number>();
  for (const week of weeksOfLines(read.lines)) {
    const rows = (recorded.get(weekKeyOf(week)) ?? []).map(({ row }) => row);
    const { name } = partnershipFacts(workbook, week.partnershipId).partnership;
    const given = { finder: new DeliveryFinder(rows), lineOfId, partnershipName: name };
    const planned: Planned[] = [];
    for (const line of linesOf.get(weekKeyOf(week)) ?? []) {
      const result = plannedRow(line, { ...given, recordedAt: workbook.now });
      if ('row' in result) planned.push(result);
      else issues.push(...result);
    }
    const changing = planned.filter(({ mark }) => mark !== 0);
    const rules = weekRuleIssues(workbook, week, { planned: changing, recorded: rows });
    issues.push(...rules);
    all.push(...planned);
  }
  const refused = new Set(
    issues.filter(({ issue }) => issue.severity === 'BLOCK').map(({ line }) => line),
  );
  const planned = all.filter(({ line }) => !refused.has(line)).sort((a, b) => a.line - b.line);
  return { planned, refused, issues };
}
