import { TODAY, type ProductPage } from './product-page';

const partner = (values: Record<string, string>) => ({
  address: '1 place du Marché',
  postcode: '92000',
  city: 'Nanterre',
  alertPhone: '01 47 00 00 00',
  ...values,
});

/** A prepared workbook with a kitchen, an association, their partnership (Mondays and Thursdays) and what it costs. */
export async function setUpPartnership(product: ProductPage): Promise<string> {
  await product.call('prepareWorkbook', {});
  const save = async (name: string, values: Record<string, string>) => {
    const input = { submissionId: name, id: null, values: partner({ name, ...values }) };
    return (await product.call('savePartner', input)).id;
  };
  const kitchenId = await save('Cuisine des Tilleuls', { kind: 'CUISINE_CENTRALE' });
  const recipientId = await save('La Table du quartier', {
    kind: 'ASSOCIATION',
    rna: 'W922000001',
  });
  const partnership = await product.call('savePartnership', {
    submissionId: 'partnership',
    id: null,
    values: {
      name: 'Tilleuls et Table',
      flowType: 'EXCEDENT',
      linkType: 'FROIDE',
      kitchenId,
      recipientId,
      weekdays: 'LU, JE',
      startsOn: '01/09/2026',
    },
  });
  const costs = [
    { label: 'Denrées', stage: 'A', entryMode: 'PER_MEAL', unitPrice: '3,00' },
    { label: 'Tournée', stage: 'B', entryMode: 'TOTAL', amountCents: '40,00' },
    { label: 'Service', stage: 'C', entryMode: 'TOTAL', amountCents: '60,00' },
  ];
  for (const cost of costs) {
    await product.call('saveCostItem', {
      submissionId: cost.label,
      id: null,
      values: {
        scope: 'FLOW',
        scopeId: partnership.id,
        kind: 'CHARGE',
        basis: 'CASH',
        allocationKey: 'MEALS',
        confidence: 'REEL',
        sourceNote: 'Facture de novembre.',
        periodStart: '23/11/2026',
        periodEnd: '29/11/2026',
        ...cost,
      },
      payers: [{ payerId: kitchenId, sharePercent: '100' }],
    });
  }
  return partnership.id;
}

export const MONDAY = 'lun. 23';
export const THURSDAY = `jeu. ${TODAY.slice(8)}`;

/** A day as a person types it, by label of its cells. */
export type TypedDay = Readonly<Record<string, string>>;

export const GOOD_MONDAY: TypedDay = {
  Annoncés: '50',
  Livrés: '50',
  Acceptés: '48',
  Refusés: '2',
  Distribués: '45',
  Perdus: '3',
  'Motif du refus': 'Emballage abîmé',
  'Motif de la perte': 'Moins de personnes que prévu',
  Lot: 'L-2311',
  DLC: '26/11',
  'T° au départ': '2',
  'T° à l’arrivée': '2,8',
};

export const GOOD_THURSDAY: TypedDay = {
  Annoncés: '50',
  Livrés: '52',
  Acceptés: '52',
  Refusés: '0',
  Distribués: '52',
  Perdus: '0',
  Lot: 'L-2611',
  DLC: '29/11',
  'T° au départ': '2,5',
  'T° à l’arrivée': '3',
};
