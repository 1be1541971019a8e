import { beforeEach, describe, expect, it } from '@jest/globals';
import { Hand } from '../../support/hand-edits';
import type { MemoryApp } from '../../support/memory-app';
import { PARTNERSHIP, smallTerritory, WEEK } from '../../support/small-territory';

const FIRST_ROW = 3;

describe('what is typed in « Livraisons »', () => {
  let app: MemoryApp;
  let hand: Hand;

  /** The events of the log, each as its id, what it says, where it came from and what it replaces. */
  function log() {
    const [keys = [], , ...rows] = app.store.readAll('Traçabilité') ?? [];
    const at = (row: (typeof rows)[number], key: string) => row[keys.indexOf(key)] ?? '';
    return rows
      .filter((row) => at(row, 'eventId') !== '')
      .map((row) => ({
        id: at(row, 'eventId'),
        kind: at(row, 'kind'),
        meals: at(row, 'meals'),
        channel: at(row, 'channel'),
        replaces: at(row, 'supersedesEventId'),
      }));
  }

  /** Events that came after those of the recording, once the workbook was read again. */
  function added(count: number) {
    app.call('recalculate', {});
    return log().slice(count);
  }

  const type = (key: string, value: string | number) =>
    hand.type('Livraisons', { row: FIRST_ROW, key }, value);

  beforeEach(() => {
    app = smallTerritory();
    hand = new Hand(app);
    app.call('recordWeek', WEEK);
  });

  it('adds an event from the sheet that replaces the last one, under an unbroken seal', () => {
    const before = log();
    const last = before.find(({ id }) => String(id).includes('-DISTRIBUTION-'));
    type('distributedMeals', 30);
    const stem = String(last?.id).replace(/-1$/, '');
    expect(added(before.length)).toEqual([
      { id: `${stem}-2`, kind: last?.kind, meals: 30, channel: 'Feuille', replaces: last?.id },
    ]);
    const { breaks, unsealedCount } = app.call('verifyLog', {});
    expect({ breaks, unsealedCount }).toEqual({ breaks: [], unsealedCount: 0 });
  });

  it('is logged once, and goes on from there', () => {
    const count = log().length;
    type('distributedMeals', 30);
    expect(added(count)).toHaveLength(1);
    expect(added(count)).toHaveLength(1);
    type('distributedMeals', 31);
    expect(added(count).map(({ id }) => String(id).slice(-2))).toEqual(['-2', '-3']);
    app.call('recordWeek', { ...WEEK, submissionId: 'again', version: 1 });
    const ids = log().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(log().slice(count + 2)).toMatchObject([{ channel: 'Volet Passe-plat' }]);
  });

  it('is taken back by an event when a count is emptied', () => {
    const count = log().length;
    type('distributedMeals', '');
    expect(added(count)).toMatchObject([{ kind: 'Correction', channel: 'Feuille', meals: '' }]);
  });

  it.each([
    ['cannot be read', 'distributedMeals', 'douze'],
    ['tells the log nothing', 'forecastMeals', 77],
    ['is what was already there', 'distributedMeals', 'same'],
  ])('adds nothing when it %s', (_why, key, value) => {
    const count = log().length;
    const same = hand.cell('Livraisons', { row: FIRST_ROW, key });
    hand.type('Livraisons', { row: FIRST_ROW, key }, value === 'same' ? same : value);
    expect(added(count)).toEqual([]);
  });

  it('waits until a cell that could not be read is mended', () => {
    const count = log().length;
    type('distributedMeals', 'douze');
    expect(added(count)).toEqual([]);
    type('distributedMeals', 12);
    expect(added(count)).toMatchObject([{ meals: 12, channel: 'Feuille' }]);
  });

  it('says nothing while a column has lost its key, nor once it is back', () => {
    const count = log().length;
    hand.type('Livraisons', { row: 1, key: 'dishName' }, '');
    expect(added(count)).toEqual([]);
    const [keys = []] = app.store.readAll('Livraisons') ?? [];
    const cells = app.store.tabs.get('Livraisons')?.cells[0] ?? [];
    cells[keys.indexOf('')] = 'dishName';
    hand.mark({ tab: 'Livraisons' });
    expect(added(count)).toEqual([]);
  });

  it('waits while two partnerships have the same number', () => {
    const count = log().length;
    app.call('savePartnership', { ...PARTNERSHIP, submissionId: 'second' });
    hand.type('Partenariats', { row: FIRST_ROW + 1, key: 'partnershipId' }, 'PT-0001');
    type('distributedMeals', 30);
    expect(added(count)).toEqual([]);
  });

  it('is no withdrawal when a row disappears: it may have been cut to be pasted', () => {
    const count = log().length;
    hand.clear('Livraisons', FIRST_ROW);
    hand.mark({ tab: 'Livraisons' });
    expect(added(count)).toEqual([]);
  });

  it('adds nothing for a week that was recorded before rows were followed', () => {
    const count = log().length;
    for (const row of app.store.tabs.get('_Passe-plat')?.cells ?? [])
      row?.forEach((cell, column) => {
        if (typeof cell === 'string') row[column] = cell.replace(/,"prints":\{[^}]*\}/g, '');
      });
    type('distributedMeals', 30);
    expect(added(count)).toEqual([]);
    type('distributedMeals', 31);
    expect(added(count)).toMatchObject([{ meals: 31 }]);
  });
});
