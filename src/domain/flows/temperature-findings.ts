import type { Severity } from '../../kernel/issue';
import type { Delivery } from '../../model/delivery';
import type { Thresholds } from '../../model/threshold';
import { celsiusText } from '../traceability/french-formats';
import {
  type MeasureType,
  type ProductClass,
  temperatureConformity,
  type TemperatureFinding,
} from '../traceability/temperature-conformity';
import { hasFood, isKnownAccepted, isWhollyRefused } from './delivery-facts';
import type { RowFinding } from './row-finding';

const SOURCE_TEMPERATURE = 'GBPH aide alimentaire, fiche 12';

const REFUSALS: readonly TemperatureFinding[] = [
  'TEMPERATURE_COLD_REFUSED',
  'TEMPERATURE_COLD_REFUSED_TIME',
  'TEMPERATURE_HOT_REFUSED',
  'TEMPERATURE_FROZEN_REFUSED',
];

type ReadingField = 'departureTemperature' | 'arrivalTemperature' | 'coreTemperature';

const MEASURE_OF_FIELD: Readonly<Record<ReadingField, MeasureType>> = {
  departureTemperature: 'ENTRE_CONDITIONNEMENTS',
  arrivalTemperature: 'ENTRE_CONDITIONNEMENTS',
  coreTemperature: 'COEUR',
};

interface Judged {
  readonly productClass: ProductClass;
  readonly limits: Thresholds;
}

/** Refused food that was sent back is as it should be; taken food may not be; when nobody told, a warning asks. */
function severityOf(finding: TemperatureFinding, delivery: Delivery): Severity | null {
  if (finding === 'TEMPERATURE_TOLERATED') return 'INFO';
  if (!REFUSALS.includes(finding)) return 'WARN';
  if (isWhollyRefused(delivery)) return null;
  return isKnownAccepted(delivery) ? 'BLOCK' : 'WARN';
}

function readingFindings(delivery: Delivery, field: ReadingField, judged: Judged): RowFinding[] {
  const temperature = delivery[field];
  const { productClass, limits } = judged;
  const { finding } = temperatureConformity(
    {
      productClass,
      measureType: MEASURE_OF_FIELD[field],
      temperature,
      outOfColdMinutes: delivery.outOfColdMinutes,
    },
    limits,
  );
  if (finding === null || temperature === null) return [];
  const severity = severityOf(finding, delivery);
  if (severity === null) return [];
  const params = { temperature: celsiusText(temperature), minutes: limits.outOfColdMaxMinutes };
  return [{ severity, code: finding, field, params, source: SOURCE_TEMPERATURE }];
}

/** What the readings of the row say; the core, when it was measured, is the last word. */
export function temperatureFindings(delivery: Delivery, judged: Judged): RowFinding[] {
  if (judged.productClass === 'AMBIANT') return [];
  const { departureTemperature, arrivalTemperature, coreTemperature, outOfColdMinutes } = delivery;
  const isUnread =
    departureTemperature === null && arrivalTemperature === null && coreTemperature === null;
  const findings: RowFinding[] = [];
  if (isUnread && hasFood(delivery) && !isWhollyRefused(delivery)) {
    findings.push({
      severity: 'WARN',
      code: 'TEMPERATURE_MISSING',
      field: 'arrivalTemperature',
      source: SOURCE_TEMPERATURE,
    });
  }
  const fields: readonly ReadingField[] =
    coreTemperature === null ? ['departureTemperature', 'arrivalTemperature'] : ['coreTemperature'];
  findings.push(...fields.flatMap((field) => readingFindings(delivery, field, judged)));
  const maxMinutes = judged.limits.outOfColdMaxMinutes;
  if (judged.productClass !== 'CHAUD' && (outOfColdMinutes ?? 0) > maxMinutes) {
    findings.push({
      severity: 'WARN',
      code: 'OUT_OF_COLD_TOO_LONG',
      field: 'outOfColdMinutes',
      params: { minutes: outOfColdMinutes ?? 0, max: maxMinutes },
      source: SOURCE_TEMPERATURE,
    });
  }
  return findings;
}
