import type { agreementIssues as french } from '../fr/agreement-issues';

export const agreementIssues: typeof french = {
  VALUE_MISSING: 'To be completed: {field}.',
  AGREEMENT_TO_RENEW:
    'Agreement {reference} ({name}) ends on {day}: decide what follows and write the next one.',
  AGREEMENT_END_PASSED:
    'Agreement {reference} ({name}) ended on {day}: say that it has expired, or write the next one.',
  NOTICE_DUE:
    'Agreement {reference} ({name}) renews itself after {day}: to end it, give notice by {notice} ({months} months of notice).',
  RENEWS_BY_ITSELF:
    'Agreement {reference} ({name}) renews itself after {day}: the time to give notice is over.',
  REVIEW_DUE: 'Agreement {reference} ({name}) is to be reviewed together: planned for {day}.',
  PDF_NOT_MADE:
    'The document is written, but its PDF could not be made: open the document, then File > Download > PDF document.',
  SAME_PARTY: 'The kitchen and the recipient are the same structure: {name}.',
  AGREEMENT_DATES_REVERSED: 'The agreement ends ({end}) before it starts ({start}).',
  AGREEMENT_ENDED: 'The agreement ended on {end}.',
  SIGNED_AFTER_START: 'The agreement is signed ({signed}) after it takes effect ({start}).',
  TIME_WINDOW_REVERSED: 'The delivery hours are reversed: from {start} to {end}.',
  DONATION_WITH_PRICE:
    'A donation has no price: clear the price of the meal, or choose a supply agreement.',
  SUPPLY_WITHOUT_PRICE:
    'A supply agreement needs a price: enter it, or choose a donation agreement.',
  SHORT_USE_BY_UNJUSTIFIED:
    'Say how meals are given out when less than {hours} hours remain before the use-by date.',
  CARRIER_MISSING: 'Say who transports the meals.',
  CARRIER_SIGNS_TOO:
    '{name} transports the meals: the agreement has a signature for it. Choose the type “tripartite” to say so in the title.',
  TRIPARTITE_WITHOUT_CARRIER:
    'A tripartite agreement needs a carrier other than the kitchen and the recipient.',
  UNCERTIFIED_VEHICLE:
    'Without a certified refrigerated vehicle, stay under {limit} km and do not open it on the way.',
  REPRESENTATIVE_MISSING: 'Say who signs for {name}.',
  REPRESENTATIVE_ROLE_MISSING: 'Say in what capacity the signatory of {name} signs.',
  DELIBERATION_MISSING: 'Enter the deliberation that allows {name} to sign.',
  REGISTER_NUMBER_MISSING: 'Enter the SIRET, RNA or register of {name}.',
  PARTY_ALERT_CONTACT_MISSING: 'Enter an alert phone or e-mail for {name}.',
  ILLUSTRATIVE_PARTY: '{name} is sample data: this document is not to be signed.',
  INSURANCE_MISSING: 'Enter the liability insurance of {name}.',
  PARTY_INSURANCE_EXPIRED: 'The insurance of {name} expired on {day}.',
  INSURANCE_ENDS_BEFORE_START: 'The insurance of {name} stops on {day}, before the start.',
  APPROVAL_NUMBER_MISSING: 'Enter the health approval number of {name}.',
  SANITARY_STATUS_UNKNOWN: 'Say whether {name} has a health approval or an exemption.',
  EXEMPTION_LIMITS_APPLY:
    '{name} works under an exemption: for a paid supply, check its limits of quantity and distance.',
  LARGE_KITCHEN_DUTY:
    '{name} makes {meals} meals a day: above {limit}, a donation agreement must be proposed.',
  CONTRACT_END_ENDS_AGREEMENT:
    'The kitchen {name} is run by a contractor: the agreement stops with that contract.',
  AUTHORISATION_ENDS_SOON: 'The authorisation of {name} ends soon, on {day}.',
  CLAUSE_MISSING: 'The template has lost the compulsory clause “{clause}”.',
  BROKEN_REFERENCE: 'The tag {tag} refers to an article that is absent: “{clause}”.',
  UNKNOWN_TAG: 'There is no tag {tag} (“{excerpt}”).',
  MISSPELT_TAG: 'There is no tag {tag}. Did you mean {nearest}? (“{excerpt}”)',
  UNCLOSED_TAG: 'Braces are missing around the tag “{tag}” (“{excerpt}”).',
  UNKNOWN_CONDITION: 'There is no condition “{name}” (“{excerpt}”).',
  MISSPELT_CONDITION: 'There is no condition “{name}”. Did you mean “{nearest}”? (“{excerpt}”)',
  INLINE_CONDITION: 'Put {name} alone in its paragraph (“{excerpt}”).',
  UNOPENED_CONDITION: '{name} closes a condition that was never opened.',
  UNCLOSED_CONDITION: 'The condition “{name}” is not closed: add a line {{/si}}.',
  SPLIT_TAG:
    'The tag {tag} is cut over two paragraphs: bring “{start}” and “{end}” together on one line (“{excerpt}”).',
  LOOP_CLOSED_ELSEWHERE:
    '{name} opens in one cell and closes in another: in the same row, put {name} at the start of the first cell and its end in the last (“{excerpt}”).',
  UNCLOSED_ROW:
    '{name} is not closed: write {{/pour}} (or {{/si}}) at the end of the last cell of the same row (“{excerpt}”).',
  ROW_MARKER_MISPLACED:
    'In a table, put {name} at the very start of the first cell of the row, one in a row (“{excerpt}”).',
  LOOP_OUTSIDE_TABLE:
    '{name} works only in a table: put it at the start of the row to repeat (“{excerpt}”).',
  UNKNOWN_LOOP: 'There is no repetition “{name}” (“{excerpt}”).',
  MISSPELT_LOOP: 'There is no repetition “{name}”. Did you mean “{nearest}”? (“{excerpt}”)',
  CONDITION_IN_TABLE: 'A condition cannot stand in a table: put it before and after (“{excerpt}”).',
  CONDITION_OUTSIDE_BODY: '{name} cannot stand in the header or the footer.',
  OUTSIDE_AGREED_DAYS: '{date} is not a delivery day of agreement {reference}.',
  OVER_AGREED_MEALS: '{meals} meals: agreement {reference} allows {max} per delivery day.',
  OUTSIDE_AGREED_LINK: 'This family of products is not that of the link in agreement {reference}.',
  OUTSIDE_AGREED_FLOW: 'Surplus is handed over although agreement {reference} says another flow.',
  AGREED_LINK_CHANGED: 'The link is no longer that of agreement {reference}: write an amendment.',
  AGREED_FLOW_CHANGED: 'The flow is no longer that of agreement {reference}: write an amendment.',
  AGREED_CARRIER_CHANGED:
    'The carrier is no longer that of agreement {reference}: write an amendment.',
  AGREED_PRICE_CHANGED: 'The price is no longer that of agreement {reference}: write an amendment.',
  AGREED_PLACE_CHANGED: 'The place is no longer that of agreement {reference}: write an amendment.',
  STATUS_WITHOUT_DAY:
    'The state of an agreement changes with its day: use “Next step”, not the form.',
  STATUS_NOT_NEXT: 'An agreement in this state cannot go straight to the state asked for.',
  STATUS_BEFORE_LAST: 'The change of state is dated {day}, before the last one ({last}).',
  STATUS_IN_FUTURE: 'The day of the change of state ({day}) has not come yet.',
  SIGNED_WITHOUT_DOCUMENT: 'Write the document first: there is nothing to sign.',
  NOTICE_TOO_SHORT:
    'The agreed notice is {months} months: the termination should not take effect before {day}.',
  AGREEMENTS_OVERLAP: 'Agreements {first} and {second} overlap from {day}: end one of them.',
  AGREEMENTS_GAP:
    'There are {days} {days?day:days} without agreement between {first} and {second}.',
  GAPS_REMAIN:
    '{count} {count?value is:values are} missing: fill them, or tick “Leave [À COMPLÉTER] marks”.',
  AMENDMENT_NEEDED:
    'Agreement {reference} is signed: what changes goes into an amendment, not into an edited copy.',
  NOTHING_TO_AMEND: 'Nothing changed since agreement {reference}: there is no amendment to write.',
  NO_SIGNED_AGREEMENT: 'There is no signed agreement this document would belong to.',
  PERIOD_REVERSED: 'The period ends ({until}) before it begins ({from}).',
  PERIOD_WITHOUT_MEALS: 'No meal is recorded from {from} to {until}.',
  NOT_A_GIFT: 'A certificate of gift is not written for meals that are paid ({price}).',
};
