import type { missing as missingReference, rules as rulesReference } from '../fr/rules';

export const rules: typeof rulesReference = {
  levelAPerPRODUCED: 'Cost leaving the kitchen (level A), per meal produced',
  levelAPerDELIVERED: 'Cost leaving the kitchen (level A), per meal delivered',
  levelAPerACCEPTED: 'Cost leaving the kitchen (level A), per meal accepted',
  levelAPerDISTRIBUTED: 'Cost leaving the kitchen (level A), per meal distributed',
  levelBPerPRODUCED: 'Delivered cost (level B), per meal produced',
  levelBPerDELIVERED: 'Delivered cost (level B), per meal delivered',
  levelBPerACCEPTED: 'Delivered cost (level B), per meal accepted',
  levelBPerDISTRIBUTED: 'Delivered cost (level B), per meal distributed',
  levelCPerPRODUCED: 'Served cost (level C), per meal produced',
  levelCPerDELIVERED: 'Served cost (level C), per meal delivered',
  levelCPerACCEPTED: 'Served cost (level C), per meal accepted',
  levelCPerDISTRIBUTED: 'Served cost (level C), per meal distributed',
  levelFULLPerPRODUCED: 'Full cost, per meal produced',
  levelFULLPerDELIVERED: 'Full cost, per meal delivered',
  levelFULLPerACCEPTED: 'Full cost, per meal accepted',
  levelFULLPerDISTRIBUTED: 'Full cost, per meal distributed',
  marginalPerPRODUCED: 'Cost of the partnership itself, per meal produced',
  marginalPerDELIVERED: 'Cost of the partnership itself, per meal delivered',
  marginalPerACCEPTED: 'Cost of the partnership itself, per meal accepted',
  marginalPerDISTRIBUTED: 'Cost of the partnership itself, per meal distributed',
  marginalTotal: 'Full cost, less what was spent anyway',
  fullTotal: 'Full cost of the period',
  sunkTotal: 'Spent anyway, partnership or not',

  stageA: 'Production, per meal',
  stageP: 'Packaging and containers, per meal',
  stageB: 'Transport and delivery, per meal',
  stageS: 'Reception and storage, per meal',
  stageC: 'Distribution and service, per meal',
  stageD: 'Support, per meal',
  stageG: 'Coordination and overheads, per meal',
  stageI: 'Investment, per meal',
  stageTotal: 'Total of the stage over the period',

  mealsPRODUCED: 'Divided by meals produced',
  mealsDELIVERED: 'Divided by meals delivered',
  mealsACCEPTED: 'Divided by meals accepted',
  mealsDISTRIBUTED: 'Divided by meals distributed',

  itemByMeals: '{label}, shared by meals delivered',
  itemByDeliveries: '{label}, shared by deliveries',
  itemByKm: '{label}, shared by kilometres',
  itemByHours: '{label}, shared by hours',
  itemBySurface: '{label}, shared by surface',
  itemByPercent: '{label}, shared by a percentage',
  itemByEqualParts: '{label}, shared in equal parts',

  amountTotal: 'Amount of the invoice',
  amountPerMeal: 'Price per meal × meals delivered over the period of the cost',
  amountPerKm: 'Price per kilometre × kilometres',
  amountPerHour: 'Price per hour × hours',
  amountPerUnit: 'Unit price × {quantity} {quantity?unit:units}',
  amountDepreciation: '(Price − grant) × days of service ÷ life, month by month',
  saving: 'Saving: comes off',
  unitPrice: 'Unit price',
  quantity: 'Quantity',
  mealsInScope: 'Meals delivered over the period of the cost',
  purchasePrice: 'Purchase price',
  grant: 'Grant received, deducted',
  lifeDays: 'Life',
  daysUntilEnd: 'Days of service at the end',
  daysBefore: 'Days of service already counted before',

  shareByMeals: 'Share of the meals delivered',
  shareByDeliveries: 'Share of the deliveries: {inView} of {inAll}',
  shareByKm: 'Share of the kilometres',
  shareByKey:
    'Share between {partnerships} {partnerships?partnership:partnerships}, then by the deliveries of each week',
  shareByMonths: 'Share, worked out month by month over {months} {months?month:months}',
  mealsOfView: 'Meals delivered counted here',
  mealsOfItem: 'Meals delivered over the whole period of the cost',
  kmOfView: 'Kilometres counted here',
  kmOfItem: 'Kilometres over the whole period of the cost',
  centsAdjustment: 'Cents of rounding, so that the parts make the whole',
};

