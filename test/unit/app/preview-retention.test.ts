import { describe, expect, it } from '@jest/globals';
import type { MemoryApp } from '../../support/memory-app';
import { RECALL_END, recallInput } from '../../support/recall-requests';
import { aDay, smallTerritory, WEEK } from '../../support/small-territory';

const LOT = 'L-2026-11-17';

/** Two lots of more than five years ago, as far as the log can tell, and one of this week. */
function oldLog(): { readonly app: MemoryApp; readonly rowsOf: (lot: string) => number } {
  const app = smallTerritory();
  const days = [aDay('2026-11-17'), aDay('2026-11-19'), aDay('2026-11-20')];
  app.call('recordWeek', { ...WEEK, days });
  const cells = app.store.tabs.get('Traçabilité')?.cells ?? [];
  const [lot, at] = ['lotRef', 'happenedAt'].map((key) => (cells[0] ?? []).indexOf(key));
  const ofLot = (name: string) => cells.filter((row) => row[lot ?? -1] === name);
  for (const row of [...ofLot(LOT), ...ofLot('L-2026-11-19')])
    row[at ?? -1] = new Date('2021-11-17T09:00:00Z');
  return { app, rowsOf: (name) => ofLot(name).length };
}

describe('what could be purged', () => {
  it('is what is older than five years, and nothing is deleted', () => {
    const { app, rowsOf } = oldLog();
    const before = app.store.tabs.get('Traçabilité')?.cells.length;
    expect(app.call('previewRetention', {})).toEqual({
      years: 5,
      before: '23/11/2021',
      purgeable: rowsOf(LOT) + rowsOf('L-2026-11-19'),
      heldBack: 0,
      kept: rowsOf('L-2026-11-20'),
    });
    expect(rowsOf(LOT)).toBeGreaterThan(0);
    expect(app.store.tabs.get('Traçabilité')?.cells).toHaveLength(before ?? -1);
  });

  it('is never what an open incident needs, and is again once it is closed', () => {
    const { app, rowsOf } = oldLog();
    const old = rowsOf(LOT);
    app.call('openRecall', recallInput('recall', LOT.toLowerCase()));
    expect(app.call('previewRetention', {})).toMatchObject({
      purgeable: rowsOf('L-2026-11-19'),
      heldBack: old,
    });
    app.call('closeRecall', RECALL_END);
    expect(app.call('previewRetention', {})).toMatchObject({
      purgeable: rowsOf('L-2026-11-19') + old,
      heldBack: 0,
    });
  });
});
