import { plannedDates } from '../domain/flows/week-rows';
import { addWeeks } from '../kernel/iso-week';
import { deliveryRecord, type Delivery } from '../model/delivery';
import { wordOfCode } from '../tables/words';
import { formatMessage } from '../i18n/format-message';
import { calendarFacts } from './calendar-facts';
import { dayOffView } from './day-off-view';
import { formValues } from './form-values';
import { mealCostView } from './meal-cost-view';
import type { OpenWorkbook } from './open-workbook';
import type { PartnershipFacts } from './partnership-facts';
import type { WeekDayView, WeekView } from './week-views';
import { weekCell } from './week-rows-reader';
import { dayLabel, weekLabel } from './week-label';

/** Facts of the row that the screen does not ask: it knows them. */
const NOT_ASKED = ['date', 'partnershipId'];

function dayViews(
  workbook: OpenWorkbook,
  { facts, week, rows }: { facts: PartnershipFacts; week: string; rows: readonly Delivery[] },
): WeekDayView[] {
  const planned = plannedDates(facts.partnership, week);
  const calendar = calendarFacts(workbook.reference, facts.partnership);
  const dates = [...new Set([...planned, ...rows.map((row) => row.date)])].sort();
  return dates.flatMap((date): WeekDayView[] => {
    const day = {
      date,
      label: dayLabel(workbook.context.messages, date),
      isPlanned: planned.includes(date),
      dayOff: dayOffView(workbook.context.messages, date, calendar),
    };
    const lots = rows.filter((row) => row.date === date);
    if (lots.length === 0) return [{ ...day, isRecorded: false, lineId: null, values: {} }];
    return lots.map((row) => ({
      ...day,
      isRecorded: true,
      lineId: row.lineId,
      values: Object.fromEntries(
        Object.entries(formValues(deliveryRecord, row)).filter(([key]) => !NOT_ASKED.includes(key)),
      ),
    }));
  });
}

/** `Cuisine de Nanterre → foyer Adoma, par Le Chaînon manquant · excédents · liaison froide` */
function subtitle(workbook: OpenWorkbook, facts: PartnershipFacts): string {
  const { messages } = workbook.context;
  const { partnership, kitchen, recipient, carrier } = facts;
  const route = `${kitchen?.name ?? partnership.kitchenId} → ${recipient?.name ?? partnership.recipientId}`;
  const by = carrier ? `, ${formatMessage(messages.weekWords.by, { name: carrier.name })}` : '';
  const flow = wordOfCode(messages.choices, 'flowTypes', partnership.flowType);
  const link = wordOfCode(messages.choices, 'linkTypes', partnership.linkType);
  return `${route}${by} · ${flow} · ${link}`;
}

/** The week screen: planned days and recorded rows, and what the week costs so far. */
export function weekView(
  workbook: OpenWorkbook,
  given: { facts: PartnershipFacts; week: string; rows: readonly Delivery[] },
): WeekView {
  const { facts, week } = given;
  const { partnershipId, name, isIllustrative } = facts.partnership;
  const cell = weekCell(workbook, week, partnershipId);
  const costOf = (weeks: readonly string[]) => mealCostView(workbook, { partnershipId, weeks });
  const previousWeek = addWeeks(week, -1);
  const previous = weekCell(workbook, previousWeek, partnershipId) ? costOf([previousWeek]) : null;
  return {
    partnershipId,
    partnershipName: name,
    subtitle: subtitle(workbook, facts),
    week,
    weekLabel: weekLabel(workbook.context.messages, week),
    previousWeek,
    nextWeek: addWeeks(week, 1),
    version: cell?.version ?? 0,
    isIllustrative: (cell?.isIllustrative ?? false) || isIllustrative === true,
    days: dayViews(workbook, given),
    cost: cell && cell.runs.length > 0 ? costOf([week]) : null,
    previousCostCentsPerMeal: previous?.levels.FULL.value ?? null,
  };
}
