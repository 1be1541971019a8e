import { parisWallClock } from '../../kernel/paris-time';
import type { Incident } from '../../model/incident';
import type { Partner } from '../../model/partner';
import type { RecallContact } from '../../model/recall-contact';
import { clockTime, counted, oneLine, shortDate } from '../agreements/french-text';
import { PARTY_TAGS } from '../agreements/party-tags';
import type { TemplateLoop } from '../agreements/template-rows';
import type { PaperWords } from './paper-words';
import { cleanValues, type PaperValues } from './paper-values';

/** What a recall says on paper: the form of annexe 17, and the letter to one of its recipients. */
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
  const meals = (count: number | null | undefined) =>
    count == null ? null : counted(count, words.values.units.meals);
  const day = (iso: string | null | undefined) => iso && shortDate(iso);
  const yesNo = (isSo: boolean | null | undefined) =>
    isSo == null ? null : isSo ? words.yes : words.no;
  const party = (key: 'adresse' | 'telephone' | 'courriel') =>
    recipient && PARTY_TAGS[key].read(recipient);
  return cleanValues(
    Object.entries({
      'incident.reference': incident?.incidentId,
      'incident.nature': incident && words.incidentKinds[incident.kind],
      'incident.responsable': incident?.personInCharge,
      'incident.debut': momentText(incident?.openedAt),
      'incident.alerte': incident?.alertRef,
      'incident.recu_de': incident?.receivedFrom,
      'incident.risque': incident?.risk,
      'incident.fournisseur': kitchen?.name,
      'incident.produit': incident?.productName,
      'incident.dlc': day(incident?.useByDate),
      'incident.lots': incident?.lots,
      'incident.entre': incident?.productEntered && words.answersEntered[incident.productEntered],
      'incident.concernes': meals(incident?.concernedMeals),
      'incident.restants': meals(incident?.possiblyLeftMeals),
      'incident.mesures': incident?.measures,
      'incident.informees': yesNo(incident?.peopleInformed),
      'incident.autorite': day(incident?.authorityNotifiedOn),
      'incident.commentaire': incident?.comment,
      'incident.fin': momentText(incident?.closedAt),
      'destinataire.nom': contact?.partnerName,
      'destinataire.adresse': party('adresse'),
      'destinataire.telephone': contact?.phone ?? party('telephone'),
      'destinataire.courriel': contact?.email ?? party('courriel'),
      'destinataire.lots': contact?.lots,
      'destinataire.recus': meals(contact?.receivedMeals),
      'destinataire.restants': meals(contact?.possiblyLeftMeals),
    }),
  );
}

/** « 17/11/2026 à 9 h 30 » */
function momentText(instant: number | null | undefined): string | null {
  if (instant == null) return null;
  const { day, time } = parisWallClock(instant);
  return `${shortDate(day)} à ${clockTime(time)}`;
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
