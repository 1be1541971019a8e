import type { cellFunctions as french } from '../fr/cell-functions';

export const cellFunctions: typeof french = {
  unknownPartnership:
    'Unknown partnership “{value}”: write its number (PT-0001), its exact name, or “all”.',
  unknownPeriod:
    'Period “{value}” not understood: write a week (2026-S12), a month (2026-03), a quarter (2026-T1), a year (2026), a date, or two weeks (2026-S01 to 2026-S12).',
  unknownLevel:
    'Unknown level “{value}”: write A (out of the kitchen), B (delivered), C (served), FULL or MARGINAL (added cost).',
  unknownMeals: 'Unknown meals “{value}”: write delivered, accepted or distributed.',
  tooLong: 'Period of {weeks} weeks: {max} at most.',
  differentShapes: 'The two ranges differ in size: one of them must be a single cell.',
  missingArgument:
    'The partnership or the period is missing: =COUT_REPAS("PT-0001";"2026-03";"FULL").',
  notRemembered:
    'The workbook is not computed yet: open Passe-plat, or Passe-plat > Recalculer, then try again.',
  notComputable: 'not computable',
  all: ['all', 'every', 'tous', '*'],
  levels: {
    A: ['a', 'out of the kitchen', 'produced'],
    B: ['b', 'delivered'],
    C: ['c', 'served'],
    FULL: ['full', 'complete', 'complet'],
    MARGINAL: ['marginal', 'added', 'ajoute'],
  },
  meals: {
    DELIVERED: ['delivered', 'livres'],
    ACCEPTED: ['accepted', 'acceptes'],
    DISTRIBUTED: ['distributed', 'served', 'distribues'],
  },
};
