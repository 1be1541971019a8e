import { partnerIssues } from '../../../src/domain/partners/partner-issues';
import { partnershipIssues } from '../../../src/domain/partners/partnership-issues';
import { exemptionIssues } from '../../../src/domain/partners/flow-conditions';
import { deliveryIssues, weekIssues } from '../../../src/domain/flows/week-issues';
import type { Issue } from '../../../src/kernel/issue';
import { DELIVERY_CASES, rowOf } from '../domain/flows/delivery-cases';
import { WEEK_CASES } from '../domain/flows/week-cases';
import { duplicateIssues } from '../../../src/domain/partners/duplicates';
import { DUPLICATE_CASES } from '../domain/partners/duplicate-cases';
import { STEPS, stepIssues, TIES } from '../domain/partners/life-cycle-cases';
import { PLACE_CASES } from '../domain/partners/place-cases';
import { PARTNER_CASES } from '../domain/partners/partner-cases';
import { PARTNERS, PARTNERSHIP_CASES } from '../domain/partners/partnership-cases';
import { aKitchen, anAssociation, aPartnership, aToldDelivery } from '../domain/records';
import { thresholds } from '../domain/thresholds';

const context = {
  partnership: aPartnership(),
  kitchen: aKitchen(),
  recipient: anAssociation(),
  thresholds,
};

/** Every issue that the cases of the rules raise. */
export function raisedIssues(): readonly Issue[] {
  const rows = DELIVERY_CASES.flatMap((example) =>
    deliveryIssues(rowOf(example), {
      ...context,
      ...example.context,
      partnership: aPartnership(example.partnership),
    }),
  );
  const weeks = WEEK_CASES.flatMap((example) =>
    weekIssues([aToldDelivery(), aToldDelivery(), aToldDelivery({ lineId: 'D-TWICE' })], {
      partnership: aPartnership(example.partnership),
      kitchen: aKitchen(example.kitchen),
      recipient: anAssociation(example.recipient),
      thresholds,
      ...example.context,
    }),
  );
  const partners = PARTNER_CASES.flatMap(({ partner }) =>
    partnerIssues(partner, { today: '2026-11-24', thresholds }),
  );
  const partnerships = PARTNERSHIP_CASES.flatMap(({ told, partners: known = PARTNERS }) =>
    partnershipIssues(aPartnership(told), known, thresholds),
  );
  const sold = aPartnership({ flowType: 'DETOURNE', mealPrice: 35_000 });
  const kitchen = aKitchen({ sanitaryStatus: 'DEROGATION' });
  const exemptions = exemptionIssues({ ...context, partnership: sold, kitchen }, 1000);
  const duplicates = DUPLICATE_CASES.flatMap(({ told, known }) => duplicateIssues(told, [known]));
  const states = [...STEPS.flatMap(stepIssues), ...TIES.flatMap(({ told }) => told)];
  const places = PLACE_CASES.flatMap(({ told }) => told);
  return [
    ...[...rows, ...weeks, ...partners, ...partnerships, ...exemptions],
    ...[...duplicates, ...states, ...places],
  ];
}
