import type { costIssues as reference } from '../fr/cost-issues';

export const costIssues: typeof reference = {
  COST_PERIOD_REVERSED: 'The period ends ({until}) before it starts ({from}).',
  COST_PERIOD_TOO_LONG:
    'The period is longer than {years} years: check the year it ends ({until}), or enter the cost in several periods. Equipment is entered as a depreciation.',
  SCOPE_ID_MISSING: 'Name the kitchen, the partner or the partnership concerned.',
  SCOPE_PARTNER_UNKNOWN: 'This partner does not exist, or no longer: {scopeId}.',
  SCOPE_PARTNERSHIP_UNKNOWN: 'This partnership does not exist, or no longer: {scopeId}.',
  SCOPE_WITHOUT_PARTNERSHIP:
    'No partnership is concerned for now: this cost will not be allocated.',
  SCOPE_TERRITORY_UNKNOWN: 'No partnership has this territory: {scopeId}.',
  VAT_RATE_MISSING:
    'A VAT rate is needed to go from the amount without VAT (or choose “Without VAT”).',
  VAT_MISMATCH:
    'The amount (€{euros}) is not what the amount without VAT and its rate give (€{expected}): correct one of them, or empty the amount.',
  NEGATIVE_CHARGE: 'A charge cannot be negative. For a saving, choose “Saving”.',
  COST_AMOUNT_MISSING: 'Amount expected: this cost does not count until it is known.',
  COST_PRICE_MISSING: 'Unit price expected: this cost does not count until it is known.',
  COST_QUANTITY_MISSING: 'Quantity expected: this cost does not count until it is known.',
  COST_YEARS_MISSING:
    'Years of depreciation expected: this cost does not count until they are known.',
  GRANT_OVER_PRICE: 'The grant is over the purchase price.',
  GRANT_NOT_DEDUCTED: 'A grant is deducted from a depreciation only.',
  DISTANCE_MISSING:
    'The distance of {count} {count?partnership:partnerships} is needed to share by kilometres.',
  KEY_WEIGHTS_MISSING: 'The hours, surfaces or percentages of each partnership are needed.',
  PERCENT_OVER_100: 'The percentages of the partnerships make {percent}%, over 100%.',
  MEAL_PRICE_UNUSUAL:
    '€{euros} per meal delivered for this cost alone, more than a whole meal in the studies (€{most}): are you sure?',
  PRICE_CHANGES_PAST:
    'This price holds since {from}: {meals} meals already delivered would be worked out again. For a new price, use “New price from…”.',
  PRICE_NOT_PER_MEAL: 'A new dated price is for a cost entered “Per meal”, in euros.',
  PRICE_DAY_OUTSIDE:
    'The first day of the new price must come after {start}, and by {end} at the latest.',
  INCOME_FROM_ITSELF: 'The income is given and received by the same partner.',
  WEIGHT_NEGATIVE: 'The value cannot be negative.',
  WEIGHT_OF_OTHER_KEY: '“{label}” is shared by another key: this value is of no use to it.',
  WEIGHT_TWICE: 'There is a value for the same day already ({id}): both are added up.',
  OVERLAPPING_COST: '“{label}” already exists for a period that overlaps this one ({costId}).',
  SHARES_NOT_100: 'The shares must add up to 100%: they make {percent}%.',
  PAYER_MISSING: 'Who pays is not told.',
  PAYER_UNKNOWN: 'This payer does not exist, or no longer: {payerId}.',
  PAYER_TWICE: 'This payer has two lines for the same cost: their shares are added.',
};
