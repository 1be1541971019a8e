/** What is wrong and what to do about it, by code. `{name}` is filled by `formatMessage`. */

/** A cell or a typed text that cannot be read, a record that does not hold together. */
const readingIssues = {
  NOTHING_TO_SUPPOSE:
    'Rien de tel n’est saisi sur cette période : saisissez d’abord ce coût ou ces repas, puis supposez.',
  REQUIRED_FIELD: 'Ce champ est obligatoire : remplissez-le.',
  NOT_A_NUMBER: 'Ce n’est pas un nombre : écrivez des chiffres, par exemple 12 ou 3,5.',
  AMBIGUOUS_NUMBER:
    'Ce nombre peut se lire de deux façons : écrivez-le sans séparateur de milliers, par exemple 1234,5.',
  NUMBER_TOO_SMALL: 'Ce nombre est trop petit : {min} au moins.',
  NUMBER_TOO_LARGE: 'Ce nombre est trop grand : {max} au plus.',
  COMMA_FORGOTTEN:
    'Une température de {value} °C n’est pas possible : vouliez-vous dire {meant} ? Tapez la virgule.',
  NOT_A_WHOLE_NUMBER: 'Il faut un nombre entier, sans virgule.',
  TOO_MANY_DECIMALS:
    'Trop de chiffres après la virgule : {decimals} {decimals?chiffre:chiffres} au plus.',
  TEXT_TOO_SHORT: 'C’est trop court : {min} {min?caractère:caractères} au moins.',
  TEXT_TOO_LONG: 'C’est trop long : {max} {max?caractère:caractères} au plus.',
  NOT_IN_LIST: '« {value} » n’est pas dans la liste : choisissez une des propositions.',
  NOT_A_DATE: '« {value} » n’est pas une date : écrivez par exemple 23/11/2026.',
  FAR_WEEK: 'La semaine {week} est trop loin : vérifiez l’année.',
  WEEKS_REVERSED: 'La dernière semaine est avant la première : échangez-les.',
  COLUMN_LOST:
    'L’onglet « {tab} » n’a plus de colonne « {field} » : ce que vous y mettez serait perdu. Menu Passe-plat > Réparer le classeur, puis enregistrez à nouveau.',
  TOO_MANY_WEEKS: 'La période est trop longue : {max} semaines au plus.',
  NOT_AN_INSTANT: '« {value} » n’est pas une date avec une heure.',
  NOT_A_TIME: '« {value} » n’est pas une heure : écrivez par exemple 7:30.',
  NOT_A_WEEK: '« {value} » n’est pas une semaine : écrivez par exemple 2026-S48.',
  NOT_YES_OR_NO: '« {value} » : répondez par oui ou par non.',
  SIRET_LENGTH: 'Un SIRET a 14 chiffres : vérifiez qu’il n’en manque pas.',
  SIRET_KEY: 'Ce numéro n’est pas un SIRET : vérifiez les derniers chiffres.',
  SIREN_KEY: 'Ce numéro n’est pas un SIREN : il a 9 chiffres, vérifiez-les.',
  APPROVAL_SHAPE: 'Un numéro d’agrément s’écrit comme FR 92.025.001 CE.',
  POSTCODE_SHAPE: 'Un code postal a 5 chiffres, par exemple 92000.',
  COMMUNE_SHAPE: 'Un code commune (INSEE) a 5 caractères, par exemple 92050 ou 2A004.',
  PHONE_SHAPE: 'Ce numéro de téléphone n’est pas complet : écrivez par exemple 01 23 45 67 89.',
  EMAIL_SHAPE: 'Cette adresse n’est pas complète : écrivez par exemple accueil@association.fr.',
  INITIALS_SHAPE: 'Des initiales : cinq lettres au plus, sans espace ni chiffre, par exemple CL.',
  UNKNOWN_FIELD: 'Ce champ n’existe pas dans cette fiche : rechargez la page puis recommencez.',
  UNKNOWN_REFERENCE: 'Cette fiche n’existe pas dans le classeur : choisissez dans la liste.',
  DUPLICATE_RECORD: 'Cette ligne existe déjà : modifiez-la plutôt que d’en ajouter une autre.',
};

