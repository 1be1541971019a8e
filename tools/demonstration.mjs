// The demonstration territory, as a journey made of the very calls the sidebar makes: it is loaded by `npm start` and told
// again by the story tests. What is public is real (see the notes of each record); what nobody published is marked
// « illustratif » in the workbook itself.

const ILLUSTRATIVE = 'Oui';
const TO_COMPLETE = 'Adresse à compléter';
const PUBLIC_NOTE = 'Partenariat décrit publiquement ; adresse et contact illustratifs.';

const partner = (key, values) => ({
  key,
  values: {
    address: TO_COMPLETE,
    alertEmail: `alertes-${key.toLowerCase().replace(/_/g, '-')}@exemple.fr`,
    isIllustrative: ILLUSTRATIVE,
    notes: PUBLIC_NOTE,
    ...values,
  },
});

/** Kitchens, recipients, carriers and funders of partnerships that public sources describe. */
export const PARTNERS = [
  partner('SYREC', {
    kind: 'CUISINE_CENTRALE',
    name: 'SYREC',
    legalForm: 'SYNDICAT',
    territory: 'Gennevilliers',
    postcode: '92230',
    city: 'Gennevilliers',
    management: 'DIRECTE',
    dailyMeals: '11500',
    sanitaryStatus: 'AGREE',
    approvalNumber: '92.036.001',
    representativeName: 'Nom à compléter',
    representativeRole: 'présidence du syndicat',
    notes:
      'Syndicat intercommunal ; 11 500 repas par jour prévus. Agrément, adresse et contact illustratifs.',
  }),
  partner('MAISON_SOLIDARITE', {
    kind: 'ETABLISSEMENT_SOCIAL',
    name: 'Maison de la Solidarité',
    legalForm: 'ASSOCIATION_1901',
    territory: 'Gennevilliers',
    postcode: '92230',
    city: 'Gennevilliers',
    rna: 'W922000001',
    authorisationType: 'REGIONALE',
    authorisationEndsOn: '31/12/2028',
    representativeName: 'Nom à compléter',
    representativeRole: 'présidence de l’association',
    notes: 'Accueil de jour. RNA, habilitation, adresse et contact illustratifs.',
  }),
  partner('CUISINE_NANTERRE', {
    kind: 'CUISINE_CENTRALE',
    name: 'Cuisine centrale de Nanterre',
    legalForm: 'COMMUNE',
    territory: 'Nanterre',
    postcode: '92000',
    city: 'Nanterre',
    management: 'DIRECTE',
    sanitaryStatus: 'AGREE',
    approvalNumber: '92.050.001',
    representativeName: 'Nom à compléter',
    representativeRole: 'maire',
    notes: 'Cuisine municipale. Agrément, adresse et contact illustratifs.',
  }),
  partner('FOYER_ADOMA', {
    kind: 'ETABLISSEMENT_SOCIAL',
    name: 'Foyer Adoma de Nanterre',
    legalForm: 'SOCIETE',
    territory: 'Nanterre',
    postcode: '92000',
    city: 'Nanterre',
    authorisationType: 'PAR_TETE_DE_RESEAU',
    notes:
      'Foyer où les barquettes sont distribuées chaque semaine. Adresse et contact illustratifs.',
  }),
  partner('CHAINON_MANQUANT', {
    kind: 'TRANSPORTEUR_SOLIDAIRE',
    name: 'Le Chaînon manquant',
    legalForm: 'ASSOCIATION_1901',
    postcode: '75011',
    city: 'Paris',
    rna: 'W751000001',
    notes: 'Transporteur solidaire. RNA, adresse et contact illustratifs.',
  }),
  partner('PORTAGE_MASSY', {
    kind: 'CUISINE_CENTRALE',
    name: 'Cuisine du portage à domicile de Massy',
    legalForm: 'CCAS',
    territory: 'Massy',
    postcode: '91300',
    city: 'Massy',
    sanitaryStatus: 'AGREE',
    approvalNumber: '91.377.001',
    notes: 'Cuisine du circuit de portage. Agrément, adresse et contact illustratifs.',
  }),
  partner('TABLE_OUVERTE', {
    kind: 'CCAS_CIAS',
    name: 'Table ouverte de Massy',
    legalForm: 'CCAS',
    territory: 'Massy',
    postcode: '91300',
    city: 'Massy',
    authorisationType: 'DROIT_PUBLIC',
  }),
  partner('VILLE_MONTMORENCY', {
    kind: 'COLLECTIVITE',
    name: 'Ville de Montmorency',
    otherRoles: 'CUISINE_CENTRALE',
    legalForm: 'COMMUNE',
    territory: 'Montmorency',
    postcode: '95160',
    city: 'Montmorency',
    sanitaryStatus: 'INCONNU',
    notes: 'Barquettes non servies du mardi, dans les écoles. Adresse et contact illustratifs.',
  }),
  partner('CCAS_MONTMORENCY', {
    kind: 'CCAS_CIAS',
    name: 'CCAS de Montmorency',
    legalForm: 'CCAS',
    territory: 'Montmorency',
    postcode: '95160',
    city: 'Montmorency',
    authorisationType: 'DROIT_PUBLIC',
  }),
  partner('EPICERIE_MONTMORENCY', {
    kind: 'ASSOCIATION',
    name: 'Épicerie sociale de la Croix-Rouge, Montmorency',
    legalForm: 'ASSOCIATION_1901',
    territory: 'Montmorency',
    postcode: '95160',
    city: 'Montmorency',
    rna: 'W953000001',
    authorisationType: 'NATIONALE',
    authorisationEndsOn: '31/12/2029',
  }),
  partner('DRIHL', {
    kind: 'FINANCEUR',
    name: 'DRIHL Île-de-France',
    legalForm: 'AUTRE',
    postcode: '75013',
    city: 'Paris',
    notes: 'Financeur de l’expérimentation de 2021 et 2022. Adresse et contact illustratifs.',
  }),
  partner('CUISINES_ENQUETE', {
    kind: 'CUISINE_SUR_PLACE',
    name: 'Cuisines des enquêtes publiées',
    postcode: '21000',
    city: 'Dijon',
    sanitaryStatus: 'NON_CONCERNE',
    notes: 'Pas une structure : porte les tables de coûts publiées, pour comparer.',
  }),
  partner('CONVIVES_ENQUETE', {
    kind: 'RESTAURANT_SATELLITE',
    name: 'Convives des enquêtes publiées',
    postcode: '21000',
    city: 'Dijon',
    notes: 'Pas une structure : porte les tables de coûts publiées, pour comparer.',
  }),
];

