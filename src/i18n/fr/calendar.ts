/** Sentences of the calendar: what is said of a day, of what was imported, of a week nobody answered. */
export const daysOff = {
  CLOSURE: 'Cuisine fermée jusqu’au {until} : {reason}.',
  PUBLIC_HOLIDAY: 'Jour férié : {name}.',
  SCHOOL_HOLIDAY: 'Vacances scolaires ({name}) jusqu’au {until} : le partenariat s’arrête.',
  SCHOOL_HOLIDAY_PARTIAL:
    'Vacances scolaires ({name}) jusqu’au {until} : rythme réduit, vérifiez ce jour.',
  SCHOOL_HOLIDAY_UNTOLD:
    'Vacances scolaires ({name}) jusqu’au {until} : le partenariat ne dit pas s’il continue.',
};

export const calendarSources = {
  published: 'Calendriers publiés, relevés le 23/11/2026',
  unsure: 'À vérifier sur le calendrier officiel (education.gouv.fr)',
  imported: 'Calendrier officiel, importé le {date}',
};

/** Why a line of an official calendar brings nothing. */
export const calendarFile = {
  NO_ZONE: 'Zone inconnue : attendu « Zone A », « Zone B », « Zone C », « Corse »…',
  NO_DATES: 'Dates illisibles ou inversées.',
  NOT_A_CALENDAR:
    'Ce n’est pas le calendrier officiel : il faut le CSV ou l’ICS de data.education.gouv.fr.',
};

/** The follow-up of the weeks: its tab, and the message to who has not answered. */
export const followUp = {
  DELIVERED: '✓ {meals} repas',
  DELIVERED_UNTOLD: '✓ livré',
  INCOMPLETE: '● à compléter',
  ZERO_DECLARED: '0 déclaré',
  CLOSED: '– fermé',
  NO_ANSWER: '○ sans réponse',
  UPCOMING: '… à venir',
  UNPLANNED: '',
  reminderHead: 'Bonjour, il nous manque des réponses pour « {name} » :',
  silentWeek: '- {week} : aucune réponse',
  incompleteWeek: '- {week} : à compléter',
  reminderFoot:
    'Pouvez-vous nous dire combien de repas ont été livrés et distribués ? S’il n’y en a pas eu, répondez 0 ; si vous étiez fermés, dites-le. Merci !',
};