/** One day of a week: counts, readings, lot, dates. */
const deliveryIssues = {
  DATE_OUTSIDE_WEEK: 'Le {date} n’est pas dans la semaine {week} : corrigez la date.',
  DATE_BEFORE_PARTNERSHIP:
    'Le {date} est avant le début du partenariat ({startsOn}) : vérifiez la date.',
  DATE_AFTER_PARTNERSHIP:
    'Le {date} est après la fin du partenariat ({endsOn}) : vérifiez la date ou prolongez le partenariat.',
  UNPLANNED_DAY: 'Le {date} n’est pas un jour prévu de ce partenariat.',
  TIMES_REVERSED: 'L’arrivée ({arrival}) est avant le départ ({departure}) : vérifiez les heures.',
  SUM_ACCEPTED_REFUSED:
    'Les quantités ne tombent pas juste : {accepted} {accepted?accepté:acceptés} et {refused} {refused?refusé:refusés}, pour {delivered} {delivered?livré:livrés}.',
  REFUSED_OVER_DELIVERED:
    '{refused} {refused?repas refusé:repas refusés} pour {delivered} {delivered?livré:livrés} : vérifiez les deux nombres.',
  ACCEPTED_OVER_DELIVERED:
    '{accepted} {accepted?repas accepté:repas acceptés} pour {delivered} {delivered?livré:livrés} : vérifiez les deux nombres.',
  REFUSED_UNTOLD:
    '{left} {left?repas livré n’est pas accepté:repas livrés ne sont pas acceptés} : indiquez {left?s’il est refusé:s’ils sont refusés}.',
  MEALS_OVER_ACCEPTED:
    '{used} repas distribués, perdus ou en stock, pour {source} {source?accepté:acceptés} : vérifiez les nombres.',
  MEALS_OVER_DELIVERED:
    '{used} repas distribués, perdus ou en stock, pour {source} {source?livré:livrés} : vérifiez les nombres.',
  MEALS_UNACCOUNTED:
    '{left} {left?repas manque:repas manquent} sur {accepted} {accepted?accepté:acceptés} : distribués, perdus ou en stock ?',
  REMAINDER_UNTOLD:
    'Il reste {left} repas : indiquez {left?s’il est perdu:s’ils sont perdus} ou en stock.',
  REFUSAL_REASON_MISSING:
    'Il manque le motif du refus ({refused} {refused?repas refusé:repas refusés}).',
  REFUSAL_WITHOUT_MEALS:
    'Un motif de refus est indiqué, mais aucun repas refusé : corrigez l’un des deux.',
  LOSS_REASON_MISSING: 'Il manque le motif de la perte ({lost} {lost?repas perdu:repas perdus}).',
  LOSS_WITHOUT_MEALS:
    'Un motif de perte est indiqué, mais aucun repas perdu : corrigez l’un des deux.',
  OTHER_REASON_UNSAID: 'Le motif est « autre » : dites lequel en commentaire.',
  TEMPERATURE_MISSING: 'Aucune température relevée : indiquez au moins celle de l’arrivée.',
  TEMPERATURE_BETWEEN_PACKS_REQUIRED:
    '{temperature} °C dans l’air : cela ne suffit pas, mesurez entre deux conditionnements.',
  TEMPERATURE_FREEZING_RISK:
    '{temperature} °C : risque de gel. Vérifiez le produit et le réglage du froid.',
  TEMPERATURE_TOLERATED:
    '{temperature} °C : toléré pour un temps court. Une mesure à cœur est conseillée.',
  TEMPERATURE_TOLERATED_IF_SHORT:
    '{temperature} °C : toléré {minutes} minutes au plus. Mesurez à cœur ou dites combien de temps le produit est resté hors du froid.',
  TEMPERATURE_CORE_REQUIRED: '{temperature} °C : hors tolérance. Mesurez à cœur avant d’accepter.',
  TEMPERATURE_CORE_REQUIRED_TIME:
    '{temperature} °C et plus de {minutes} minutes hors du froid : mesurez à cœur avant d’accepter.',
  TEMPERATURE_COLD_REFUSED:
    '{temperature} °C à cœur : trop chaud pour un produit froid. Refusez-le.',
  TEMPERATURE_COLD_REFUSED_TIME:
    '{temperature} °C à cœur et plus de {minutes} minutes hors du froid : refusez le produit.',
  TEMPERATURE_HOT_CORE_REQUIRED:
    '{temperature} °C : pas assez chaud. Mesurez à cœur avant d’accepter.',
  TEMPERATURE_HOT_REFUSED:
    '{temperature} °C à cœur : pas assez chaud pour un plat chaud. Refusez-le.',
  TEMPERATURE_FROZEN_REFUSED: '{temperature} °C : produit décongelé. Refusez-le.',
  OUT_OF_COLD_TOO_LONG:
    '{minutes} minutes hors du froid, pour {max} au plus : raccourcissez le chargement et le déchargement.',
  LOT_MISSING: 'Il manque le numéro de lot ou de chargement.',
  ALLERGENS_MISSING: 'Précisez les allergènes, ou « non garanti ».',
  ALLERGEN_LIST_EMPTY:
    'La liste des allergènes est vide : cochez-en un, ou choisissez « aucun déclaré ».',
  ALLERGENS_CONTRADICT:
    'Des allergènes sont cochés alors qu’aucun n’est déclaré : corrigez l’un des deux.',
  PRODUCED_AFTER_DELIVERY:
    'La date de production ({production}) est après la livraison ({date}) : vérifiez-la.',
  USE_BY_BEFORE_PRODUCTION:
    'La DLC ({useBy}) est avant la date de production ({production}) : vérifiez les deux dates.',
  USE_BY_LONG: 'DLC à plus de {days} jours de la production : il faut une étude de vieillissement.',
  USE_BY_MISSING: 'Il manque la date limite (DLC).',
  USE_BY_PASSED: 'DLC dépassée ({useBy}) : ce produit ne peut être ni donné ni distribué.',
  USE_BY_SHORT:
    'Moins de {hours} h avant la DLC ({useBy}) : dites en commentaire comment la distribution se fera à temps.',
  USE_BY_SHORT_JUSTIFIED:
    'Moins de {hours} h avant la DLC ({useBy}) : la distribution à temps est expliquée.',
  PRESENTED_UNPROTECTED: 'Un plat présenté aux convives sans protection ne peut pas être donné.',
  LOT_TWICE:
    'Le lot {lot} de {dish} est déjà sur une autre ligne du {date}. Deux fois la même ? Effacez-en une. Deux tournées ? Additionnez les repas sur une seule ligne.',
  PERSONAL_DATA: 'Ce texte semble nommer une personne : n’inscrivez aucune donnée personnelle.',
};

