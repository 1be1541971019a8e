import { parisWallClock } from '../../kernel/paris-time';
import type { Incident } from '../../model/incident';
import type { Partner } from '../../model/partner';
import type { RecallContact } from '../../model/recall-contact';
import { clockTime, counted, oneLine, shortDate } from '../agreements/french-text';
import { PARTY_TAGS } from '../agreements/party-tags';
import type { TemplateLoop } from '../agreements/template-rows';
import type { PaperWords } from './paper-words';
import { cleanValues, type PaperValues } from './paper-values';

type Read<Facts> = (facts: Facts, words: PaperWords) => string | null;

const day = (iso: string | null) => iso && shortDate(iso);
const meals = (count: number | null, words: PaperWords) =>
  count === null ? null : counted(count, words.values.units.meals);

/** The form of annexe 17, in its order. */
const INCIDENT_TAGS: Readonly<Record<string, Read<Incident>>> = {
  reference: ({ incidentId }) => incidentId,
  nature: ({ kind }, words) => words.incidentKinds[kind],
  responsable: ({ personInCharge }) => personInCharge,
  debut: ({ openedAt }) => momentText(openedAt),
  alerte: ({ alertRef }) => alertRef,
  recu_de: ({ receivedFrom }) => receivedFrom,
  risque: ({ risk }) => risk,
  produit: ({ productName }) => productName,
  dlc: ({ useByDate }) => day(useByDate),
  lots: ({ lots }) => lots,
  entre: ({ productEntered }, words) => productEntered && words.answersEntered[productEntered],
  concernes: ({ concernedMeals }, words) => meals(concernedMeals, words),
  restants: ({ possiblyLeftMeals }, words) => meals(possiblyLeftMeals, words),
  mesures: ({ measures }) => measures,
  informees: ({ peopleInformed }, words) =>
    peopleInformed === null ? null : peopleInformed ? words.yes : words.no,
  autorite: ({ authorityNotifiedOn }) => day(authorityNotifiedOn),
  commentaire: ({ comment }) => comment,
  fin: ({ closedAt }) => momentText(closedAt),
};

/** Somebody that a letter goes to. */
const RECIPIENT_TAGS: Readonly<Record<string, Read<RecallContact>>> = {
  nom: ({ partnerName }) => partnerName,
  telephone: ({ phone }) => phone,
  courriel: ({ email }) => email,
  lots: ({ lots }) => lots,
  recus: ({ receivedMeals }, words) => meals(receivedMeals, words),
  restants: ({ possiblyLeftMeals }, words) => meals(possiblyLeftMeals, words),
};

/** What a recall says on paper. */
export function recallValues(
  facts: {
    readonly incident: Incident | null;
    readonly kitchen: Partner | null;
    readonly contact: RecallContact | null;
    readonly recipient: Partner | null;
  },
  words: PaperWords,
): PaperValues {
  const { incident, contact, recipient, kitchen } = facts;
  return cleanValues([
    ...Object.entries(INCIDENT_TAGS).map(
      ([key, read]) => [`incident.${key}`, incident && read(incident, words)] as const,
    ),
    ['incident.fournisseur', kitchen?.name],
    ...Object.entries(RECIPIENT_TAGS).map(
      ([key, read]) => [`destinataire.${key}`, contact && read(contact, words)] as const,
    ),
    ['destinataire.adresse', recipient && PARTY_TAGS.adresse.read(recipient)],
  ]);
}

/** « 17/11/2026 à 9 h 30 » */
function momentText(instant: number | null): string | null {
  if (instant === null) return null;
  const { day: iso, time } = parisWallClock(instant);
  return `${shortDate(iso)} à ${clockTime(time)}`;
}

const KEYS = ['nom', 'telephone', 'lots', 'recus', 'restants', 'reponse'] as const;

/** Everybody a recall concerns; `rowCount` lines to be written in when there is nobody. */
export function recipientLoop(
  contacts: readonly RecallContact[],
  { words, rowCount }: { readonly words: PaperWords; readonly rowCount: number },
): TemplateLoop {
  const tag = (key: string) => `structure.${key}`;
  const items = contacts.map((contact): Record<(typeof KEYS)[number], string> => ({
    nom: contact.partnerName ?? '',
    telephone: contact.phone ?? '',
    lots: contact.lots ?? '',
    recus: String(contact.receivedMeals ?? ''),
    restants: String(contact.possiblyLeftMeals ?? ''),
    reponse: words.recallAnswers[contact.answer],
  }));
  const blanks = Array.from({ length: items.length > 0 ? 0 : rowCount }, () => null);
  return {
    tags: new Map(KEYS.map((key) => [tag(key), key])),
    items: [...items, ...blanks].map(
      (item) => new Map(KEYS.map((key) => [tag(key), oneLine(item?.[key] ?? '')])),
    ),
  };
}
