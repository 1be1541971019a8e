import type * as reference from '../fr/issues';

const readingIssues = {
  NOTHING_TO_SUPPOSE:
    'Nothing of the kind is entered over this period: enter this cost or these meals first, then suppose.',
  REQUIRED_FIELD: 'This field is compulsory: fill it in.',
  NOT_A_NUMBER: 'This is not a number: write digits, for instance 12 or 3.5.',
  AMBIGUOUS_NUMBER: 'This number reads two ways: write it without thousands separators.',
  NUMBER_TOO_SMALL: 'This number is too small: {min} at least.',
  NUMBER_TOO_LARGE: 'This number is too large: {max} at most.',
  COMMA_FORGOTTEN:
    'A temperature of {value} °C is not possible: did you mean {meant}? Type the comma.',
  NOT_A_WHOLE_NUMBER: 'A whole number is needed.',
  TOO_MANY_DECIMALS: 'Too many decimals: {decimals} at most.',
  TEXT_TOO_SHORT: 'Too short: {min} {min?character:characters} at least.',
  TEXT_TOO_LONG: 'Too long: {max} {max?character:characters} at most.',
  NOT_IN_LIST: '“{value}” is not in the list: choose one of the proposals.',
  NOT_A_DATE: '“{value}” is not a date: write for instance 23/11/2026.',
  FAR_WEEK: 'The week {week} is too far away: check the year.',
  WEEKS_REVERSED: 'The last week is before the first: swap them.',
  COLUMN_LOST:
    'The tab “{tab}” has no column “{field}” any more: what you put there would be lost. Menu Passe-plat > Repair the workbook, then save again.',
  TOO_MANY_WEEKS: 'The period is too long: {max} weeks at most.',
  NOT_AN_INSTANT: '“{value}” is not a date with an hour.',
  NOT_A_TIME: '“{value}” is not an hour: write for instance 7:30.',
  NOT_A_WEEK: '“{value}” is not a week: write for instance 2026-S48.',
  NOT_YES_OR_NO: '“{value}”: answer yes or no.',
  SIRET_LENGTH: 'A SIRET has 14 digits: check that none is missing.',
  SIRET_KEY: 'This number is not a SIRET: check its last digits.',
  SIREN_KEY: 'This is not a SIREN: it has 9 digits, check them.',
  APPROVAL_SHAPE: 'An approval number is written like FR 92.025.001 CE.',
  POSTCODE_SHAPE: 'A postal code has 5 digits, for instance 92000.',
  COMMUNE_SHAPE: 'A commune code (INSEE) has 5 characters, for instance 92050 or 2A004.',
  PHONE_SHAPE: 'This phone number is not complete: write for instance 01 23 45 67 89.',
  EMAIL_SHAPE: 'This address is not complete: write for instance accueil@association.fr.',
  INITIALS_SHAPE: 'Initials: five letters at most, without space or digit, for example CL.',
  UNKNOWN_FIELD: 'This field is not in this record: reload the page and begin again.',
  UNKNOWN_REFERENCE: 'This record is not in the workbook: choose from the list.',
  DUPLICATE_RECORD: 'This row is there already: change it rather than adding another.',
};

