import { describe, expect, it } from '@jest/globals';
import {
  CONDITION_CODES,
  conditionValues,
} from '../../../../src/domain/agreements/agreement-conditions';
import type { AgreementFacts } from '../../../../src/domain/agreements/agreement-facts';
import {
  agreementTags,
  type TagKey,
  tagValues,
} from '../../../../src/domain/agreements/agreement-tags';
import { foldedName } from '../../../../src/domain/agreements/template-tag';
import { documents as english } from '../../../../src/i18n/en/documents';
import { documents } from '../../../../src/i18n/fr/documents';
import { agreementRecord } from '../../../../src/model/agreement';
import { partnerRecord } from '../../../../src/model/partner';
import { partnershipRecord } from '../../../../src/model/partnership';
import { DEFAULT_THRESHOLDS } from '../../../../src/model/threshold';
import {
  aConvention,
  anAgreement,
  anAssociation,
  aPartner,
  aPartnership,
  massy,
} from '../../../support/convention-facts';

const text = (facts: AgreementFacts, tag: TagKey) =>
  tagValues(facts, documents)
    .get(tag)
    ?.replace(/\u00a0/g, ' ') ?? null;

const ROWS: readonly (readonly [TagKey, AgreementFacts, string | null])[] = [
  ['convention.type', aConvention(), 'Convention tripartite de don alimentaire'],
  [
    'convention.type',
    aConvention({ partnership: aPartnership({ mealPrice: 10_000 }) }),
    'Convention tripartite de fourniture de repas',
  ],
  [
    'convention.reconduction',
    aConvention({ agreement: anAgreement({ renewalMonths: null }) }),
    null,
  ],
  [
    'convention.reconduction',
    aConvention({ agreement: anAgreement({ renewal: 'NONE', renewalMonths: null }) }),
    'Elle n’est pas reconduite tacitement.',
  ],
  ['convention.exemplaires', aConvention(), 'trois'],
  ['convention.exemplaires', massy, 'deux'],
  ['signature.date', aConvention(), '…………………………'],
  ['signature.date', massy, '15 décembre 2026'],
  ['flux.jours', massy, 'lundi, mardi, mercredi, jeudi et vendredi'],
  ['flux.jours', aConvention({ partnership: aPartnership({ weekdays: [] }) }), null],
  [
    'flux.horaires',
    aConvention({ partnership: aPartnership({ windowStart: null }) }),
    'jusqu’à 11 h 15',
  ],
  ['prix.repas', massy, '4,85 €'],
  ['transport.responsable', massy, 'sans objet (remise sur place)'],
  ['transport.responsable', aConvention({ carrier: null }), null],
  ['transport.responsable', aConvention({ carrier: anAssociation() }), 'le Bénéficiaire'],
  ['transport.distance', aConvention(), '4,5 km'],
  ['temperatures.froid', aConvention(), '+3 °C'],
  ['temperatures.froid_tolere', aConvention(), '+5 °C'],
  ['temperatures.froid_a_coeur', aConvention(), '+4 °C'],
  ['temperatures.surgele', aConvention(), '−18 °C'],
  ['cuisine.agrement', aConvention(), 'FR 92.050.001 CE'],
  ['cuisine.situation_sanitaire', aConvention(), 'agrément sanitaire FR 92.050.001 CE'],
  [
    'cuisine.situation_sanitaire',
    aConvention({ kitchen: aPartner({ approvalNumber: null }) }),
    null,
  ],
  [
    'cuisine.situation_sanitaire',
    aConvention({ kitchen: aPartner({ sanitaryStatus: 'INCONNU' }) }),
    null,
  ],
  ['cuisine.identifiant', aConvention(), 'SIRET 732 829 320 00074'],
  ['beneficiaire.identifiant', aConvention(), 'RNA W922000001'],
  [
    'beneficiaire.identifiant',
    aConvention({
      recipient: anAssociation({ rna: null, localRegisterRef: 'registre de Colmar, vol. 12' }),
    }),
    'registre de Colmar, vol. 12',
  ],
  ['beneficiaire.pouvoir', aConvention(), 'selon ses statuts'],
  ['cuisine.pouvoir', aConvention({ kitchen: aPartner({ deliberationRef: null }) }), null],
  ['beneficiaire.assurance_fin', aConvention(), '31 décembre 2027'],
  ['beneficiaire.adresse', aConvention(), '3 avenue de l’Accueil, 92000 Nanterre'],
  ['transporteur.nom', massy, null],
];

describe('tags of a convention', () => {
  it.each(ROWS)('{{%s}}', (tag, facts, expected) => {
    expect(text(facts, tag)).toBe(expected);
  });

  it('keep what a person typed as text, on one line', () => {
    const recipient = anAssociation({ name: 'A {{cuisine.nom}}\n$1 =1+1' });
    expect(text(aConvention({ recipient }), 'beneficiaire.nom')).toBe(
      'A {{cuisine.nom}} ; $1 =1+1',
    );
  });

  it('have names that no two share, in both languages', () => {
    for (const words of [documents, english]) {
      const names = agreementTags(words).map(({ name }) => foldedName(name));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('point at fields that exist', () => {
    const known = new Set(['today', 'costItem']);
    const records = { agreement: agreementRecord, partnership: partnershipRecord };
    for (const [record, { fields }] of Object.entries(records)) {
      for (const field of Object.keys(fields)) known.add(`${record}.${field}`);
    }
    for (const role of ['kitchen', 'recipient', 'carrier', 'town']) {
      for (const field of Object.keys(partnerRecord.fields)) known.add(`${role}.${field}`);
    }
    for (const key of Object.keys(DEFAULT_THRESHOLDS)) known.add(`thresholds.${key}`);
    const unknown = agreementTags(documents).filter(({ path }) => !known.has(path));
    expect(unknown).toEqual([]);
  });
});

describe('conditions of a convention', () => {
  const holding = (facts: AgreementFacts) =>
    [...conditionValues(facts, documents.conditionNames)]
      .filter(([, holds]) => holds)
      .map(([name]) => name);

  it('hold as the partnership says', () => {
    expect(holding(aConvention())).toEqual([
      'à titre gratuit',
      'excédents',
      'liaison froide',
      'transport par un tiers',
      'délai court justifié',
      'habilitation requise',
    ]);
    expect(holding(massy)).toEqual([
      'participation financière',
      'repas d’un autre circuit',
      'liaison chaude',
      'remise sur place',
      'délai court justifié',
      'habilitation requise',
      'gestion concédée',
      'bipartite',
      'convention signée',
    ]);
  });

  it('have names that no two share', () => {
    const names = CONDITION_CODES.map((code) => foldedName(documents.conditionNames[code]));
    expect(new Set(names).size).toBe(names.length);
  });
});
