/** Columns of what is entered beside costs: incomes, and the weights of the keys. */
export const income = {
  incomeId: { label: 'N°' },
  label: { label: 'Libellé' },
  kind: { label: 'Nature' },
  receiverId: { label: 'Reçue par', hint: 'Son reste à charge baisse d’autant.' },
  giverId: {
    label: 'Versée par',
    hint: 'Un partenaire du classeur : c’est lui qui la supporte. Vide : les convives, ou quelqu’un d’extérieur.',
  },
  periodStart: { label: 'Du' },
  periodEnd: { label: 'Au' },
  scope: { label: 'Concerne' },
  scopeId: {
    label: 'N° concerné',
    hint: 'Cuisine, partenaire, partenariat ou nom du territoire ; vide pour tout le projet.',
  },
  entryMode: { label: 'Saisie' },
  amountCents: { label: 'Montant', hint: 'Pour la période.' },
  unitPrice: {
    label: 'Prix unitaire',
    hint: 'Par repas livré ou par unité. Vide, pour un prix de convention : celui du partenariat.',
  },
  quantity: { label: 'Quantité' },
  allocationKey: { label: 'Clé de répartition' },
  restrictedStage: { label: 'Réservée à l’étape', hint: 'Si la subvention le précise.' },
  sourceNote: { label: 'D’où vient ce chiffre', hint: 'Notification n°, convention, relevé…' },
  isIllustrative: {
    label: 'Illustratif',
    hint: 'Oui quand le montant est inventé pour l’exemple.',
  },
};

export const keyWeight = {
  weightId: { label: 'N°' },
  key: { label: 'Clé' },
  partnershipId: { label: 'Partenariat' },
  costId: {
    label: 'Coût',
    hint: 'Vide : pour tous les coûts répartis selon cette clé qui n’ont pas de valeur à eux.',
  },
  weight: { label: 'Valeur', hint: 'Heures, mètres carrés ou pourcentage.' },
  startsOn: {
    label: 'À partir du',
    hint: 'Pour changer sans réécrire le passé : une nouvelle ligne avec son premier jour. Vide : depuis toujours.',
  },
  sourceNote: { label: 'D’où vient ce chiffre' },
};

export const nature = { label: 'Nature', hint: 'Ce qui a été acheté, quelle que soit l’étape.' };
export const recurrence = {
  label: 'Revient',
  hint: 'Pour une facture qui revient : celles qui manquent seront annoncées. Vide : ne revient pas, ou plus.',
};