const deliveryIssues = {
  DATE_OUTSIDE_WEEK: '{date} is not in the week {week}: correct the date.',
  DATE_BEFORE_PARTNERSHIP: '{date} is before the partnership begins ({startsOn}): check the date.',
  DATE_AFTER_PARTNERSHIP: '{date} is after the partnership ends ({endsOn}): check the date.',
  UNPLANNED_DAY: '{date} is not a planned day of this partnership.',
  TIMES_REVERSED: 'The arrival ({arrival}) is before the departure ({departure}): check them.',
  SUM_ACCEPTED_REFUSED:
    'The counts do not add up: {accepted} accepted and {refused} refused, for {delivered} delivered.',
  REFUSED_OVER_DELIVERED: '{refused} meals refused for {delivered} delivered: check both.',
  ACCEPTED_OVER_DELIVERED: '{accepted} meals accepted for {delivered} delivered: check both.',
  REFUSED_UNTOLD: '{left} delivered meals are not accepted: say whether they were refused.',
  MEALS_OVER_ACCEPTED: '{used} meals distributed, lost or in stock, for {source} accepted.',
  MEALS_OVER_DELIVERED: '{used} meals distributed, lost or in stock, for {source} delivered.',
  MEALS_UNACCOUNTED: '{left} meals of {accepted} accepted: distributed, lost or in stock?',
  REMAINDER_UNTOLD: '{left} meals are left: say whether they are lost or in stock.',
  REFUSAL_REASON_MISSING: 'The reason of the refusal is missing ({refused} meals).',
  REFUSAL_WITHOUT_MEALS: 'A reason of refusal is given, but no refused meal: correct one of them.',
  LOSS_REASON_MISSING: 'The reason of the loss is missing ({lost} meals).',
  LOSS_WITHOUT_MEALS: 'A reason of loss is given, but no lost meal: correct one of them.',
  OTHER_REASON_UNSAID: 'The reason is “other”: say which in a comment.',
  TEMPERATURE_MISSING: 'No temperature was read: give at least that of the arrival.',
  TEMPERATURE_BETWEEN_PACKS_REQUIRED:
    '{temperature} °C in the air is not enough: measure between two packs.',
  TEMPERATURE_FREEZING_RISK: '{temperature} °C: risk of freezing. Check the product and the cold.',
  TEMPERATURE_TOLERATED: '{temperature} °C: tolerated for a short time. A core reading is advised.',
  TEMPERATURE_TOLERATED_IF_SHORT:
    '{temperature} °C: tolerated {minutes} minutes at most. Measure the core or tell the time out of cold.',
  TEMPERATURE_CORE_REQUIRED: '{temperature} °C: out of tolerance. Measure the core first.',
  TEMPERATURE_CORE_REQUIRED_TIME:
    '{temperature} °C and more than {minutes} minutes out of cold: measure the core first.',
  TEMPERATURE_COLD_REFUSED: '{temperature} °C at core: too warm for chilled food. Refuse it.',
  TEMPERATURE_COLD_REFUSED_TIME:
    '{temperature} °C at core and more than {minutes} minutes out of cold: refuse it.',
  TEMPERATURE_HOT_CORE_REQUIRED: '{temperature} °C: not hot enough. Measure the core first.',
  TEMPERATURE_HOT_REFUSED: '{temperature} °C at core: not hot enough. Refuse it.',
  TEMPERATURE_FROZEN_REFUSED: '{temperature} °C: thawed. Refuse it.',
  OUT_OF_COLD_TOO_LONG: '{minutes} minutes out of cold, for {max} at most.',
  LOT_MISSING: 'The number of the lot or of the load is missing.',
  ALLERGENS_MISSING: 'Tell the allergens, or “not guaranteed”.',
  ALLERGEN_LIST_EMPTY: 'The list of allergens is empty: tick one, or choose “none declared”.',
  ALLERGENS_CONTRADICT: 'Allergens are ticked though none is declared: correct one of them.',
  PRODUCED_AFTER_DELIVERY: 'Produced ({production}) after the delivery ({date}): check it.',
  USE_BY_BEFORE_PRODUCTION: 'The use-by date ({useBy}) is before production ({production}).',
  USE_BY_LONG: 'Use-by date more than {days} days after production: a shelf-life study is needed.',
  USE_BY_MISSING: 'The use-by date is missing.',
  USE_BY_PASSED: 'Use-by date passed ({useBy}): it can neither be given nor distributed.',
  USE_BY_SHORT:
    'Less than {hours} h before the use-by date ({useBy}): say how it will be distributed in time.',
  USE_BY_SHORT_JUSTIFIED: 'Less than {hours} h before the use-by date ({useBy}): it is explained.',
  PRESENTED_UNPROTECTED: 'A dish presented to guests without protection cannot be given.',
  LOT_TWICE:
    'Lot {lot} of {dish} is already on another row of {date}. The same twice? Clear one. Two rounds? Add the meals up on one row.',
  PERSONAL_DATA: 'This text seems to name a person: write no personal data.',
};

