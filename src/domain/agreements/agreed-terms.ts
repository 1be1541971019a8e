import type { Agreement } from '../../model/agreement';
import type { Partnership } from '../../model/partnership';
import type { AgreedTerms } from './flow-conformity';

type DatedTerms = Omit<AgreedTerms, 'agreementId'> & { readonly from: string };

function termsOf(partnership: Partnership, from: string): DatedTerms {
  const { weekdays, linkType, flowType, place, expectedMeals, carrierId, mealPrice } = partnership;
  return {
    from,
    weekdays,
    linkType,
    flowType,
    place,
    maxMeals: expectedMeals,
    carrierId,
    mealPrice,
  };
}

function readTerms(text: string | null): readonly DatedTerms[] {
  if (text === null) return [];
  try {
    const terms: unknown = JSON.parse(text);
    return Array.isArray(terms) ? (terms as DatedTerms[]) : []; // written by `withTerms` alone, in a protected column
  } catch {
    return [];
  }
}

/** The terms that a document puts in writing: those of a convention from its beginning, those of an amendment from its effect. */
export function withTerms(
  agreement: Agreement,
  partnership: Partnership,
  { from, isAmendment }: { readonly from: string; readonly isAmendment: boolean },
): string {
  const kept = isAmendment
    ? readTerms(agreement.agreedTerms).filter((terms) => terms.from < from)
    : [];
  return JSON.stringify([...kept, termsOf(partnership, from)]);
}

/** Terms of an agreement on a day; null when none was written down. */
export function termsOn(agreement: Agreement, day: string): AgreedTerms | null {
  const terms = readTerms(agreement.agreedTerms);
  const then = terms.filter(({ from }) => from <= day);
  const found = then[then.length - 1] ?? terms[0];
  return found ? { ...found, agreementId: agreement.agreementId } : null;
}
