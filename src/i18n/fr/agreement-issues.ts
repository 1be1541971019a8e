/** What a convention lacks or contradicts, by code. */
export const agreementIssues = {
  VALUE_MISSING: 'À compléter : {field}.',
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
};