const partnerIssues = {
  ALERT_CONTACT_MISSING: 'A contact for alerts is missing: give a phone or an e-mail address.',
  ASSOCIATION_NUMBER_MISSING: 'No number for this association: give its RNA, SIRET or register.',
  RNA_SHAPE: '“{value}” does not look like an RNA (W and 9 digits): check it.',
  RNA_IN_ALSACE_MOSELLE: 'There is no RNA in Alsace-Moselle: give the entry in the local register.',
  SIREN_NOT_OF_SIRET: 'The SIREN is not the beginning of the SIRET: correct one of them.',
  COMMUNE_NOT_OF_POSTCODE:
    'The INSEE code is in {commune}, the postal code in {postcode}: check them.',
  EXEMPTION_DATE_MISSING: 'The kitchen is exempted: the date of its declaration is missing.',
  NETWORK_HEAD_MISSING: '{name}: say which network head holds the authorisation.',
  PUBLIC_UTILITY_DECREE_MISSING:
    'For a VAT certificate, the number and date of the public utility decree are needed.',
  THERMOMETER_OVERDUE:
    'Thermometer checked on {checkedOn}, more than {months} months ago: check it in melting ice.',
  LIFE_CYCLE_STEP:
    'A record does not become a draft again, and an inactive one is first to be confirmed.',
  ARCHIVE_REASON_MISSING: 'Say why the record becomes inactive.',
  PARTNER_TO_CONFIRM: 'This record is to be confirmed: read it again, then make it active.',
  PARTNER_INACTIVE: '{name} is an inactive record: make it active or choose another.',
  PARTNER_DRAFT: 'The record of {name} is still a draft: complete it.',
  PARTNERSHIPS_STILL_RUN:
    'This inactive record is still used by {count} {count?partnership:partnerships}: give them an end.',
  DUPLICATE_NUMBER: 'The same number is already that of {name} ({id}).',
  DUPLICATE_NAME: 'A record looks like it: {name}, {city} ({id}).',
  SITE_WITHOUT_AUTHORISATION:
    'This site of distribution is not declared in the authorisation: check it.',
  CONTACT_UNREACHABLE: 'A business phone or e-mail is missing.',
  HYGIENE_TRAINING_OLD:
    'Hygiene training on {trainedOn}, more than {years} years ago: think of renewing it.',
  CONTACT_TO_ERASE:
    'Mission ended on {endsOn}, more than {years} years ago: delete the row of this contact.',
  APPROVAL_MISSING: 'The kitchen is approved: its approval number is missing.',
  APPROVAL_DEPARTMENT:
    'The approval number begins with {approval}, the address is in {department}: check it.',
  SANITARY_STATUS_TO_CHECK: '{name}: check the approval or the exemption with the DDPP.',
  LARGE_KITCHEN: '{name} makes more than {max} meals a day: an agreement must be proposed.',
  AUTHORISATION_MISSING: '{name}: no food-aid authorisation is given.',
  AUTHORISATION_PENDING: '{name}: the food-aid authorisation is still being asked for.',
  AUTHORISATION_END_UNKNOWN: '{name}: give the end of the authorisation.',
  AUTHORISATION_EXPIRED: '{name}: the food-aid authorisation expired on {endsOn}.',
  AUTHORISATION_EXPIRING: '{name}: the food-aid authorisation ends on {endsOn}, renew it.',
  INSURANCE_EXPIRED: 'The insurance expired on {endsOn}: ask for the new certificate.',
  INSURANCE_EXPIRING: 'The insurance ends on {endsOn}: think of the new certificate.',
  AGREEMENT_MISSING: 'No active agreement for this partnership: prepare one.',
  KITCHEN_CANNOT_COOK: '{name} is not a kitchen: choose one, or add this role to its record.',
  RECIPIENT_IS_KITCHEN: 'The kitchen and the recipient are the same: change one of them.',
  WEEKDAYS_EMPTY: 'Choose at least one day of the week.',
  WINDOW_REVERSED: 'The window ends ({end}) before it begins ({start}): check the hours.',
  DATES_REVERSED: 'It ends ({endsOn}) before it begins ({startsOn}): check the dates.',
  PRICE_ON_SURPLUS: 'Surplus is given: remove the price or change the type.',
  PRICE_NEEDS_SUPPLY: 'These meals have a price: a supply agreement is needed, not a donation.',
  VEHICLE_TOO_FAR: 'Without a certified vehicle the way must be under {max} km.',
  VEHICLE_SEVERAL_STOPS:
    'Without a certified vehicle, under {max} km and without opening on the way: {stops} stops.',
  EXEMPTION_TOO_FAR: 'Exempted kitchen: sold meals may not go further than {max} km.',
  EXEMPTION_TOO_MANY: 'Exempted kitchen: {meals} meals sold in the week, for under {max} allowed.',
};

