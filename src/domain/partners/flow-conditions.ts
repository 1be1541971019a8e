import type { Issue } from '../../kernel/issue';
import type { Partner } from '../../model/partner';
import type { Partnership } from '../../model/partnership';
import type { Thresholds } from '../../model/threshold';

/** A partnership with the records its rules look at; null when a reference leads nowhere. */
export interface FlowContext {
  readonly partnership: Partnership;
  readonly kitchen: Partner | null;
  readonly recipient: Partner | null;
  readonly thresholds: Thresholds;
  /** Absent: nobody looked, and the rules on agreements keep quiet. */
  readonly hasActiveAgreement?: boolean;
}

/** Limits of the exemption from approval, for meals that are sold (order of 8 June 2006; gifts have none). */
const EXEMPTION_MEALS_PER_WEEK = { underThirtyPercent: 1000, otherwise: 400 };
const EXEMPTION_KM = 80;
const KM = 1000;

/** Without a certified vehicle: under 80 km and without opening on the way (R-80KM). */
export function transportIssues(
  partnership: Partnership,
  thresholds: Thresholds,
): readonly Issue[] {
  const { vehicleType, distanceKm, stops, linkType } = partnership;
  if (linkType === 'AMBIANTE' || vehicleType === null) return [];
  if (vehicleType === 'FRIGORIFIQUE' || vehicleType === 'SUR_PLACE') return [];
  const max = thresholds.uncertifiedVehicleMaxKm;
  const isFar = distanceKm !== null && distanceKm >= max * KM;
  const isBroken = stops !== null && stops > 1;
  if (!isFar && !isBroken) return [];
  return [
    {
      severity: 'WARN',
      code: isFar ? 'VEHICLE_TOO_FAR' : 'VEHICLE_SEVERAL_STOPS',
      path: isFar ? 'distanceKm' : 'stops',
      params: isFar ? { max } : { max, stops: stops ?? 0 },
      source: 'Code rural, R231-44 et suivants',
    },
  ];
}

function sanitaryIssues(context: FlowContext): readonly Issue[] {
  const { kitchen, partnership } = context;
  if (kitchen === null || partnership.linkType === 'AMBIANTE') return [];
  const status = kitchen.sanitaryStatus;
  if (status === 'AGREE' || status === 'DEROGATION') return [];
  return [
    {
      severity: 'WARN',
      code: 'SANITARY_STATUS_TO_CHECK',
      path: 'kitchenId',
      params: { name: kitchen.shortName ?? kitchen.name },
      source: 'Règlement (CE) 853/2004',
    },
  ];
}

/** A sale under exemption has limits of distance and of meals per week; a gift has none (R-DEROG). */
export function exemptionIssues(context: FlowContext, weekMeals: number | null): readonly Issue[] {
  const { kitchen, partnership } = context;
  if (kitchen?.sanitaryStatus !== 'DEROGATION' || (partnership.mealPrice ?? 0) <= 0) return [];
  const told = { severity: 'WARN', source: 'Arrêté du 8 juin 2006' } as const;
  const issues: Issue[] = [];
  if (partnership.distanceKm !== null && partnership.distanceKm > EXEMPTION_KM * KM) {
    const params = { max: EXEMPTION_KM };
    issues.push({ ...told, code: 'EXEMPTION_TOO_FAR', path: 'distanceKm', params });
  }
  const produced = kitchen.dailyMeals === null ? null : kitchen.dailyMeals * 5;
  const isSmallPart = produced === null || (weekMeals ?? 0) < 0.3 * produced;
  const max = isSmallPart
    ? EXEMPTION_MEALS_PER_WEEK.underThirtyPercent
    : EXEMPTION_MEALS_PER_WEEK.otherwise;
  if (weekMeals !== null && weekMeals >= max) {
    issues.push({ ...told, code: 'EXEMPTION_TOO_MANY', params: { meals: weekMeals, max } });
  }
  return issues;
}

function agreementIssues(context: FlowContext): readonly Issue[] {
  const { kitchen, hasActiveAgreement, thresholds } = context;
  if (hasActiveAgreement !== false) return [];
  const source = 'Code de l’environnement, L541-15-6';
  const issues: Issue[] = [{ severity: 'WARN', code: 'AGREEMENT_MISSING', source }];
  const max = thresholds.largeKitchenMeals;
  if (kitchen !== null && (kitchen.dailyMeals ?? 0) > max) {
    const params = { name: kitchen.shortName ?? kitchen.name, max };
    issues.push({ severity: 'INFO', code: 'LARGE_KITCHEN', params, source });
  }
  return issues;
}

/** What the law asks of the flow itself, whatever the week: transport, approval, agreement. */
export function flowConditionIssues(context: FlowContext): readonly Issue[] {
  return [
    ...transportIssues(context.partnership, context.thresholds),
    ...sanitaryIssues(context),
    ...agreementIssues(context),
  ];
}
