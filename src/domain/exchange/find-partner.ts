import type { Partner } from '../../model/partner';

/** What a line of a file may say of who a partner is. */
export interface PartnerTraits {
  readonly partnerId: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly name: string | null;
  readonly city: string | null;
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(' ');

const placeKey = (name: string, city: string) => `${folded(name)}|${folded(city)}`;

/** Partners by what makes them the same: the id, else the SIRET, else the RNA, else the name in the town. */
export class PartnerFinder {
  private readonly byId = new Map<string, Partner>();
  private readonly bySiret = new Map<string, Partner>();
  private readonly byRna = new Map<string, Partner>();
  private readonly byPlace = new Map<string, Partner>();

  constructor(partners: readonly Partner[]) {
    for (const partner of partners) this.add(partner);
  }

  add(partner: Partner): void {
    const keep = <Key>(map: Map<Key, Partner>, key: Key | null) => {
      if (key !== null && !map.has(key)) map.set(key, partner);
    };
    keep(this.byId, partner.partnerId);
    keep(this.bySiret, partner.siret);
    keep(this.byRna, partner.rna);
    keep(this.byPlace, placeKey(partner.name, partner.city));
  }

  /** Null for somebody new; 'UNKNOWN_ID' for an id that no partner has: it is never taken for a new one. */
  find(traits: PartnerTraits): Partner | null | 'UNKNOWN_ID' {
    if (traits.partnerId !== null) return this.byId.get(traits.partnerId) ?? 'UNKNOWN_ID';
    const sameSiret = traits.siret === null ? undefined : this.bySiret.get(traits.siret);
    if (sameSiret) return sameSiret;
    const sameRna = traits.rna === null ? undefined : this.byRna.get(traits.rna);
    if (sameRna) return sameRna;
    if (traits.name === null || traits.city === null) return null;
    const samePlace = this.byPlace.get(placeKey(traits.name, traits.city));
    // Two establishments may share a name and a town; two different numbers say that they are two.
    const differs = (one: string | null, other: string | null) =>
      one !== null && other !== null && one !== other;
    if (!samePlace || differs(traits.siret, samePlace.siret)) return null;
    return differs(traits.rna, samePlace.rna) ? null : samePlace;
  }
}