const reference = {
  territory: 'Références publiées',
  flowType: 'PRODUIT_EXPRES',
  linkType: 'AMBIANTE',
  kitchenId: 'CUISINES_ENQUETE',
  recipientId: 'CONVIVES_ENQUETE',
  weekdays: 'LU',
  vehicleType: 'SUR_PLACE',
};

/** `kitchenId`, `recipientId` and `carrierId` are keys of PARTNERS until they are loaded. */
export const PARTNERSHIPS = [
  {
    key: 'GENNEVILLIERS',
    values: {
      name: 'Gennevilliers',
      territory: 'Gennevilliers',
      flowType: 'PRODUIT_EXPRES',
      linkType: 'FROIDE',
      kitchenId: 'SYREC',
      recipientId: 'MAISON_SOLIDARITE',
      carrierId: 'SYREC',
      weekdays: 'LU, MA, ME, JE, VE',
      windowStart: '9h30',
      windowEnd: '11h00',
      place: 'Maison de la Solidarité, Gennevilliers',
      expectedMeals: '50',
      vehicleType: 'FRIGORIFIQUE',
      distanceKm: '4',
      stops: '1',
      isIllustrative: ILLUSTRATIVE,
      notes: 'Repas cuisinés exprès, donnés et livrés. Jours, horaires et nombres illustratifs.',
    },
  },
  {
    key: 'NANTERRE',
    values: {
      name: 'Nanterre',
      territory: 'Nanterre',
      flowType: 'EXCEDENT',
      linkType: 'FROIDE',
      kitchenId: 'CUISINE_NANTERRE',
      recipientId: 'FOYER_ADOMA',
      carrierId: 'CHAINON_MANQUANT',
      weekdays: 'JE',
      windowStart: '14h00',
      windowEnd: '15h30',
      place: 'Foyer Adoma, Nanterre',
      expectedMeals: '60',
      vehicleType: 'FRIGORIFIQUE',
      distanceKm: '6',
      stops: '1',
      isIllustrative: ILLUSTRATIVE,
      notes:
        'Distribution hebdomadaire de barquettes excédentaires. Jour, horaires et nombres illustratifs.',
    },
  },
  {
    key: 'MASSY',
    values: {
      name: 'Massy',
      territory: 'Massy',
      flowType: 'DETOURNE',
      linkType: 'FROIDE',
      kitchenId: 'PORTAGE_MASSY',
      recipientId: 'TABLE_OUVERTE',
      weekdays: 'LU, MA, ME, JE, VE',
      windowStart: '11h00',
      windowEnd: '12h00',
      place: 'Table ouverte, Massy',
      expectedMeals: '20',
      vehicleType: 'SUR_PLACE',
      mealPrice: '5,20',
      isIllustrative: ILLUSTRATIVE,
      notes: 'Repas du portage pris ensemble. Prix, horaires et nombres illustratifs.',
    },
  },
  {
    key: 'MONTMORENCY',
    values: {
      name: 'Montmorency',
      territory: 'Montmorency',
      flowType: 'EXCEDENT',
      linkType: 'FROIDE',
      kitchenId: 'VILLE_MONTMORENCY',
      recipientId: 'EPICERIE_MONTMORENCY',
      carrierId: 'CCAS_MONTMORENCY',
      weekdays: 'MA',
      place: 'Épicerie sociale, Montmorency',
      expectedMeals: '76',
      vehicleType: 'CAISSONS_ISOTHERMES',
      distanceKm: '3',
      stops: '4',
      notes:
        'Barquettes non servies du mardi ; 76 repas complets un jour donné (source : la ville).',
    },
  },
  { key: 'T1', values: { ...reference, name: 'Référence T1 · Dijon 2008' } },
  {
    key: 'T2',
    values: { ...reference, name: 'Référence T2 · coût global, une centaine de cuisines' },
  },
];

