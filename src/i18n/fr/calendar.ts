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
