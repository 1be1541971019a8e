import type { importWords as reference } from '../fr/import-words';

export const importWords: typeof reference = {
  partner: {
    name: ['Organisation', 'Structure'],
    siret: ['SIRET number'],
    postcode: ['Zip', 'Postal code'],
    city: ['Town'],
    alertPhone: ['Phone', 'Telephone'],
    alertEmail: ['Email', 'E-mail', 'Mail'],
    notes: ['Comments', 'Remarks'],
  },
  delivery: {
    date: ['Date', 'Delivery date'],
    partnershipName: ['Partnership name'],
    deliveredMeals: ['Delivered meals', 'Meals delivered'],
    acceptedMeals: ['Accepted meals'],
    distributedMeals: ['Distributed meals', 'Meals served'],
    lotRef: ['Batch', 'Lot number'],
    useByDate: ['Use by'],
    comment: ['Comments', 'Remarks'],
  },
  costItem: {
    label: ['Item', 'Description'],
    scopeId: ['Kitchen', 'Partner', 'Partnership', 'Territory'],
    amountCents: ['Total', 'Amount including VAT'],
    vatRate: ['VAT'],
    payers: ['Payer', 'Payers', 'Paid by', 'Funder'],
    sourceNote: ['Source', 'Invoice'],
  },
  income: {
    label: ['Item', 'Description'],
    receiverId: ['Received by'],
    giverId: ['Funder', 'Paid by'],
    scopeId: ['Kitchen', 'Partner', 'Partnership', 'Territory'],
    sourceNote: ['Source'],
  },
};