const published = (flow, label, facts) => ({
  flow,
  values: {
    label,
    scope: 'FLOW',
    entryMode: 'PER_MEAL',
    kind: 'CHARGE',
    basis: 'CASH',
    allocationKey: 'MEALS',
    confidence: 'FORFAIT',
    ...facts,
  },
  payers: [],
});
const T1_SOURCE = 'Table publiée : Dijon 2008, par repas servi.';
const T2_SOURCE =
  'Table publiée : coût global du repas, une centaine de cuisines ; l’étape n’y est pas dite.';

const illustrative = (flow, label, facts, payers) => ({
  flow,
  values: {
    label,
    scope: 'FLOW',
    kind: 'CHARGE',
    basis: 'CASH',
    allocationKey: 'MEALS',
    confidence: 'ESTIME',
    isIllustrative: ILLUSTRATIVE,
    sourceNote: 'Montant illustratif, pour montrer le calcul.',
    ...facts,
  },
  payers,
});
const all = (payer) => [{ payerId: payer, sharePercent: '100' }];

/** Periods are set when loading: this week and the four before, or the single week of a published table. */
export const COSTS = [
  published('T1', 'Production', { stage: 'A', unitPrice: '3,66', sourceNote: T1_SOURCE }),
  published('T1', 'Livraison', { stage: 'B', unitPrice: '0,21', sourceNote: T1_SOURCE }),
  published('T1', 'Distribution', { stage: 'C', unitPrice: '4,31', sourceNote: T1_SOURCE }),
  published('T1', 'Animation', { stage: 'D', unitPrice: '2,50', sourceNote: T1_SOURCE }),
  published('T2', 'Denrées', { stage: 'A', unitPrice: '2,00', sourceNote: T2_SOURCE }),
  published('T2', 'Fonctionnement', { stage: 'A', unitPrice: '1,20', sourceNote: T2_SOURCE }),
  published('T2', 'Moyens humains', { stage: 'A', unitPrice: '4,00', sourceNote: T2_SOURCE }),
  published('T2', 'Investissement', { stage: 'I', unitPrice: '1,00', sourceNote: T2_SOURCE }),
  illustrative(
    'GENNEVILLIERS',
    'Denrées',
    { stage: 'A', entryMode: 'PER_MEAL', unitPrice: '1,94' },
    all('SYREC'),
  ),
  illustrative(
    'GENNEVILLIERS',
    'Personnel de production',
    { stage: 'A', entryMode: 'TOTAL', amountCents: '742,40' },
    all('SYREC'),
  ),
  illustrative(
    'GENNEVILLIERS',
    'Barquettes et films',
    { stage: 'P', entryMode: 'PER_MEAL', unitPrice: '0,21' },
    all('SYREC'),
  ),
  illustrative(
    'GENNEVILLIERS',
    'Tournée du camion',
    {
      stage: 'B',
      entryMode: 'PER_KM',
      unitPrice: '1,35',
      quantity: '160',
      allocationKey: 'DELIVERIES',
    },
    all('SYREC'),
  ),
  illustrative(
    'GENNEVILLIERS',
    'Service par les bénévoles',
    {
      stage: 'C',
      entryMode: 'PER_HOUR',
      unitPrice: '12,02',
      quantity: '60',
      basis: 'VALUED',
      sourceNote: 'Heures illustratives, au SMIC horaire brut de 2026.',
    },
    all('MAISON_SOLIDARITE'),
  ),
  illustrative(
    'GENNEVILLIERS',
    'Coordination',
    { stage: 'G', entryMode: 'TOTAL', amountCents: '480,00' },
    [
      { payerId: 'DRIHL', sharePercent: '60' },
      { payerId: 'SYREC', sharePercent: '40' },
    ],
  ),
  illustrative(
    'NANTERRE',
    'Production déjà faite',
    { stage: 'A', entryMode: 'PER_MEAL', unitPrice: '3,10' },
    all('CUISINE_NANTERRE'),
  ),
  illustrative(
    'NANTERRE',
    'Tri et étiquetage',
    { stage: 'P', entryMode: 'PER_MEAL', unitPrice: '0,28' },
    all('CUISINE_NANTERRE'),
  ),
  illustrative(
    'NANTERRE',
    'Participation au transporteur',
    { stage: 'B', entryMode: 'TOTAL', amountCents: '160,00', allocationKey: 'DELIVERIES' },
    all('CUISINE_NANTERRE'),
  ),
  illustrative(
    'NANTERRE',
    'Distribution par les bénévoles',
    { stage: 'C', entryMode: 'PER_HOUR', unitPrice: '12,02', quantity: '16', basis: 'VALUED' },
    all('FOYER_ADOMA'),
  ),
  illustrative(
    'MASSY',
    'Repas du portage',
    { stage: 'A', entryMode: 'PER_MEAL', unitPrice: '5,20' },
    all('TABLE_OUVERTE'),
  ),
  illustrative(
    'MASSY',
    'Accueil et service',
    { stage: 'C', entryMode: 'PER_HOUR', unitPrice: '17,50', quantity: '40' },
    all('TABLE_OUVERTE'),
  ),
];

