import type { cellIssues as frenchIssues, costReports as french } from '../fr/cost-reports';

export const costReports: typeof french = {
  period: 'From {from} to {until}: {weeks} {weeks?week:weeks} served. Computed on {day}.',
  source:
    'Source: “Livraisons”, “Coûts”, “Qui paie” of this workbook. “Recounted” is computed by the sheet, the rest by Passe-plat.',
  print: 'To print: A4, landscape, scale “Fit to width” (yours to choose: an add-on cannot).',
  illustrative: 'Holds illustrative data: not to be shown as results.',
  verdict: {
    right: 'Every total of this tab equals the sum of its rows.',
    wrong:
      'A total does not equal the sum of its rows: a cell was changed. Passe-plat > Recalculer restores it.',
  },
  foot: { total: 'Computed total', recount: 'Recounted from the rows', check: 'Check' },
  notComputable: 'not computable',
  nobody: 'Not told',
  check: 'Check',
  summary: {
    tab: 'Summary of costs',
    title: 'Summary: what a meal costs',
    unit: 'Costs per meal in euros per distributed meal; totals in euros. Blank: no cost entered for this stage, which is not zero.',
    head: {
      partnership: 'Partnership',
      delivered: 'Meals delivered',
      distributed: 'Meals distributed',
      stages: {
        A: 'Production\n€/meal',
        P: 'Packaging\n€/meal',
        B: 'Transport\n€/meal',
        S: 'Reception,\nstorage\n€/meal',
        C: 'Service\n€/meal',
        D: 'Support\n€/meal',
        G: 'Coordi-\nnation\n€/meal',
        I: 'Investment\n€/meal',
      },
      levels: {
        A: 'A · out of\nkitchen\n€/meal',
        B: 'B · delivered\n€/meal',
        C: 'C · served\n€/meal',
        FULL: 'Full cost\n€/meal',
      },
      total: 'Total\n€',
      cash: 'of which cash\n€',
      valued: 'of which valued\n€',
      marginal: 'Added cost\n€',
    },
    together: 'Together',
    weeksTitle: 'Week by week, all partnerships together',
    week: 'Week',
    charts: {
      stages: 'Cost of a meal by stage, by partnership',
      weeks: 'Cost of a meal, week by week',
      axis: 'Euros per distributed meal',
    },
  },
  payers: {
    tab: 'Who pays what',
    title: 'Who pays what',
    unit: 'Amounts in euros; left to pay = cost borne − received + given; “per distributed meal”: of all together (first table) or of the partnership (second).',
    byPartnership: 'By partnership and by payer',
    head: {
      payer: 'Payer',
      partnershipId: 'Partnership',
      partnership: 'Name of the partnership',
      payerId: 'No. of the payer',
      cost: 'Cost borne\n€',
      cash: 'of which cash\n€',
      valued: 'of which valued\n€',
      received: 'Received (grants, participations)\n€',
      given: 'Given to another payer\n€',
      net: 'Left to pay\n€',
      netPerMeal: 'Left to pay\n€/distributed meal',
      share: 'Share of the cost\n%',
    },
    chart: 'Who pays what',
    chartAxis: 'Euros over the period',
  },
  detail: {
    tab: 'Detail of the allocation',
    title: 'Detail of the allocation: how each charge is shared',
    unit: 'Amounts in euros. Part = amount of the charge × weight ÷ total weight, to the cent (largest remainder).',
    head: {
      costId: 'No. of the charge',
      label: 'Charge',
      stage: 'Stage',
      period: 'Period',
      amount: 'Amount of the charge\n€',
      key: 'Allocation key',
      partnershipId: 'No.',
      partnership: 'Partnership',
      weight: 'Weight',
      weightSum: 'Total weight',
      share: 'Part\n%',
      part: 'Allocated part\n€',
      inPeriod: 'of which in the period\n€',
    },
    unallocated: 'Not allocated',
    units: {
      MEALS: 'meals delivered',
      DELIVERIES: 'deliveries',
      KM: 'km',
      HOURS: 'hours',
      SURFACE: 'm²',
      PERCENT: '%',
      EQUAL: 'equal parts',
    },
  },
};

/** What is said when no cost stands in the selected cell. */
export const cellIssues: typeof frenchIssues = {
  CELL_NOT_EXPLAINED:
    'The selected cell ({tab}) is not a cost: select a row of “Coût par repas” or of the tabs of costs.',
};
