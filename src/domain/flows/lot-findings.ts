import { addDays } from '../../kernel/local-date';
import type { Delivery } from '../../model/delivery';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';
import { dayText } from '../traceability/french-formats';
import { type ProductClass, productClassOf } from '../traceability/temperature-conformity';
import { remainingUseByHours, useByVerdict } from '../traceability/use-by-clock';
import { hasFood, isWhollyRefused } from './delivery-facts';
import type { RowFinding } from './row-finding';

const SOURCE_USE_BY = 'Code de l’environnement, D541-310';
const SOURCE_CHILLED_MEALS = 'Arrêté du 21 décembre 2009, annexe IV';
const PERISHABLE: readonly ProductClass[] = ['FROID_RC', 'FROID', 'CHAUD'];

export interface LotContext {
  readonly partnership: Partnership;
  readonly thresholds: Thresholds;
  /** Standing text of the agreement that says how food with less than 48 h is redistributed in time. */
  readonly useByJustification?: string | null;
}

function isPreparedAhead(delivery: Delivery, partnership: Partnership): boolean {
  if (delivery.nature !== null) return delivery.nature === 'PCEA';
  return (
    partnership.flowType !== 'EXCEDENT' && productClassOf(delivery, partnership) === 'FROID_RC'
  );
}

function productionFindings(delivery: Delivery, context: LotContext): RowFinding[] {
  const { productionDate, useByDate } = delivery;
  if (productionDate === null) return [];
  const findings: RowFinding[] = [];
  if (productionDate > delivery.date) {
    findings.push({
      severity: 'BLOCK',
      code: 'PRODUCED_AFTER_DELIVERY',
      field: 'productionDate',
      params: { production: dayText(productionDate), date: dayText(delivery.date) },
    });
  }
  if (useByDate === null) return findings;
  const days = context.thresholds.preparedAheadDays;
  if (useByDate < productionDate) {
    findings.push({
      severity: 'BLOCK',
      code: 'USE_BY_BEFORE_PRODUCTION',
      field: 'useByDate',
      params: { useBy: dayText(useByDate), production: dayText(productionDate) },
    });
  } else if (
    isPreparedAhead(delivery, context.partnership) &&
    useByDate > addDays(productionDate, days)
  ) {
    findings.push({
      severity: 'WARN',
      code: 'USE_BY_LONG',
      field: 'useByDate',
      params: { days },
      source: SOURCE_CHILLED_MEALS,
    });
  }
  return findings;
}

function useByFindings(delivery: Delivery, context: LotContext): RowFinding[] {
  const { useByDate, date, arrivalTime, departureTime, comment } = delivery;
  const { partnership, thresholds, useByJustification } = context;
  if (!hasFood(delivery) || isWhollyRefused(delivery)) return [];
  if (useByDate === null) {
    if (!PERISHABLE.includes(productClassOf(delivery, partnership))) return [];
    return [
      {
        severity: 'BLOCK',
        code: 'USE_BY_MISSING',
        field: 'useByDate',
        source: SOURCE_CHILLED_MEALS,
      },
    ];
  }
  const time = arrivalTime ?? departureTime ?? partnership.windowStart;
  const verdict = useByVerdict(
    remainingUseByHours(useByDate, { date, time }),
    thresholds.useByMinHours,
  );
  const told = { field: 'useByDate', source: SOURCE_USE_BY } as const;
  const useBy = dayText(useByDate);
  if (verdict === 'PASSED') {
    return [{ ...told, severity: 'BLOCK', code: 'USE_BY_PASSED', params: { useBy } }];
  }
  if (verdict === 'OK') return [];
  const params = { hours: thresholds.useByMinHours, useBy };
  return comment !== null || (useByJustification ?? null) !== null
    ? [{ ...told, severity: 'INFO', code: 'USE_BY_SHORT_JUSTIFIED', params }]
    : [{ ...told, severity: 'WARN', code: 'USE_BY_SHORT', params }];
}

function allergenFindings(delivery: Delivery): RowFinding[] {
  const { allergenMode, allergens } = delivery;
  const isListed = (allergens ?? []).length > 0;
  const told = { severity: 'WARN', source: 'Décret 2015-447' } as const;
  if (allergenMode === null && !isListed) {
    return [{ ...told, code: 'ALLERGENS_MISSING', field: 'allergenMode' }];
  }
  if (allergenMode === 'LISTE' && !isListed) {
    return [{ ...told, code: 'ALLERGEN_LIST_EMPTY', field: 'allergens' }];
  }
  if (allergenMode === 'AUCUN_DECLARE' && isListed) {
    return [{ ...told, code: 'ALLERGENS_CONTRADICT', field: 'allergens' }];
  }
  return [];
}

/** Can the lot be traced, eaten in time and given at all? (R-DLC-*, R-LOT, R-ALG, R-EXC) */
export function lotFindings(delivery: Delivery, context: LotContext): RowFinding[] {
  const findings = [...productionFindings(delivery, context), ...useByFindings(delivery, context)];
  if (!hasFood(delivery) || isWhollyRefused(delivery)) return findings;
  if (delivery.lotRef === null) {
    findings.push({
      severity: delivery.status === 'CLOTUREE' ? 'BLOCK' : 'WARN',
      code: 'LOT_MISSING',
      field: 'lotRef',
      source: 'Règlement (UE) 931/2011',
    });
  }
  findings.push(...allergenFindings(delivery));
  if (delivery.presentationStatus === 'PRESENTE_NON_PROTEGE') {
    findings.push({
      severity: 'BLOCK',
      code: 'PRESENTED_UNPROTECTED',
      field: 'presentationStatus',
      source: 'Arrêté du 7 mai 2020',
    });
  }
  return findings;
}
