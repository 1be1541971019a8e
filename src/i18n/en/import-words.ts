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
};