/** Forecast, delivered, refused, distributed, lost of the days of a week; null is a day nobody told. */
const WEEKS = {
  GENNEVILLIERS: [
    [
      [50, 50, 0, 48, 2],
      [50, 52, 0, 50, 2],
      [40, 40, 0, 40, 0],
      [50, 48, 0, 47, 1],
      [50, 50, 2, 46, 2],
    ],
    [
      [50, 50, 0, 49, 1],
      [50, 50, 0, 47, 3],
      [40, 38, 0, 38, 0],
      [50, 50, 0, 50, 0],
      [50, 51, 0, 49, 2],
    ],
    [
      [50, 48, 0, 48, 0],
      [50, 50, 0, 48, 2],
      [40, 40, 0, 39, 1],
      [50, 50, 0, 47, 3],
      [50, 50, 0, 50, 0],
    ],
    [
      [50, 50, 0, 50, 0],
      [50, 50, 3, 45, 2],
      [40, 40, 0, 40, 0],
      [50, 49, 0, 48, 1],
      [50, 50, 0, 48, 2],
    ],
  ],
  NANTERRE: [[[60, 58, 2, 54, 2]], [[60, 63, 0, 61, 2]], [[60, 0, 0, 0, 0]], [[60, 61, 0, 58, 3]]],
  MASSY: [
    [
      [20, 20, 0, 19, 1],
      [20, 20, 0, 20, 0],
      [18, 18, 0, 18, 0],
      [20, 20, 0, 18, 2],
      [20, 20, 0, 20, 0],
    ],
    [
      [20, 19, 0, 19, 0],
      [20, 20, 0, 20, 0],
      [18, 18, 0, 17, 1],
      [20, 20, 0, 20, 0],
      [20, 21, 0, 21, 0],
    ],
    [
      [20, 20, 0, 20, 0],
      [20, 20, 0, 19, 1],
      [18, 18, 0, 18, 0],
      [20, 20, 0, 20, 0],
      [20, 20, 0, 19, 1],
    ],
    [
      [20, 20, 0, 20, 0],
      [20, 20, 0, 20, 0],
      [18, 17, 0, 17, 0],
      [20, 20, 0, 19, 1],
      [20, 20, 0, 20, 0],
    ],
  ],
  MONTMORENCY: [null, null, null, [[null, 76, 0, 76, 0]]],
};

