/** Faults a person can ask for in the page. */
export const FAULT_KINDS = [
  'killBefore',
  'killAfter',
  'serviceTimedOut',
  'tooManyTimes',
  'serverError',
  'lock',
  'cache',
  'sortRows',
  'insertColumn',
  'deleteRow',
  'overwriteCell',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault that waits for its call. */
export interface FaultOrder {
  readonly kind: FaultKind;
  /** Number of the service call, from 1; of no matter for the lock and the cache. */
  readonly call: number;
  /** At each execution until it is taken away, instead of once. */
  readonly every: boolean;
  /** Where a second person acts; the name of the cell in words beside it. */
  readonly place?: FaultPlace;
  /** What the second person types. */
  readonly text?: string;
}

export interface FaultPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** `Livraisons!C5` */
  readonly name: string;
}

const ERRORS = {
  serviceTimedOut: 'le service Feuilles ne répond pas à temps',
  tooManyTimes: 'trop d’appels en peu de temps',
  serverError: 'erreur du serveur de Google',
} as const;

/** What stands in the list of the faults to come. */
export function faultWords(order: FaultOrder): string {
  const { kind, call, place } = order;
  const where = place?.name ?? '';
  switch (kind) {
    case 'killBefore':
      return `Exécution interrompue avant l’appel n° ${call}`;
    case 'killAfter':
      return `Exécution interrompue après l’appel n° ${call}`;
    case 'serviceTimedOut':
    case 'tooManyTimes':
    case 'serverError':
      return `Appel n° ${call} refusé : ${ERRORS[kind]}`;
    case 'lock':
      return 'Verrou pris par quelqu’un d’autre';
    case 'cache':
      return 'Cache vidé avant sa première lecture';
    case 'sortRows':
      return `Après l’appel n° ${call}, lignes triées à rebours par la colonne de ${where}`;
    case 'insertColumn':
      return `Après l’appel n° ${call}, colonne insérée avant ${where}`;
    case 'deleteRow':
      return `Après l’appel n° ${call}, ligne de ${where} supprimée`;
    case 'overwriteCell':
      return `Après l’appel n° ${call}, « ${order.text ?? ''} » écrit en ${where}`;
  }
}

/** What is told once it happened. `at` names the call: `n° 4, Range.setValues`. */
export function firedWords(
  order: FaultOrder,
  { functionName, at }: { readonly functionName: string; readonly at: string },
): string {
  const run = `« ${functionName} »`;
  const where = order.place?.name ?? '';
  switch (order.kind) {
    case 'killBefore':
      return `${run} a été interrompue avant l’appel ${at}.`;
    case 'killAfter':
      return `${run} a été interrompue après l’appel ${at}.`;
    case 'serviceTimedOut':
    case 'tooManyTimes':
    case 'serverError':
      return `Dans ${run}, l’appel ${at} a été refusé : ${ERRORS[order.kind]}.`;
    case 'lock':
      return `${run} a trouvé le verrou pris, à l’appel ${at}.`;
    case 'cache':
      return `Le cache a été vidé pendant ${run}, avant l’appel ${at}.`;
    case 'sortRows':
      return `Pendant ${run}, après l’appel ${at}, quelqu’un a trié les lignes par la colonne de ${where}.`;
    case 'insertColumn':
      return `Pendant ${run}, après l’appel ${at}, quelqu’un a inséré une colonne avant ${where}.`;
    case 'deleteRow':
      return `Pendant ${run}, après l’appel ${at}, quelqu’un a supprimé la ligne de ${where}.`;
    case 'overwriteCell':
      return `Pendant ${run}, après l’appel ${at}, quelqu’un a écrit « ${order.text ?? ''} » en ${where}.`;
  }
}
