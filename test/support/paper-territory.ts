import type { PaperAsked } from '../../src/app/write-paper';
import { MemoryApp } from './memory-app';
import { aDay, ASSOCIATION, CONTACT, KITCHEN, PARTNERSHIP, WEEK } from './small-territory';

/** A paper that nothing is asked of: blank. */
export const BLANK: Omit<PaperAsked, 'paper'> = {
  partnershipId: '',
  day: '',
  incidentId: '',
  recallContactId: '',
  pictures: [],
};

/** A white square of one point. */
export const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTHS9QAAAABJRU5ErkJggg==';

const CARRIER = {
  submissionId: 'carrier',
  id: null,
  values: {
    ...ASSOCIATION.values,
    kind: 'TRANSPORTEUR_SOLIDAIRE',
    name: 'Le Chaînon',
    legalForm: 'ASSOCIATION_1901',
    rna: 'W751234568',
    authorisationType: '',
    authorisationEndsOn: '',
  },
};

const SECOND = {
  submissionId: 'second partnership',
  id: null,
  confirmedDuplicates: true,
  values: { ...PARTNERSHIP.values, name: 'Nanterre, relais', carrierId: 'P-0003', weekdays: 'MA' },
};

const LOTS = [
  aDay('2026-11-17', {
    departureTemperature: '1,9',
    coreTemperature: '2,4',
    outOfColdMinutes: '12',
    departureTime: '9h05',
    arrivalTime: '9h40',
    donorSignatory: 'B. Morel',
    recipientSignatory: 'A. Durand',
    signedAt: '9h50',
    comment: 'Deux barquettes percées',
  }),
  aDay('2026-11-17', {
    lotRef: 'L-SECOND',
    dishName: 'Gratin de courge',
    deliveredMeals: '25',
    acceptedMeals: '25',
    refusedMeals: '0',
    refusalReason: '',
    distributedMeals: '25',
    allergenMode: 'LISTE',
    allergens: 'Lait, Gluten',
  }),
  aDay('2026-11-20'),
];

/**
 * A kitchen, an association and a carrier, two partnerships of that carrier, and a week of the first: two lots on Tuesday
 * with who signed, one on Friday, which are recalled. Texts that people type are those given.
 */
export function paperTerritory(typed: (text: string) => string = (text) => text): MemoryApp {
  const app = new MemoryApp('2026-11-23');
  const named = <Asked extends { values: Readonly<Record<string, string | number | boolean>> }>(
    asked: Asked,
  ) => ({ ...asked, values: { ...asked.values, name: typed(String(asked.values['name'])) } });
  app.call('prepareWorkbook', {});
  app.call('savePartner', named(KITCHEN));
  app.call('savePartner', named(ASSOCIATION));
  app.call('savePartner', named(CARRIER));
  app.call('saveContact', named(CONTACT));
  const values = { ...PARTNERSHIP.values, carrierId: 'P-0003' };
  app.call('savePartnership', named({ ...PARTNERSHIP, values }));
  app.call('savePartnership', named(SECOND));
  const days = LOTS.map(({ date, values: day }) => {
    const { dishName, lotRef, comment = '' } = day as Record<string, string>; // aDay says them all
    const texts = { dishName: typed(dishName ?? ''), lotRef: typed(lotRef ?? '') };
    return { date, values: { ...day, ...texts, comment: comment && typed(comment) } };
  });
  app.call('recordWeek', { ...WEEK, days });
  app.call('openRecall', {
    submissionId: 'recall',
    values: {
      kind: 'RAPPEL',
      lots: typed('L-SECOND'),
      risk: typed('Listeria'),
      kitchenId: 'P-0001',
    },
    isDrill: false,
    isConfirmed: false,
  });
  return app;
}

const DAY = { ...BLANK, partnershipId: 'PT-0001', day: '2026-11-17' };

/** Each paper, filled. */
export const FILLED: readonly PaperAsked[] = [
  { ...DAY, paper: 'SLIP' },
  { ...DAY, paper: 'RECEPTION' },
  { ...DAY, paper: 'ROUND' },
  { ...DAY, paper: 'LABELS', pictures: [{ lotRef: 'L-SECOND', png: DOT }] },
  { ...DAY, paper: 'TEMPERATURES' },
  { ...BLANK, paper: 'RECALL_LETTER', incidentId: 'IN-0001', recallContactId: 'RC-0001' },
  { ...BLANK, paper: 'RECALL_FORM', incidentId: 'IN-0001' },
];

/** What the app wrote last. */
export function lastWritten(app: MemoryApp) {
  const written = [...app.documents.documents.values()].at(-1);
  if (written === undefined) throw new Error('nothing was written');
  return written;
}
