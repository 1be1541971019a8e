import { describe, expect, it } from '@jest/globals';
import { addWeeks } from '../../../src/kernel/iso-week';
import { formatState, parseState, stateRowCount, topWeekFor } from '../../../src/tables/state-grid';
import {
  EMPTY_HEADER,
  fromJsonCell,
  type SystemState,
  toJsonCell,
  type WeekCell,
} from '../../../src/tables/system-state';
import { RECENT_ROWS, SYSTEM_COLUMNS } from '../../../src/tables/system-tab';

const EMPTY: SystemState = {
  header: EMPTY_HEADER,
  journal: [],
  lastChange: null,
  pending: null,
  snapshot: '',
  editMarks: [],
  weeks: new Map(),
};

const CELL: WeekCell = {
  version: 3,
  runs: [[12, 2]],
  days: { '2026-11-17': [40, 38, null, 0, 1] },
  state: 'INCOMPLETE',
  missing: [],
  isIllustrative: false,
  versions: {},
};

const STATE: SystemState = {
  header: { ...EMPTY_HEADER, topWeek: '2027-S52', lastNumbers: { partner: 7 } },
  journal: [{ number: 4, at: 1, action: 'Saisie', subject: 'Semaine 47', detail: '« 40 » → 42' }],
  lastChange: {
    number: 4,
    subject: 'Semaine 47',
    action: 'Saisie',
    isUndo: false,
    keys: { partner: ['partnerId', 'name'] },
    rows: [
      { record: 'partner', id: 'P-0001', before: null, after: ['P-0001', 'x'.repeat(90_000)] },
    ],
  },
  pending: {
    submission: { id: 'a', ids: ['P-0001'], counts: { rows: 1 } },
    writes: [
      {
        record: 'partner',
        tab: 'Partenaires',
        row: 3,
        ids: ['P-0001'],
        idColumn: 0,
        keys: ['partnerId', 'name', 'dailyMeals', 'isIllustrative', 'recordedAt'],
        cells: [['P-0001', 'L’été « ; »\n=1+1', 12.5, true, { date: 1_795_510_000_000 }]],
      },
    ],
  },
  snapshot: '{"partner":[]}',
  editMarks: [{ tab: 'Partenaires' }, { tab: 'Coûts', a1: 'D12', before: '', after: '42' }],
  weeks: new Map([['2026-S47', { 'PT-0001': CELL }]]),
};

describe('the hidden tab', () => {
  it('gives back the state it was given', () => {
    expect(parseState(formatState(STATE, RECENT_ROWS))).toEqual(STATE);
  });

  it('has one shape, so that it is read and written in one block', () => {
    const grid = formatState(STATE, RECENT_ROWS);
    expect(grid).toHaveLength(RECENT_ROWS);
    expect(new Set(grid.map((row) => row.length))).toEqual(new Set([SYSTEM_COLUMNS]));
  });

  it('never puts in a cell more than Google takes', () => {
    const snapshot = JSON.stringify({ partner: ['x'.repeat(300_000)] });
    const grid = formatState({ ...STATE, snapshot }, RECENT_ROWS);
    expect(Math.max(...grid.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(50_000);
    expect(parseState(grid).snapshot).toBe(snapshot);
  });

  it('refuses what it cannot hold rather than cutting it', () => {
    const snapshot = 'x'.repeat(2_000_000);
    expect(() => formatState({ ...STATE, snapshot }, RECENT_ROWS)).toThrow(RangeError);
  });

  it('is an empty state when it is blank', () => {
    expect(parseState([])).toEqual(EMPTY);
    expect(parseState(formatState(EMPTY, 7))).toEqual(EMPTY);
  });

  it.each(['bonjour', '5', 'true', '"a"', '{"topWeek":'])(
    'is rebuilt, not guessed, where somebody typed %s',
    (typed) => {
      const grid = formatState(STATE, RECENT_ROWS);
      const row = stateRowCount('2027-S52', '2026-S47') - 1;
      for (const [at, column] of [
        [1, 0],
        [2, 0],
        [row, 1],
      ] as const) {
        const cells = grid[at] ?? [];
        cells[column] = typed;
      }
      const state = parseState(grid);
      expect(state.header).toEqual(EMPTY_HEADER);
      expect(state.pending).toBeNull();
      expect(state.weeks.get('2026-S47')).toEqual({});
    },
  );

  it('keeps each week on its own row, whatever is recorded later', () => {
    const grid = formatState(STATE, RECENT_ROWS);
    const row = stateRowCount('2027-S52', '2026-S47');
    expect(grid[row - 1]?.[0]).toBe('2026-S47');
    const later = { ...STATE, weeks: new Map([...STATE.weeks, ['2026-S48', {}]]) };
    expect(formatState(later, RECENT_ROWS)[row - 1]).toEqual(grid[row - 1]);
  });

  it.each([
    ['2026-01-01', '2027-S52'],
    ['2026-12-31', '2027-S52'],
    ['2027-01-03', '2027-S52'],
    ['2027-01-04', '2028-S52'],
    ['2030-06-01', '2031-S52'],
    ['2025-06-01', '2026-S53'],
  ])('begins, on %s, with the last week of next year: %s', (day, week) => {
    expect(topWeekFor(day)).toBe(week);
  });

  it('reads two years back among the recent rows, on the first day of a year as on the last', () => {
    for (const [day, week] of [
      ['2026-01-01', '2026-S01'],
      ['2026-12-31', '2026-S53'],
    ] as const) {
      expect(stateRowCount(topWeekFor(day), addWeeks(week, -104))).toBeLessThanOrEqual(RECENT_ROWS);
    }
  });
});

describe('a cell kept as JSON', () => {
  it.each([['=1+1'], [''], [0], [-1.5], [true], [new Date(2026, 10, 24)]])(
    'comes back: %p',
    (cell) => {
      const text = JSON.stringify(toJsonCell(cell));
      expect(fromJsonCell(JSON.parse(text) as ReturnType<typeof toJsonCell>)).toEqual(cell); // what toJsonCell wrote
    },
  );
});