const DAY_MS = 86_400_000;
const WEEKDAYS = ['LU', 'MA', 'ME', 'JE', 'VE', 'SA', 'DI'];
const isoDay = (time) => new Date(time).toISOString().slice(0, 10);
const frenchDay = (day) => day.split('-').reverse().join('/');

/** Monday of the week of an ISO day, and the name of that week (`2026-S48`). */
export function weekOf(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS;
  const thursday = new Date(monday + 3 * DAY_MS);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - firstOfYear) / DAY_MS / 7) + 1;
  return { monday, week: `${thursday.getUTCFullYear()}-S${String(number).padStart(2, '0')}` };
}

function dayValues(counts, date, flow) {
  const [forecast, delivered, refused, distributed, lost] = counts.map((count) =>
    count === null ? '' : String(count),
  );
  const isPublic = flow === 'MONTMORENCY';
  const values = {
    forecastMeals: forecast,
    deliveredMeals: delivered,
    isIllustrative: isPublic ? 'Non' : ILLUSTRATIVE,
  };
  if (delivered === '0')
    return { ...values, distributedMeals: '0', comment: 'Pas d’excédent ce jour-là.' };
  const produced = isoDay(Date.parse(`${date}T00:00:00Z`) - DAY_MS);
  const useBy = isoDay(Date.parse(`${date}T00:00:00Z`) + 2 * DAY_MS);
  return {
    ...values,
    acceptedMeals: String(Number(delivered) - Number(refused)),
    refusedMeals: refused,
    ...(refused === '0' ? {} : { refusalReason: 'EMBALLAGE' }),
    distributedMeals: distributed,
    lostMeals: lost,
    ...(lost === '0' ? {} : { lossReason: 'ABSENCE_BENEFICIAIRES' }),
    stockMeals: '0',
    dishName: 'Repas complet',
    lotRef: `L${produced.replace(/-/g, '')}-${flow.slice(0, 3)}`,
    productionDate: frenchDay(produced),
    useByDate: frenchDay(useBy),
    departureTemperature: '2,0',
    arrivalTemperature: '2,8',
    outOfColdMinutes: '12',
    departureTime: '8h45',
    arrivalTime: '9h40',
    allergenMode: 'NON_GARANTI',
    ...(isPublic
      ? { comment: '76 repas : chiffre publié par la ville. Lot et températures illustratifs.' }
      : {}),
  };
}

