import { writePayers } from '../domain/exchange/payer-text';
import type { Partner } from '../model/partner';
import { foldedText } from '../tables/words';
import type { CostItem } from '../model/cost-item';
import type { ShareOfPayer } from './payer-rows';
import type { Reference } from './reference';

type Scope = CostItem['scope'];

/** Whom a charge is about, as the records say it. */
export interface ScopeFound {
  readonly scope: Scope;
  readonly scopeId: string | null;
}

/** A name that two records share says nothing. */
class Names {
  private readonly ids = new Map<string, string | null>();

  add(name: string | null, id: string): void {
    if (name === null) return;
    const key = foldedText(name);
    const known = this.ids.get(key);
    this.ids.set(key, known === undefined || known === id ? id : null);
  }

  find(text: string): string | null {
    return this.ids.get(foldedText(text)) ?? null;
  }
}

const isKitchen = ({ kind }: Partner) =>
  kind === 'CUISINE_CENTRALE' || kind === 'CUISINE_SUR_PLACE';

/** Numbers of the records that a file calls by their names. */
export class ImportNames {
  private readonly nameOf = new Map<string, string>();
  private readonly partners = new Names();
  private readonly kitchens = new Names();
  private readonly partnerships = new Names();
  private readonly territories = new Names();

  constructor({ partner, partnership }: Pick<Reference, 'partner' | 'partnership'>) {
    for (const each of partner) {
      this.nameOf.set(each.partnerId, each.name);
      for (const name of [each.partnerId, each.name, each.shortName]) {
        this.partners.add(name, each.partnerId);
        if (isKitchen(each)) this.kitchens.add(name, each.partnerId);
      }
    }
    for (const { partnershipId, name, territory } of partnership) {
      this.partnerships.add(partnershipId, partnershipId);
      this.partnerships.add(name, partnershipId);
      if (territory !== null) this.territories.add(territory, territory);
    }
  }

  partner(text: string): string | null {
    return this.partners.find(text);
  }

  /** What a file may call a partner: its name, its number when another has the same name. */
  partnerName(partnerId: string): string {
    const name = this.nameOf.get(partnerId);
    return name !== undefined && this.partner(name) === partnerId ? name : partnerId;
  }

  private idIn(scope: Scope, text: string): string | null {
    switch (scope) {
      case 'PROJET':
        return null;
      case 'TERRITORY':
        return this.territories.find(text);
      case 'KITCHEN':
        return this.kitchens.find(text) ?? this.partners.find(text);
      case 'PARTNER':
        return this.partners.find(text);
      case 'FLOW':
        return this.partnerships.find(text);
    }
  }

  /** Whom a name is, among what it may be; null when it is nobody, or could be two. */
  scope(text: string, told: Scope | null): ScopeFound | null {
    const isCooking = this.kitchens.find(text) !== null;
    const likely = ['FLOW', isCooking ? 'KITCHEN' : 'PARTNER', 'TERRITORY'] as const;
    const found = (told === null ? likely : [told]).flatMap((scope): ScopeFound[] => {
      const scopeId = this.idIn(scope, text);
      return scopeId === null ? [] : [{ scope, scopeId }];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

/** Those who pay a cost, in one cell, always in the same order. */
export function payersText(shares: readonly ShareOfPayer[], names: ImportNames): string {
  const sorted = [...shares].sort((a, b) => (a.payerId < b.payerId ? -1 : 1));
  return writePayers(
    sorted.map(({ payerId, sharePercent }) => ({
      name: names.partnerName(payerId),
      sharePercent,
    })),
  );
}
