interface Clause {
  readonly isCompulsory: boolean;
  /** Numbered « Article n » in the document; the first two open it without a number. */
  readonly isArticle: boolean;
  /** The text that asks for it, or the place of our dossier it comes from. */
  readonly source: string;
}

const compulsory = (source: string): Clause => ({ isCompulsory: true, isArticle: true, source });
const optional = (source: string): Clause => ({ isCompulsory: false, isArticle: true, source });
const opening = (source: string): Clause => ({ isCompulsory: true, isArticle: false, source });

const DONATION_DECREE = 'Code de l’environnement, D541-310 et suivants';
const MODEL = 'Convention type de don, restauration collective';

/**
 * Clauses of a convention in their order in the document (`domain.md` §7.2). In the Doc a clause is recognised by its
 * anchor, the tag {{article.code}} of its title, or failing that by the title itself: people may rename one or the other.
 */
export const CLAUSES = {
  parties: opening(MODEL),
  preambule: opening(MODEL),
  objet: compulsory(`${MODEL}, art. 1`),
  denrees: compulsory('Arrêté du 21 décembre 2009 modifié'),
  commandes: optional('Choix des parties'),
  liaison: compulsory('Arrêté du 21 décembre 2009, annexe IV'),
  dlc: compulsory('Code de l’environnement, D541-310'),
  tri: compulsory(DONATION_DECREE),
  etiquetage: compulsory('Règlements 931/2011 et 1169/2011'),
  contenants: compulsory(`${MODEL}, art. 2.2`),
  livraisons: compulsory(`${MODEL}, art. 4.6`),
  annulation: compulsory(`${MODEL}, art. 4.6`),
  reception: compulsory('GBPH aide alimentaire v2 2022, fiche 12'),
  transport: compulsory('CRPM R231-44 et suivants'),
  stockage: compulsory(DONATION_DECREE),
  transfert: compulsory(`${MODEL}, art. 1 et 7`),
  tracabilite: compulsory('Règlements 178/2002 et 931/2011'),
  alertes: compulsory('Règlement 178/2002, art. 19'),
  qualite: compulsory(DONATION_DECREE),
  utilisation: compulsory('Code de l’action sociale et des familles, L266-1'),
  formation: compulsory(DONATION_DECREE),
  assurance: compulsory(`${MODEL}, art. 7`),
  duree: compulsory(`${MODEL}, art. 3`),
  suivi: compulsory(`${MODEL}, art. 8`),
  couts: optional('Choix des parties'),
  prix: optional('Choix des parties'),
  fiscalite: optional('Code général des impôts, 238 bis'),
  transporteur: optional('Choix des parties'),
  collectivite: optional('Choix des parties'),
  communication: optional(`${MODEL}, art. 6`),
  donnees: optional('Règlement (UE) 2016/679'),
  force_majeure: optional('Code civil, 1218'),
  modifications: optional(`${MODEL}, art. 10 à 13`),
  litiges: compulsory(`${MODEL}, art. 14`),
} as const satisfies Record<string, Clause>;

export type ClauseCode = keyof typeof CLAUSES;

export const CLAUSE_CODES = Object.keys(CLAUSES) as readonly ClauseCode[]; // keys of a const object are its own keys

/** A clause drops out of the document with the condition that holds it, so optional ones are never looked for. */
export const COMPULSORY_CLAUSES = CLAUSE_CODES.filter((code) => CLAUSES[code].isCompulsory);

/** Which version of a text the wording was written from (`domain.md` §6); what the parties choose has none. */
const SOURCE_DATES: readonly (readonly [beginning: string, dated: string])[] = [
  [MODEL, 'version de 2022'],
  ['Code de l’environnement, D541-310', 'en vigueur depuis le 1er janvier 2021'],
  ['Arrêté du 21 décembre 2009', 'modifié par l’arrêté du 7 mai 2020'],
  ['Règlements 931/2011 et 1169/2011', '19 septembre et 25 octobre 2011'],
  ['Règlements 178/2002 et 931/2011', '28 janvier 2002 et 19 septembre 2011'],
  ['Règlement 178/2002', '28 janvier 2002'],
  ['GBPH aide alimentaire', 'version 2, 2022'],
  ['CRPM R231-44', 'avec l’arrêté du 27 novembre 2020'],
  ['Code de l’action sociale et des familles', 'loi du 30 octobre 2018'],
  ['Code général des impôts', 'lu en novembre 2026'],
  ['Règlement (UE) 2016/679', '27 avril 2016'],
  ['Code civil', 'en vigueur depuis le 1er octobre 2016'],
];

export function clauseDate(code: ClauseCode): string | null {
  const { source } = CLAUSES[code];
  return SOURCE_DATES.find(([beginning]) => source.startsWith(beginning))?.[1] ?? null;
}
