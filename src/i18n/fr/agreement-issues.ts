import { agreedTermsIssues } from './agreed-terms-issues';

/** What a convention lacks or contradicts, by code. */
export const agreementIssues = {
  VALUE_MISSING: 'À compléter : {field}.',
  AGREEMENT_TO_RENEW:
    'La convention {reference} ({name}) finit le {day} : décidez de la suite et écrivez la suivante.',
  AGREEMENT_END_PASSED:
    'La convention {reference} ({name}) a pris fin le {day} : dites-la expirée, ou écrivez la suivante.',
  NOTICE_DUE:
    'La convention {reference} ({name}) se reconduit d’elle-même après le {day} : pour y mettre fin, prévenez au plus tard le {notice} ({months} mois de préavis).',
  RENEWS_BY_ITSELF:
    'La convention {reference} ({name}) se reconduit d’elle-même après le {day} : le délai de préavis est passé.',
  REVIEW_DUE: 'La convention {reference} ({name}) est à revoir ensemble : revue prévue le {day}.',
  PDF_NOT_MADE:
    'Le document est écrit, mais son PDF n’a pas pu être fait : ouvrez le document, puis Fichier > Télécharger > Document PDF.',
  SAME_PARTY: 'La cuisine et le bénéficiaire sont la même structure : {name}.',
  AGREEMENT_DATES_REVERSED: 'La convention finit ({end}) avant de commencer ({start}).',
  AGREEMENT_ENDED: 'La convention a pris fin le {end}.',
  SIGNED_AFTER_START: 'La convention est signée ({signed}) après sa date d’effet ({start}).',
  TIME_WINDOW_REVERSED: 'Les horaires de remise sont inversés : de {start} à {end}.',
  DONATION_WITH_PRICE:
    'Un don ne peut pas avoir de prix : effacez le prix du repas ou choisissez une convention de fourniture.',
  SUPPLY_WITHOUT_PRICE:
    'Une convention de fourniture demande un prix : indiquez-le ou choisissez une convention de don.',
  SHORT_USE_BY_UNJUSTIFIED:
    'Dites comment les repas seront distribués quand il reste moins de {hours} heures avant la DLC.',
  CARRIER_MISSING: 'Indiquez qui transporte les repas.',
  CARRIER_SIGNS_TOO:
    '{name} transporte les repas : la convention lui prévoit une signature. Choisissez le type « tripartite » pour le dire dans le titre.',
  TRIPARTITE_WITHOUT_CARRIER:
    'Une convention tripartite demande un transporteur autre que la cuisine et le bénéficiaire.',
  UNCERTIFIED_VEHICLE:
    'Sans véhicule frigorifique agréé, le trajet doit rester sous {limit} km et sans rupture de charge.',
  REPRESENTATIVE_MISSING: 'Indiquez qui signe pour {name}.',
  REPRESENTATIVE_ROLE_MISSING: 'Indiquez la qualité de la personne qui signe pour {name}.',
  DELIBERATION_MISSING: 'Indiquez la délibération qui autorise {name} à signer.',
  REGISTER_NUMBER_MISSING: 'Indiquez le SIRET, le RNA ou le registre de {name}.',
  PARTY_ALERT_CONTACT_MISSING: 'Indiquez un téléphone ou un courriel d’alerte pour {name}.',
  ILLUSTRATIVE_PARTY: '{name} est une donnée d’exemple : ce document n’est pas à signer.',
  INSURANCE_MISSING: 'Indiquez l’assurance de responsabilité civile de {name}.',
  PARTY_INSURANCE_EXPIRED: 'L’assurance de {name} a expiré le {day}.',
  INSURANCE_ENDS_BEFORE_START: 'L’assurance de {name} s’arrête le {day}, avant la date d’effet.',
  APPROVAL_NUMBER_MISSING: 'Indiquez le numéro d’agrément sanitaire de {name}.',
  SANITARY_STATUS_UNKNOWN: 'Indiquez si {name} a un agrément sanitaire ou une dérogation.',
  EXEMPTION_LIMITS_APPLY:
    '{name} est sous dérogation : pour une fourniture payante, vérifiez les limites de quantité et de distance.',
  LARGE_KITCHEN_DUTY:
    '{name} prépare {meals} repas par jour : au-delà de {limit}, une convention de don doit être proposée.',
  CONTRACT_END_ENDS_AGREEMENT:
    'La gestion de {name} est concédée : la convention s’arrête avec ce contrat.',
  AUTHORISATION_ENDS_SOON: 'L’habilitation de {name} expire bientôt, le {day}.',
  CLAUSE_MISSING: 'Le modèle n’a plus la clause obligatoire « {clause} ».',
  BROKEN_REFERENCE: 'La balise {tag} renvoie à un article absent : « {clause} ».',
  UNKNOWN_TAG: 'La balise {tag} n’existe pas (« {excerpt} »).',
  MISSPELT_TAG: 'La balise {tag} n’existe pas. Vouliez-vous dire {nearest} ? (« {excerpt} »)',
  UNCLOSED_TAG: 'Il manque des accolades à la balise « {tag} » (« {excerpt} »).',
  UNKNOWN_CONDITION: 'La condition « {name} » n’existe pas (« {excerpt} »).',
  MISSPELT_CONDITION:
    'La condition « {name} » n’existe pas. Vouliez-vous dire « {nearest} » ? (« {excerpt} »)',
  INLINE_CONDITION: 'Mettez {name} seul dans son paragraphe (« {excerpt} »).',
  UNOPENED_CONDITION: '{name} ferme une condition qui n’a pas été ouverte.',
  UNCLOSED_CONDITION: 'La condition « {name} » n’est pas fermée : ajoutez une ligne {{/si}}.',
  SPLIT_TAG:
    'La balise {tag} est coupée en deux paragraphes : réunissez « {start} » et « {end} » sur une même ligne (« {excerpt} »).',
  LOOP_CLOSED_ELSEWHERE:
    '{name} ouvre dans une cellule et ferme dans une autre : dans la même ligne du tableau, mettez {name} au début de la première cellule et sa fermeture à la fin de la dernière (« {excerpt} »).',
  UNCLOSED_ROW:
    '{name} n’est pas fermé : écrivez {{/pour}} (ou {{/si}}) à la fin de la dernière cellule de la même ligne du tableau (« {excerpt} »).',
  ROW_MARKER_MISPLACED:
    'Dans un tableau, mettez {name} au tout début de la première cellule de la ligne, un seul par ligne (« {excerpt} »).',
  LOOP_OUTSIDE_TABLE:
    '{name} n’a d’effet que dans un tableau : mettez-le au début de la ligne à répéter (« {excerpt} »).',
  UNKNOWN_LOOP: 'La répétition « {name} » n’existe pas (« {excerpt} »).',
  MISSPELT_LOOP:
    'La répétition « {name} » n’existe pas. Vouliez-vous dire « {nearest} » ? (« {excerpt} »)',
  CONDITION_IN_TABLE:
    'Une condition ne peut pas être dans un tableau : mettez-la avant et après (« {excerpt} »).',
  CONDITION_OUTSIDE_BODY: '{name} ne peut pas être dans l’en-tête ni dans le pied de page.',
  ...agreedTermsIssues,
  STATUS_WITHOUT_DAY:
    'L’état d’une convention change avec sa date : passez par « Étape suivante », pas par le formulaire.',
  STATUS_NOT_NEXT: 'Une convention dans cet état ne peut pas passer directement à l’état demandé.',
  STATUS_BEFORE_LAST:
    'Le changement d’état est daté du {day}, avant le précédent ({last}) : corrigez la date.',
  STATUS_IN_FUTURE: 'La date du changement d’état ({day}) n’est pas encore venue.',
  SIGNED_WITHOUT_DOCUMENT: 'Écrivez d’abord le document : il n’y a rien à signer.',
  NOTICE_TOO_SHORT:
    'Le préavis convenu est de {months} mois : la résiliation ne devrait pas prendre effet avant le {day}.',
  AGREEMENTS_OVERLAP:
    'Les conventions {first} et {second} se chevauchent à partir du {day} : mettez fin à l’une d’elles.',
  AGREEMENTS_GAP: 'Il y a {days} {days?jour:jours} sans convention entre {first} et {second}.',
  GAPS_REMAIN:
    '{count} {count?valeur manque:valeurs manquent} : remplissez-les, ou cochez « Laisser des [À COMPLÉTER] ».',
  AMENDMENT_NEEDED:
    'La convention {reference} est signée : ce qui change s’écrit dans un avenant, pas dans une copie modifiée.',
  NOTHING_TO_AMEND:
    'Rien n’a changé depuis la convention {reference} : il n’y a pas d’avenant à écrire.',
  NO_SIGNED_AGREEMENT: 'Il n’y a pas de convention signée à laquelle rattacher ce document.',
  PERIOD_REVERSED: 'La période finit ({until}) avant de commencer ({from}).',
  PERIOD_WITHOUT_MEALS: 'Aucun repas n’est enregistré du {from} au {until}.',
  NOT_A_GIFT: 'Une attestation de don ne s’écrit pas pour des repas payés ({price}).',
};
