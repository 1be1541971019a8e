import type { Severity } from '../../kernel/issue';
import type { Delivery } from '../../model/delivery';
import { acceptedMealsOf } from './delivery-facts';
import type { RowFinding } from './row-finding';

/** Until the row is closed a balance that is wrong is shown; a closed row must balance (R-CLOSE). */
function balanceSeverity(delivery: Delivery): Severity {
  return delivery.status === 'CLOTUREE' ? 'BLOCK' : 'WARN';
}

function receptionFindings(delivery: Delivery): RowFinding[] {
  const { deliveredMeals: delivered, acceptedMeals: accepted, refusedMeals: refused } = delivery;
  if (delivered === null) return [];
  const findings: RowFinding[] = [];
  if (accepted !== null && refused !== null && accepted + refused !== delivered) {
    findings.push({
      severity: 'BLOCK',
      code: 'SUM_ACCEPTED_REFUSED',
      field: 'acceptedMeals',
      params: { accepted, refused, delivered },
    });
  } else if (refused !== null && refused > delivered) {
    findings.push({
      severity: 'BLOCK',
      code: 'REFUSED_OVER_DELIVERED',
      field: 'refusedMeals',
      params: { refused, delivered },
    });
  } else if (accepted !== null && accepted > delivered) {
    findings.push({
      severity: 'BLOCK',
      code: 'ACCEPTED_OVER_DELIVERED',
      field: 'acceptedMeals',
      params: { accepted, delivered },
    });
  } else if (accepted !== null && refused === null && accepted < delivered) {
    findings.push({
      severity: 'INFO',
      code: 'REFUSED_UNTOLD',
      field: 'refusedMeals',
      params: { left: delivered - accepted },
    });
  }
  return findings;
}

/** What became of the meals that came in; blank parts are unknown, so only an excess is sure while one is blank. */
function balanceFindings(delivery: Delivery): RowFinding[] {
  const { distributedMeals, lostMeals, stockMeals } = delivery;
  const parts = [distributedMeals, lostMeals, stockMeals];
  if (parts.every((part) => part === null)) return [];
  const accepted = acceptedMealsOf(delivery);
  const source = accepted ?? delivery.deliveredMeals;
  if (source === null) return [];
  const used = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const severity = balanceSeverity(delivery);
  if (used > source) {
    const code = accepted === null ? 'MEALS_OVER_DELIVERED' : 'MEALS_OVER_ACCEPTED';
    return [{ severity, code, field: 'distributedMeals', params: { used, source } }];
  }
  if (accepted === null || used === accepted) return [];
  const left = accepted - used;
  if (parts.every((part) => part !== null)) {
    return [
      {
        severity,
        code: 'MEALS_UNACCOUNTED',
        field: 'distributedMeals',
        params: { left, accepted },
      },
    ];
  }
  if (distributedMeals === null) return [];
  return [
    {
      severity: severity === 'BLOCK' ? 'BLOCK' : 'INFO',
      code: 'REMAINDER_UNTOLD',
      field: lostMeals === null ? 'lostMeals' : 'stockMeals',
      params: { left },
    },
  ];
}

const SOURCE_REFUSAL = 'Code de l’environnement, D541-311 et D541-312';

function reasonFindings(delivery: Delivery): RowFinding[] {
  const { refusedMeals, refusalReason, lostMeals, lossReason, comment } = delivery;
  const findings: RowFinding[] = [];
  if (refusedMeals !== null && refusedMeals > 0 && refusalReason === null) {
    findings.push({
      severity: 'WARN',
      code: 'REFUSAL_REASON_MISSING',
      field: 'refusalReason',
      params: { refused: refusedMeals },
      source: SOURCE_REFUSAL,
    });
  }
  if (refusalReason !== null && refusedMeals === 0) {
    findings.push({ severity: 'WARN', code: 'REFUSAL_WITHOUT_MEALS', field: 'refusedMeals' });
  }
  if (lostMeals !== null && lostMeals > 0 && lossReason === null) {
    findings.push({
      severity: 'WARN',
      code: 'LOSS_REASON_MISSING',
      field: 'lossReason',
      params: { lost: lostMeals },
    });
  }
  if (lossReason !== null && lostMeals === 0) {
    findings.push({ severity: 'WARN', code: 'LOSS_WITHOUT_MEALS', field: 'lostMeals' });
  }
  if (comment === null && (refusalReason === 'AUTRE' || lossReason === 'AUTRE')) {
    findings.push({ severity: 'WARN', code: 'OTHER_REASON_UNSAID', field: 'comment' });
  }
  return findings;
}

/** Do the five counts of meals of the row agree with one another, and are refusals and losses explained? */
export function mealCountFindings(delivery: Delivery): RowFinding[] {
  return [
    ...receptionFindings(delivery),
    ...balanceFindings(delivery),
    ...reasonFindings(delivery),
  ];
}