/** The weeks to record, oldest first; `today` is an ISO day. */
export function demonstrationWeeks(today) {
  const { monday } = weekOf(today);
  const weeks = [];
  for (const [flow, recorded] of Object.entries(WEEKS)) {
    const weekdays = PARTNERSHIPS.find(({ key }) => key === flow).values.weekdays.split(', ');
    recorded.forEach((counts, index) => {
      if (counts === null) return;
      const start = monday - (recorded.length - index) * 7 * DAY_MS;
      const days = counts.map((day, place) => {
        const date = isoDay(start + WEEKDAYS.indexOf(weekdays[place]) * DAY_MS);
        return { date, values: dayValues(day, date, flow) };
      });
      weeks.push({ flow, week: weekOf(isoDay(start)).week, days });
    });
  }
  const lastMonday = isoDay(monday - 7 * DAY_MS);
  const oneMeal = {
    deliveredMeals: '1',
    acceptedMeals: '1',
    distributedMeals: '1',
    comment: 'Un repas de référence : la table est publiée par repas.',
  };
  for (const flow of ['T1', 'T2']) {
    weeks.push({
      flow,
      week: weekOf(lastMonday).week,
      days: [{ date: lastMonday, values: oneMeal }],
    });
  }
  return weeks;
}

/** A partnership begins with its first recorded week: what nobody told of real places is not shown as late. */
function partnershipSpan(key, monday) {
  const lastMonday = frenchDay(isoDay(monday - 7 * DAY_MS));
  const lastSunday = frenchDay(isoDay(monday - DAY_MS));
  if (key.startsWith('T')) return { startsOn: lastMonday, endsOn: lastSunday };
  const recorded = WEEKS[key];
  const weeksAgo = recorded.length - recorded.findIndex((week) => week !== null);
  return { startsOn: frenchDay(isoDay(monday - weeksAgo * 7 * DAY_MS)) };
}

/** Loads everything through `call(procedure, input)`, in the order a coordinator would, and answers the ids given. */
export async function loadDemonstration(call, today) {
  const ids = {};
  const { monday } = weekOf(today);
  const from = frenchDay(isoDay(monday - 28 * DAY_MS));
  const lastMonday = frenchDay(isoDay(monday - 7 * DAY_MS));
  const lastSunday = frenchDay(isoDay(monday - DAY_MS));
  const thisSunday = frenchDay(isoDay(monday + 6 * DAY_MS));
  const submission = (name) => `demonstration-${name}`;
  for (const { key, values } of PARTNERS) {
    ids[key] = (await call('savePartner', { submissionId: submission(key), id: null, values })).id;
  }
  for (const { key, values } of PARTNERSHIPS) {
    const span = partnershipSpan(key, monday);
    const parties = Object.fromEntries(
      ['kitchenId', 'recipientId', 'carrierId']
        .filter((field) => values[field])
        .map((field) => [field, ids[values[field]]]),
    );
    const input = {
      submissionId: submission(key),
      id: null,
      values: { ...values, ...span, ...parties },
    };
    ids[key] = (await call('savePartnership', input)).id;
  }
  for (const { flow, week, days } of demonstrationWeeks(today)) {
    await call('recordWeek', {
      submissionId: submission(`${flow}-${week}`),
      partnershipId: ids[flow],
      week,
      version: 0,
      channel: 'DEMONSTRATION',
      days,
    });
  }
  for (const [index, { flow, values, payers }] of COSTS.entries()) {
    const isReference = flow.startsWith('T');
    await call('saveCostItem', {
      submissionId: submission(`cost-${index}`),
      id: null,
      values: {
        periodStart: isReference ? lastMonday : from,
        periodEnd: isReference ? lastSunday : thisSunday,
        scopeId: ids[flow],
        ...values,
      },
      payers: payers.map((payer) => ({ ...payer, payerId: ids[payer.payerId] })),
    });
  }
  return ids;
}
