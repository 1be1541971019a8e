import type { traceIssues as reference } from '../fr/trace-issues';

export const traceIssues: typeof reference = {
  DOOR_NOT_RED: 'Nothing makes this lot refused: enter it in the week.',
  SAMPLE_LIGHT: '{grams} g: take 80 to 100 g, or a laboratory may lack food to work on.',
  SAMPLE_DESTROYED_EARLY:
    'A sample is kept five days after the dish was last served: this day is too early.',
  SAMPLE_SERVED_BEFORE: 'It was last served before it was taken.',
  CONTAINERS_UNTOLD: 'Say how many containers were lent or returned.',
  RECALL_LOT_UNKNOWN:
    'The log does not know the lot {lot}: read the label again. If it is right, confirm: it will be held all the same.',
  RECALL_LOT_OF_SEVERAL:
    '{count} kitchens have a lot {lot}: {kitchens}. Confirm for all of them; for one alone, start from its trace.',
  RECALL_WITHOUT_LOT: 'Give at least one lot number.',
  RECALL_IS_DRILL: 'This is a drill: no message leaves.',
  RECALL_WITHOUT_MEASURES: 'Say which measures were taken before closing.',
  RECALL_UNANSWERED:
    '{count} {count?structure has:structures have} not answered: ask again, or say in the comment why you close.',
  SUPERSEDED_WITHOUT_REASON:
    'Lot, use-by date and allergens are not corrected after the delivery: they are replaced. Say why in the comment.',
  EVENT_BEFORE_PRODUCTION: '{date} is before the lot was produced ({production}): check the date.',
  EVENT_AHEAD: '{date} at that hour is not past yet: check the date.',
  TRANSFER_TO_ITSELF: 'This structure has received the lot already: choose whom it gives it to.',
  TRANSFER_TOO_LARGE:
    '{meals} meals transferred, only {left} were left by the log: check the meals distributed and lost of the week.',
  REHEATED_TOO_LITTLE:
    '{temperature} °C at the core: {min} at least are needed, in less than an hour. Heat on, or throw away.',
  TRACE_ASKS_NOTHING: 'Say what you look for: a lot, a dish, a kitchen or dates.',
  LOT_HELD:
    'Lot {lot} is withdrawn or recalled (incident {incident}): it may not be distributed. Set it apart.',
  REHEATED_TOO_OFTEN:
    'Already reheated ({count} times): food may be reheated once, and never chilled again.',
  INCIDENT_OPEN: 'Incident {name} of {day}, still to close: {kind}, lot {lots}.',
  SAMPLES_TO_DESTROY:
    '{count} reference {count?sample:samples} may be thrown away: {name} was to be kept until {day}.',
  CONTAINERS_OUT:
    '{name} still has {count} {count?container:containers} ({container}), last lent on {day}: ask for them.',
  RAW_ANIMAL_PRODUCT: 'Made with a raw animal product: the food-aid guide asks to refuse it.',
};
