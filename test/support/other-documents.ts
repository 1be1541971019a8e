import { amendedPoints } from '../../src/domain/agreements/amendment';
import { agreementTags } from '../../src/domain/agreements/agreement-tags';
import type { AgreementFacts } from '../../src/domain/agreements/agreement-facts';
import type { OtherDocument } from '../../src/domain/agreements/agreement-document-plan';
import { templateText } from '../../src/domain/agreements/fill-blocks';
import { amendmentDocument, periodDocument } from '../../src/domain/agreements/period-document';
import type { TemplateKey } from '../../src/domain/agreements/template-library';
import { documents as words } from '../../src/i18n/fr/documents';
import type { DocumentTemplate } from '../../src/kernel/document-block';
import { deliveryRecord, type Delivery } from '../../src/model/delivery';
import { blankRow } from './blank-row';
import {
  aConvention,
  anAgreement,
  anAssociation,
  aPartner,
  aPartnership,
} from './convention-facts';
import { conventionPlan, library } from './convention-template';

const taker = anAssociation();

/** Surplus that the association fetches itself: two signatures, and a donor who pays taxes. */
export const surplusForTwo = aConvention({
  agreement: anAgreement({ agreementId: 'CONV-0004', partnershipId: 'PT-0004', type: 'DON' }),
  partnership: aPartnership({ partnershipId: 'PT-0004', carrierId: 'P-0002' }),
  kitchen: aPartner({ isTaxableDonor: true, legalForm: 'SOCIETE', deliberationRef: null }),
  recipient: taker,
  carrier: taker,
});

function aDay(date: string, facts: Partial<Delivery> = {}): Delivery {
  return {
    ...blankRow(deliveryRecord.fields),
    lineId: `D-${date}`,
    isoWeek: '2027-S01',
    date,
    partnershipId: 'PT-0004',
    status: 'CLOTUREE',
    deliveredMeals: 60,
    acceptedMeals: 60,
    refusedMeals: 0,
    distributedMeals: 58,
    lostMeals: 2,
    arrivalTemperature: 28,
    ...facts,
  };
}

const DELIVERIES = [
  aDay('2027-01-06'),
  aDay('2027-01-13', { acceptedMeals: 57, refusedMeals: 3, distributedMeals: 57, lostMeals: 0 }),
  aDay('2027-02-03', { arrivalTemperature: null }),
  // Nobody told what became of these: their sum is not known, and is not 0.
  aDay('2027-02-10', { distributedMeals: null, lostMeals: null }),
];

const overAPeriod = (number: string, kind: 'ATTESTATION' | 'BILAN') =>
  periodDocument(DELIVERIES, {
    number,
    name: words.documentNames[kind].replace('{id}', 'CONV-0004').replace('{number}', number),
    period: { from: '2027-01-01', until: '2027-12-31' },
    outsideAgreement: 1,
    words,
  });

/** What was signed, beside a partnership whose days and number of meals changed and whose place was taken back. */
function amended(facts: AgreementFacts): OtherDocument {
  const partnership = { ...facts.partnership, expectedMeals: 75, place: null };
  const today: AgreementFacts = {
    ...facts,
    partnership: { ...partnership, weekdays: ['ME', 'VE'] },
    agreement: { ...facts.agreement, foodsExcluded: 'coquillages « crus » {{cuisine.nom}}' },
  };
  const names = new Map<string, string>(agreementTags(words).map((tag) => [tag.key, tag.name]));
  const points = amendedPoints(conventionPlan(facts).values, conventionPlan(today).values, {
    names,
    words: words.amendment,
  });
  return amendmentDocument(points, {
    name: 'CONV-0004 Avenant 1',
    rank: 1,
    from: '2027-03-01',
    words,
  });
}

interface Written {
  readonly key: TemplateKey;
  readonly template: DocumentTemplate;
  readonly plan: ReturnType<typeof conventionPlan>;
}

/** A document that follows a convention, planned over its own template. */
export function otherDocument(key: 'avenant' | 'attestation' | 'bilan'): Written {
  const facts = {
    ...surplusForTwo,
    agreement: { ...surplusForTwo.agreement, status: 'SIGNEE', signedOn: '2026-12-15' },
  } as const;
  const other =
    key === 'avenant'
      ? amended(facts)
      : overAPeriod('DOC-0007', key === 'bilan' ? 'BILAN' : 'ATTESTATION');
  const template = library.templateOf(key);
  const plan = conventionPlan(facts, { text: templateText(template), version: '1', other });
  return { key, template, plan };
}