/** Partners, partnerships, and what the law asks of the flow between them. */
const partnerIssues = {
  ALERT_CONTACT_MISSING:
    'Il manque un contact pour les alertes : indiquez un téléphone ou une adresse e-mail.',
  ASSOCIATION_NUMBER_MISSING:
    'Aucun numéro pour cette association : indiquez son RNA, son SIRET ou son inscription au registre local.',
  RNA_SHAPE:
    '« {value} » n’a pas la forme habituelle d’un RNA (W suivi de 9 chiffres) : vérifiez-le.',
  RNA_IN_ALSACE_MOSELLE:
    'Il n’y a pas de RNA en Alsace-Moselle : indiquez l’inscription au registre local.',
  SIREN_NOT_OF_SIRET: 'Le SIREN n’est pas le début du SIRET : corrigez l’un des deux.',
  COMMUNE_NOT_OF_POSTCODE:
    'Le code INSEE est dans le {commune}, le code postal dans le {postcode} : vérifiez-les.',
  EXEMPTION_DATE_MISSING: 'La cuisine est en dérogation : il manque la date de sa déclaration.',
  NETWORK_HEAD_MISSING: '{name} : dites quelle tête de réseau porte l’habilitation.',
  PUBLIC_UTILITY_DECREE_MISSING:
    'Pour une attestation de TVA, il faut le numéro et la date du décret d’utilité publique.',
  THERMOMETER_OVERDUE:
    'Thermomètre contrôlé le {checkedOn}, il y a plus de {months} mois : contrôlez-le dans la glace fondante.',
  LIFE_CYCLE_STEP:
    'Une fiche ne redevient pas un brouillon, et une fiche inactive passe d’abord par « À confirmer ».',
  ARCHIVE_REASON_MISSING: 'Dites pourquoi la fiche devient inactive.',
  PARTNER_TO_CONFIRM: 'Cette fiche est à confirmer : relisez-la puis remettez-la « Actif ».',
  PARTNER_INACTIVE: '{name} est une fiche inactive : réactivez-la ou choisissez-en une autre.',
  PARTNER_DRAFT: 'La fiche de {name} est encore un brouillon : complétez-la.',
  PARTNERSHIPS_STILL_RUN:
    'Cette fiche inactive sert encore à {count} {count?partenariat:partenariats} : mettez-y une date de fin.',
  DUPLICATE_NUMBER: 'Le même numéro est déjà celui de {name} ({id}).',
  DUPLICATE_NAME: 'Une fiche lui ressemble : {name}, {city} ({id}).',
  APPROVAL_MISSING: 'La cuisine est agréée : il manque son numéro d’agrément.',
  APPROVAL_DEPARTMENT:
    'Le numéro d’agrément commence par {approval}, l’adresse est dans le {department} : vérifiez-le.',
  SANITARY_STATUS_TO_CHECK:
    '{name} : vérifiez l’agrément ou la dérogation sanitaire auprès de la DDPP.',
  LARGE_KITCHEN:
    '{name} prépare plus de {max} repas par jour : une convention de don doit être proposée.',
  AUTHORISATION_MISSING: '{name} : aucune habilitation à l’aide alimentaire indiquée.',
  AUTHORISATION_PENDING:
    '{name} : l’habilitation à l’aide alimentaire est encore en cours de demande.',
  AUTHORISATION_END_UNKNOWN: '{name} : indiquez la date de fin de l’habilitation.',
  AUTHORISATION_EXPIRED:
    '{name} : l’habilitation à l’aide alimentaire est expirée depuis le {endsOn}.',
  AUTHORISATION_EXPIRING:
    '{name} : l’habilitation à l’aide alimentaire finit le {endsOn}, demandez son renouvellement.',
  SITE_WITHOUT_AUTHORISATION:
    'Ce site de distribution n’est pas déclaré dans l’habilitation : vérifiez-le.',
  CONTACT_UNREACHABLE: 'Il manque un téléphone ou une adresse e-mail professionnels.',
  HYGIENE_TRAINING_OLD:
    'Formation à l’hygiène le {trainedOn}, il y a plus de {years} ans : pensez à la renouveler.',
  CONTACT_TO_ERASE:
    'Mission finie le {endsOn}, il y a plus de {years} ans : supprimez la ligne de ce contact.',
  INSURANCE_EXPIRED: 'L’assurance a expiré le {endsOn} : demandez la nouvelle attestation.',
  INSURANCE_EXPIRING: 'L’assurance finit le {endsOn} : pensez à la nouvelle attestation.',
  AGREEMENT_MISSING: 'Aucune convention active pour ce partenariat : préparez-en une.',
  KITCHEN_CANNOT_COOK:
    '{name} n’est pas une cuisine : choisissez-en une, ou ajoutez ce rôle à sa fiche.',
  RECIPIENT_IS_KITCHEN:
    'La cuisine et la structure qui reçoit sont les mêmes : changez l’une des deux.',
  WEEKDAYS_EMPTY: 'Choisissez au moins un jour de la semaine.',
  WINDOW_REVERSED:
    'La fin de la plage ({end}) est avant son début ({start}) : vérifiez les heures.',
  DATES_REVERSED: 'La fin ({endsOn}) est avant le début ({startsOn}) : vérifiez les dates.',
  PRICE_ON_SURPLUS:
    'Un excédent se donne : avec un prix, ce n’est plus un don. Retirez le prix ou changez le type.',
  PRICE_NEEDS_SUPPLY: 'Ces repas ont un prix : il faut une convention de fourniture, pas de don.',
  VEHICLE_TOO_FAR: 'Sans véhicule frigorifique agréé, le trajet doit faire moins de {max} km.',
  VEHICLE_SEVERAL_STOPS:
    'Sans véhicule frigorifique agréé, moins de {max} km et sans ouvrir en route : {stops} arrêts sont prévus.',
  EXEMPTION_TOO_FAR:
    'Cuisine en dérogation : des repas vendus ne peuvent aller à plus de {max} km. Sans objet pour un don.',
  EXEMPTION_TOO_MANY:
    'Cuisine en dérogation : {meals} repas vendus dans la semaine, pour moins de {max} permis. Sans objet pour un don.',
};

