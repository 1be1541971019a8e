import { ALL_REFUSED, type DeliveryCase } from './delivery-case';

/** Lot, use-by date, allergens, presentation. */
export const LOT_CASES: readonly DeliveryCase[] = [
  { name: 'no lot', told: { lotRef: null }, issues: ['WARN LOT_MISSING lotRef'] },
  {
    name: 'no lot, at closing',
    told: { lotRef: null, status: 'CLOTUREE' },
    issues: ['BLOCK LOT_MISSING lotRef'],
  },
  {
    name: 'no allergens told',
    told: { allergenMode: null },
    issues: ['WARN ALLERGENS_MISSING allergenMode'],
  },
  {
    name: 'allergens ticked without a mode',
    told: { allergenMode: null, allergens: ['LAIT'] },
    issues: [],
  },
  {
    name: 'an empty list of allergens',
    told: { allergenMode: 'LISTE', allergens: [] },
    issues: ['WARN ALLERGEN_LIST_EMPTY allergens'],
  },
  {
    name: 'allergens ticked though none is declared',
    told: { allergenMode: 'AUCUN_DECLARE', allergens: ['LAIT'] },
    issues: ['WARN ALLERGENS_CONTRADICT allergens'],
  },
  { name: 'no use-by date', told: { useByDate: null }, issues: ['BLOCK USE_BY_MISSING useByDate'] },
  {
    name: 'no use-by date on dry products',
    told: { useByDate: null },
    partnership: { linkType: 'AMBIANTE' },
    issues: [],
  },
  {
    name: 'no use-by date on what was all refused',
    told: { ...ALL_REFUSED, useByDate: null },
    issues: [],
  },
  {
    name: 'a use-by date passed',
    told: { useByDate: '2026-11-23' },
    issues: ['BLOCK USE_BY_PASSED useByDate'],
  },
  {
    name: 'a use-by date passed, all refused',
    told: { ...ALL_REFUSED, useByDate: '2026-11-23' },
    issues: [],
  },
  {
    name: 'less than 48 hours left',
    told: { useByDate: '2026-11-25' },
    issues: ['WARN USE_BY_SHORT useByDate'],
  },
  {
    name: 'less than 48 hours left, explained on the row',
    told: { useByDate: '2026-11-25', comment: 'Servi le jour même au foyer' },
    issues: ['INFO USE_BY_SHORT_JUSTIFIED useByDate'],
  },
  {
    name: 'less than 48 hours left, explained in the agreement',
    told: { useByDate: '2026-11-25' },
    context: { useByJustification: 'Distribution le jour même' },
    issues: ['INFO USE_BY_SHORT_JUSTIFIED useByDate'],
  },
  {
    name: 'a use-by date before production',
    told: { productionDate: '2026-11-24', useByDate: '2026-11-23' },
    issues: ['BLOCK USE_BY_BEFORE_PRODUCTION useByDate', 'BLOCK USE_BY_PASSED useByDate'],
  },
  {
    name: 'produced after the delivery',
    told: { productionDate: '2026-11-25' },
    issues: ['BLOCK PRODUCED_AFTER_DELIVERY productionDate'],
  },
  {
    name: 'a dish prepared ahead kept more than three days',
    told: { nature: 'PCEA', useByDate: '2026-11-27' },
    issues: ['WARN USE_BY_LONG useByDate'],
  },
  { name: 'a surplus kept more than three days', told: { useByDate: '2026-11-27' }, issues: [] },
  {
    name: 'chilled meals made on purpose kept more than three days',
    told: { useByDate: '2026-11-27' },
    partnership: { flowType: 'PRODUIT_EXPRES' },
    issues: ['WARN USE_BY_LONG useByDate'],
  },
  {
    name: 'a dish that guests could touch',
    told: { presentationStatus: 'PRESENTE_NON_PROTEGE' },
    issues: ['BLOCK PRESENTED_UNPROTECTED presentationStatus'],
  },
];