export const issues: typeof reference.issues = {
  REQUEST_SHAPE:
    'This request does not have the expected shape at “{field}” ({detail}): close Passe-plat, open it again and start over.',
  UNREADABLE_CELL:
    '{tab}, cell {cell} ({field}): “{text}” cannot be read. {why} Correct the cell, then menu Passe-plat > Recalculer.',
  ...readingIssues,
  ...deliveryIssues,
  ...partnerIssues,
};

export const weekMissing: typeof reference.weekMissing = {
  DAY_UNANSWERED: 'Nothing was entered for {date}.',
  DISTRIBUTED_UNTOLD: 'The meals distributed on {date} are missing.',
};

export const traceNotes: typeof reference.traceNotes = {
  HOUR_ASSUMED: 'Hour assumed.',
  REFUSAL: 'Reason: {refusalReason}.',
  REFUSAL_UNSAID: 'Reason not told.',
  LOSS: 'Reason: {lossReason}.',
  LOSS_UNSAID: 'Reason not told.',
  COMMENT: '{comment}',
  WITHDRAWN: 'Withdrawn at entry: {traceEventKind}.',
};

export const errors: typeof reference.errors = {
  INVALID_INPUT: 'Nothing was saved: correct the fields that are marked and try again.',
  UNKNOWN_PROCEDURE: 'This sidebar is too old: close it and open it again.',
  UNREADABLE_REQUEST: 'The request could not be read: reload the sidebar and try again.',
  WORKBOOK_NOT_PREPARED: 'The workbook is not ready: choose Passe-plat > Préparer le classeur.',
  WORKBOOK_DAMAGED:
    'The tab “{tab}” lost a column that Passe-plat needs: choose Passe-plat > Préparer le classeur.',
  WORKBOOK_NEWER: 'This workbook comes from a newer Passe-plat: update the add-on.',
  BUSY: 'Someone else is saving: wait a few seconds and try again.',
  NOT_FOUND: 'This row is no longer in the workbook: reload the sidebar.',
  NOTHING_TO_UNDO: 'There is no action to undo, or it is too large to be undone at one stroke.',
  CHANGED_SINCE:
    'Nothing was undone: in “{tab}”, the cell {cell} ({field}) changed since, it says “{now}” instead of “{was}”.',
  CHANGED_MEANWHILE: 'Someone changed these rows meanwhile: reload to see it, then try again.',
  TO_CONFIRM: 'Nothing is saved yet: look at the records that are like this one, then confirm.',
  TEMPLATE_UNREADABLE:
    'The template of this document cannot be opened: take it out of the Drive bin, or delete it so that Passe-plat makes a new one. Nothing was written.',
  SERVICE_TROUBLE:
    'Google did not answer in time: wait a minute and try again. An entry is never saved twice.',
  QUOTA:
    'Google limits the number of operations and the limit is reached: wait a few minutes and try again, nothing will be doubled.',
  UNEXPECTED: 'Something unexpected happened: try again. An entry is never saved twice.',
};
