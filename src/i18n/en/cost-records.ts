import type * as fr from '../fr/cost-records';

export const income: typeof fr.income = {
  incomeId: { label: 'No.' },
  label: { label: 'Label' },
  kind: { label: 'Kind' },
  receiverId: { label: 'Received by', hint: 'What is left to them goes down by as much.' },
  giverId: {
    label: 'Given by',
    hint: 'A partner of the workbook: they bear it. Blank: those who eat, or somebody outside.',
  },
  periodStart: { label: 'From' },
  periodEnd: { label: 'To' },
  scope: { label: 'Concerns' },
  scopeId: {
    label: 'No. concerned',
    hint: 'Kitchen, partner, partnership or name of the territory; blank for the whole project.',
  },
  entryMode: { label: 'Entry' },
  amountCents: { label: 'Amount', hint: 'For the period.' },
  unitPrice: {
    label: 'Unit price',
    hint: 'Per meal delivered or per unit. Blank, for the price of an agreement: that of the partnership.',
  },
  quantity: { label: 'Quantity' },
  allocationKey: { label: 'Allocation key' },
  restrictedStage: { label: 'For this stage only', hint: 'If the grant says so.' },
  sourceNote: { label: 'Where the figure comes from', hint: 'Notification, agreement, statement…' },
  isIllustrative: { label: 'Illustrative', hint: 'Yes when the amount is made up as an example.' },
};

export const keyWeight: typeof fr.keyWeight = {
  weightId: { label: 'No.' },
  key: { label: 'Key' },
  partnershipId: { label: 'Partnership' },
  costId: {
    label: 'Cost',
    hint: 'Blank: for every cost shared by this key that has no value of its own.',
  },
  weight: { label: 'Value', hint: 'Hours, square metres or percent.' },
  startsOn: {
    label: 'From',
    hint: 'To change without rewriting the past: a new row with its first day. Blank: from the beginning.',
  },
  sourceNote: { label: 'Where the figure comes from' },
};

export const nature: typeof fr.nature = {
  label: 'Nature',
  hint: 'What was bought, whatever the stage.',
};
export const recurrence: typeof fr.recurrence = {
  label: 'Comes back',
  hint: 'For an invoice that comes back: those that are missing will be told. Blank: it does not, or no more.',
};
