import type { Partner } from '../../../../src/model/partner';
import { aKitchen, anAssociation } from '../records';

/** Somebody is entering `told` while `known` is in the workbook. */
export interface DuplicateCase {
  readonly name: string;
  readonly told: Partner;
  readonly known: Partner;
  /** `CODE field` */
  readonly issues: readonly string[];
}

const named = (name: string, more: Partial<Partner> = {}): Partner =>
  anAssociation({ partnerId: 'P-0009', rna: null, name, ...more });
const known = (name: string, more: Partial<Partner> = {}): Partner =>
  anAssociation({ partnerId: 'P-0002', rna: null, name, ...more });

const LOOK_ALIKE = ['DUPLICATE_NAME name'];

export const DUPLICATE_CASES: readonly DuplicateCase[] = [
  {
    name: 'the same SIRET',
    told: named('Un', { siret: '73282932000074' }),
    known: aKitchen({ siret: '73282932000074' }),
    issues: ['DUPLICATE_NUMBER siret'],
  },
  {
    name: 'the same RNA under another name elsewhere',
    told: named('Un', { rna: 'W751234567', city: 'Brest', postcode: '29200' }),
    known: known('Deux', { rna: 'W751234567' }),
    issues: ['DUPLICATE_NUMBER rna'],
  },
  {
    name: 'the same number and the same name, said once',
    told: named('Un', { rna: 'W751234567' }),
    known: known('Un', { rna: 'W751234567' }),
    issues: ['DUPLICATE_NUMBER rna'],
  },
  {
    name: 'accents and case',
    told: named('LE REPAS PARTAGE'),
    known: known('Le Repas partagé'),
    issues: LOOK_ALIKE,
  },
  {
    name: 'the word association',
    told: named('Association Le Repas partagé'),
    known: known('Repas partagé'),
    issues: LOOK_ALIKE,
  },
  {
    name: 'hyphens and apostrophes',
    told: named('Croix-Rouge de l’Ouest'),
    known: known("Croix rouge de l'ouest"),
    issues: LOOK_ALIKE,
  },
  {
    name: 'a ligature',
    told: named('Restos du Cœur'),
    known: known('Les Restos du coeur'),
    issues: LOOK_ALIKE,
  },
  {
    name: 'a typing slip',
    told: named('Le Repas paratgé'),
    known: known('Le Repas partagé'),
    issues: LOOK_ALIKE,
  },
  {
    name: 'saint in two writings',
    told: named('Secours St-Vincent'),
    known: known('Secours Saint Vincent'),
    issues: LOOK_ALIKE,
  },
  {
    name: 'the name of the town added',
    told: named('Épicerie solidaire de Nanterre'),
    known: known('Épicerie solidaire'),
    issues: LOOK_ALIKE,
  },
  {
    name: 'the short name of the other',
    told: named('SYREC'),
    known: known('Syndicat intercommunal de restauration', { shortName: 'Syrec' }),
    issues: LOOK_ALIKE,
  },
  {
    name: 'a town written in two ways',
    told: named('Table ouverte', { city: 'St-Ouen', postcode: '93400' }),
    known: known('Table ouverte', { city: 'Saint Ouen', postcode: '93406' }),
    issues: LOOK_ALIKE,
  },
  {
    name: 'the same name in another town',
    told: named('Table ouverte', { city: 'Brest', postcode: '29200' }),
    known: known('Table ouverte'),
    issues: [],
  },
  {
    name: 'another number in the name',
    told: named('École Jaurès 2'),
    known: known('École Jaurès 1'),
    issues: [],
  },
  { name: 'another name', told: named('Secours populaire'), known: known('Emmaüs'), issues: [] },
  { name: 'two short names', told: named('CAP'), known: known('CAF'), issues: [] },
  {
    name: 'a kitchen and the social service of one town',
    told: named('Cuisine de Nanterre'),
    known: known('Commune de Nanterre'),
    issues: [],
  },
  {
    name: 'a name of signs only',
    told: named('★★★'),
    known: known('…'),
    issues: [],
  },
];
