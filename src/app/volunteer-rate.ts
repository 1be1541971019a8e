import { formatMessage } from '../i18n/format-message';
import type { CostItem } from '../model/cost-item';
import { DEFAULT_THRESHOLDS } from '../model/threshold';
import type { OpenWorkbook } from './open-workbook';
import { thresholdKeyOf, thresholdsOf } from './reference';

const KEY = 'volunteerHourEuros';
/** Ten-thousandths of a euro. */
const PRICE_UNIT = 10_000;

/** Where the rate of a day comes from, as « Paramètres » says. */
function sourceOfRate({ reference }: OpenWorkbook, day: string): string {
  const [last] = reference.setting
    .filter((row) => thresholdKeyOf(row.settingKey) === KEY && (row.appliesFrom ?? '') <= day)
    .sort((a, b) => ((a.appliesFrom ?? '') < (b.appliesFrom ?? '') ? 1 : -1));
  return last?.source ?? DEFAULT_THRESHOLDS[KEY].source;
}

/**
 * Volunteer hours are valued, never paid: by the price that was typed, else by that of « Paramètres » on their first day,
 * which is kept on the row with its source. A later rate changes nothing of what was entered.
 */
export function withVolunteerRate(typed: CostItem, workbook: OpenWorkbook): CostItem {
  if (typed.entryMode !== 'VOLUNTEER') return typed;
  const item: CostItem = { ...typed, basis: 'VALUED' };
  if (item.unitPrice !== null) return item;
  const euros = thresholdsOf(workbook.reference.setting, item.periodStart)[KEY];
  const sentence = formatMessage(workbook.context.messages.costWords.volunteerRate, {
    euros: euros.toFixed(2).replace('.', ','),
    source: sourceOfRate(workbook, item.periodStart),
  });
  const isTold = item.sourceNote.includes(sentence);
  return {
    ...item,
    unitPrice: Math.round(euros * PRICE_UNIT),
    sourceNote: isTold ? item.sourceNote : `${item.sourceNote} ${sentence}`,
  };
}
