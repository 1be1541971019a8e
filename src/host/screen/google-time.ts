/** What calls of one family take on Google's servers, in milliseconds. */
export interface CallCost {
  readonly id: string;
  /** The family in the words of a person. */
  readonly words: string;
  /** Names as the journal writes them: `Spreadsheet.Range.getValues`. */
  readonly methods: RegExp;
  readonly milliseconds: number;
  /** Where the figure comes from; see docs/google-time.md. */
  readonly source: 'published' | 'chosen';
}

/**
 * The first family that a call belongs to is its own. A published figure is somebody's measure; nobody publishes the others,
 * which are chosen. Both are told apart, with their sources, in docs/google-time.md.
 */
export const CALL_COSTS: readonly CallCost[] = [
  {
    id: 'flush',
    words: 'Envoi des écritures (flush)',
    methods: /^SpreadsheetApp\.flush$/,
    milliseconds: 30,
    source: 'published',
  },
  {
    id: 'sheet-write',
    words: 'Écritures dans les feuilles',
    methods:
      /^Spreadsheet\.\w+\.(set|clear|append|insert|delete|remove|copy|move|sort|merge|break|auto|hide|show|unhide|protect|apply|add|create|replace|trim|split)/,
    milliseconds: 7,
    source: 'published',
  },
  {
    id: 'sheet-read',
    words: 'Lectures des feuilles',
    methods:
      /^Spreadsheet\.\w+\.(get\w*(Value|Values|Formula|Formulas|FormulasR1C1|Note|Notes|Background|Backgrounds|Format|Formats|Rules?|Validations?|Protections|Charts|Metadata|NamedRanges|LastRow|LastColumn|MaxRows|MaxColumns|DataRange|DataRegion)|find\w*|isBlank)$/,
    milliseconds: 40,
    source: 'chosen',
  },
  {
    id: 'sheet-name',
    words: 'Désignation d’onglets et de plages',
    methods: /^(Spreadsheet\.|SpreadsheetApp)/,
    milliseconds: 1,
    source: 'chosen',
  },
  {
    id: 'properties-write',
    words: 'Propriétés écrites',
    methods: /^Properties\.Properties\.(set|delete)/,
    milliseconds: 62,
    source: 'published',
  },
  {
    id: 'properties-read',
    words: 'Propriétés lues',
    methods: /^Properties\.Properties\./,
    milliseconds: 30,
    source: 'published',
  },
  {
    id: 'cache-write',
    words: 'Cache écrit',
    methods: /^Cache\.Cache\.(put|remove)/,
    milliseconds: 93,
    source: 'published',
  },
  {
    id: 'cache-read',
    words: 'Cache lu',
    methods: /^Cache\.Cache\./,
    milliseconds: 3,
    source: 'published',
  },
  {
    id: 'lock',
    words: 'Verrous (sans l’attente)',
    methods: /^Lock\.Lock\./,
    milliseconds: 40,
    source: 'chosen',
  },
  {
    id: 'document-open',
    words: 'Documents ouverts ou enregistrés',
    methods: /^(DocumentApp\.(create|open)|Document\.Document\.(saveAndClose|getAs))/,
    milliseconds: 700,
    source: 'chosen',
  },
  {
    id: 'document',
    words: 'Documents lus et écrits',
    methods: /^Document/,
    milliseconds: 10,
    source: 'chosen',
  },
  {
    id: 'drive',
    words: 'Fichiers du Drive',
    methods: /^Drive/,
    milliseconds: 400,
    source: 'chosen',
  },
  { id: 'mail', words: 'Courrier', methods: /^(Mail|Gmail)/, milliseconds: 400, source: 'chosen' },
  {
    id: 'fetch',
    words: 'Appels au web',
    methods: /^U(rl|RL)/,
    milliseconds: 300,
    source: 'chosen',
  },
  { id: 'other', words: 'Autres appels', methods: /./, milliseconds: 1, source: 'chosen' },
];

/** Cells cost beside their calls: a block of 4,000, written and flushed, was seen to take 610 ms. */
export const CELL_COSTS = {
  read: { id: 'cells-read', words: 'Cellules lues', milliseconds: 0.006, source: 'chosen' },
  written: {
    id: 'cells-written',
    words: 'Cellules écrites',
    milliseconds: 0.15,
    source: 'published',
  },
} as const;

interface Counted {
  readonly calls: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

export interface TimePart {
  readonly id: string;
  readonly words: string;
  readonly count: number;
  readonly milliseconds: number;
}

export interface GoogleTime {
  readonly milliseconds: number;
  /** The dearest first. */
  readonly parts: readonly TimePart[];
}

/** Costs a person set instead of those above, by family. */
export type OwnCosts = Readonly<Record<string, number>>;

/** What these calls would take on Google's servers, by families; the script's own computing is not in it. */
export function googleTime(counted: Counted, own: OwnCosts = {}): GoogleTime {
  const counts = new Map<CallCost, number>();
  for (const [method, count] of Object.entries(counted.calls)) {
    const family = CALL_COSTS.find(({ methods }) => methods.test(method));
    if (family) counts.set(family, (counts.get(family) ?? 0) + count);
  }
  const cells = [
    [CELL_COSTS.read, counted.cellsRead],
    [CELL_COSTS.written, counted.cellsWritten],
  ] as const;
  const parts = [...counts, ...cells]
    .filter(([, count]) => count > 0)
    .map(([{ id, words, milliseconds }, count]) => {
      return { id, words, count, milliseconds: count * (own[id] ?? milliseconds) };
    })
    .sort((a, b) => b.milliseconds - a.milliseconds);
  return { milliseconds: parts.reduce((sum, part) => sum + part.milliseconds, 0), parts };
}

const SECONDS = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** `≈ 1,8 s chez Google (estimation)`. */
export const googleTimeWords = (milliseconds: number): string =>
  milliseconds < 100
    ? '< 0,1 s chez Google (estimation)'
    : `≈ ${SECONDS.format(milliseconds / 1000)} s chez Google (estimation)`;