export const missing: typeof missingReference = {
  MEALS_UNTOLD_PRODUCED: 'Meals produced not told: the cost per meal cannot be computed.',
  MEALS_UNTOLD_DELIVERED: 'Meals delivered not told: the cost per meal cannot be computed.',
  MEALS_UNTOLD_ACCEPTED: 'Meals accepted not told: the cost per meal cannot be computed.',
  MEALS_UNTOLD_DISTRIBUTED: 'Meals distributed not told: the cost per meal cannot be computed.',
  MEALS_ZERO_PRODUCED: 'No meal produced over the period: the cost per meal cannot be computed.',
  MEALS_ZERO_DELIVERED: 'No meal delivered over the period: the cost per meal cannot be computed.',
  MEALS_ZERO_ACCEPTED: 'No meal accepted over the period: the cost per meal cannot be computed.',
  MEALS_ZERO_DISTRIBUTED:
    'No meal distributed over the period: the cost per meal cannot be computed.',
  DAYS_UNTOLD_PRODUCED:
    '{days} {days?day:days} without meals produced told: the cost per meal will go down when they are.',
  DAYS_UNTOLD_DELIVERED:
    '{days} {days?day:days} without meals delivered told: the cost per meal will go down when they are.',
  DAYS_UNTOLD_ACCEPTED:
    '{days} {days?day:days} without meals accepted told: the cost per meal will go down when they are.',
  DAYS_UNTOLD_DISTRIBUTED:
    '{days} {days?day:days} without meals distributed told: the cost per meal will go down when they are.',
  NO_COST_STAGE_A: 'No cost of production entered for this period.',
  NO_COST_STAGE_B: 'No cost of transport entered for this period.',
  NO_COST_STAGE_C: 'No cost of distribution entered for this period.',

  COSTS_EXPECTED: '{count} {count?invoice:invoices} expected for {month}: {labels}.',
  COST_EXPECTED: '“{label}”: invoice expected for {month}.',
  NEGATIVE_CHARGE: '“{label}”: negative amount, not counted (for a saving, choose “Saving”).',
  VAT_MISMATCH:
    '“{label}”: €{euros}, while the amount without VAT and the rate give €{expected}. Counted as it stands.',
  VAT_RATE_MISSING: '“{label}”: VAT rate needed to go from without VAT to with VAT.',
  COSTS_INCOMPLETE: '{costs} {costs?cost is:costs are} incomplete, to be seen stage by stage.',
  COST_AMOUNT_MISSING: '“{label}”: amount expected.',
  COST_PRICE_MISSING: '“{label}”: unit price expected.',
  COST_QUANTITY_MISSING: '“{label}”: quantity expected.',
  COST_YEARS_MISSING: '“{label}”: years of depreciation expected.',
  COST_MEALS_UNTOLD:
    '“{label}”: meals delivered not told for {days} {days?day:days}, its amount will go up.',
  COST_PERIOD_OPEN:
    '“{label}” runs until {until}, after the last known deliveries: its part of each week will go down.',
  GRANT_OVER_PRICE: '“{label}”: the grant is over the price.',

  PERIOD_REVERSED: '“{label}”: the period ends before it starts, amount not allocated.',
  NO_PARTNERSHIP_IN_SCOPE: '“{label}” concerns no known partnership: amount not allocated.',
  NO_DELIVERIES: '“{label}”: no delivery over its period, amount not allocated.',
  NO_MEALS: '“{label}”: no meal delivered over its period, amount not allocated.',
  DISTANCE_MISSING:
    '“{label}”: the distance of a partnership is needed to share by kilometres, amount not allocated.',
  KEY_WEIGHTS_MISSING:
    '“{label}”: the hours, surfaces or percentages of each are needed, amount not allocated.',
  PERCENT_OVER_100: '“{label}”: the percentages are over 100%, amount not allocated.',
  OUTSIDE_SHARE: '“{label}”: the part that falls to others is not allocated.',

  PAYER_MISSING: '“{label}”: who pays is not told.',
  SHARES_NOT_100: '“{label}”: the shares make {percent}% instead of 100%.',
  DAYS_OF_UNKNOWN_PARTNERSHIP:
    '{days} {days?day:days} of delivery of partnership {partnershipId}, which no longer exists: no cost for these meals.',
};