export const issues = {
  REQUEST_SHAPE:
    'Cette demande n’a pas la forme attendue à « {field} » ({detail}) : fermez Passe-plat, rouvrez-le et recommencez.',
  UNREADABLE_CELL:
    '{tab}, cellule {cell} ({field}) : « {text} » ne peut pas être lu. {why} Corrigez la cellule, puis menu Passe-plat > Recalculer.',
  ...readingIssues,
  ...deliveryIssues,
  ...partnerIssues,
};

/** What a week still lacks. */
export const weekMissing = {
  DAY_UNANSWERED: 'Rien n’est saisi pour le {date}.',
  DISTRIBUTED_UNTOLD: 'Il manque les repas distribués du {date}.',
};

/** Comments that the product writes into the traceability log, by code of `TraceNote`. */
export const traceNotes = {
  HOUR_ASSUMED: 'Heure supposée.',
  REFUSAL: 'Motif : {refusalReason}.',
  REFUSAL_UNSAID: 'Motif non indiqué.',
  LOSS: 'Motif : {lossReason}.',
  LOSS_UNSAID: 'Motif non indiqué.',
  COMMENT: '{comment}',
  WITHDRAWN: 'Retiré à la saisie : {traceEventKind}.',
};

/** Refusals that concern a whole request. */
export const errors = {
  INVALID_INPUT: 'Rien n’a été enregistré : corrigez les champs signalés puis recommencez.',
  UNKNOWN_PROCEDURE: 'Cette version du volet est trop ancienne : fermez-le puis rouvrez-le.',
  UNREADABLE_REQUEST: 'La demande n’a pas pu être lue : rechargez le volet puis recommencez.',
  WORKBOOK_NOT_PREPARED:
    'Le classeur n’est pas prêt : choisissez Passe-plat > Préparer le classeur.',
  WORKBOOK_DAMAGED:
    'L’onglet « {tab} » a perdu une colonne dont Passe-plat a besoin : choisissez Passe-plat > Préparer le classeur pour la rétablir.',
  WORKBOOK_NEWER:
    'Ce classeur vient d’une version plus récente de Passe-plat : mettez le module à jour.',
  BUSY: 'Quelqu’un d’autre enregistre en ce moment : attendez quelques secondes puis recommencez.',
  NOT_FOUND: 'Cette ligne n’est plus dans le classeur : rechargez le volet.',
  NOTHING_TO_UNDO:
    'Il n’y a pas d’action à annuler, ou elle est trop grande pour l’être d’un coup.',
  CHANGED_SINCE:
    'Rien n’a été annulé : dans « {tab} », la cellule {cell} ({field}) a changé depuis, elle dit « {now} » au lieu de « {was} ».',
  CHANGED_MEANWHILE:
    'Quelqu’un a modifié ces lignes entre-temps : rechargez pour voir ses changements, puis recommencez.',
  TO_CONFIRM:
    'Rien n’est encore enregistré : regardez les fiches qui ressemblent à celle-ci, puis confirmez.',
  TEMPLATE_UNREADABLE:
    'Le modèle de ce document ne s’ouvre pas : sortez-le de la corbeille de Drive, ou supprimez-le pour que Passe-plat en refasse un. Rien n’a été écrit.',
  SERVICE_TROUBLE:
    'Google n’a pas répondu à temps : attendez une minute puis recommencez. Une même saisie n’est jamais enregistrée deux fois.',
  QUOTA:
    'Google limite le nombre d’opérations et cette limite est atteinte : attendez quelques minutes puis recommencez, votre saisie ne sera pas doublée.',
  UNEXPECTED:
    'Une erreur imprévue est survenue : réessayez. Une même saisie n’est jamais enregistrée deux fois.',
};
