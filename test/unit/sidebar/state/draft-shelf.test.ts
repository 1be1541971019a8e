import { describe, expect, it } from '@jest/globals';
import { createDraftShelf } from '../../../../src/sidebar/state/draft-shelf';
import { EMPTY_WEEK } from '../../../../src/sidebar/state/week-state';
import { aWeek } from '../../../support/sidebar-views';

function memoryStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const edits = { '2026-11-23': { deliveredMeals: '38' } };
const typed = { ...EMPTY_WEEK, view: aWeek(), edits, draftAt: '17:42' };

describe('the drafts of weeks', () => {
  it('are found again, with the submission that may be on its way', () => {
    const shelf = createDraftShelf(memoryStorage);
    const storage = memoryStorage();
    const kept = createDraftShelf(() => storage);
    const attempt = { submissionId: 's', fingerprint: 'f' };
    kept.keep({ ...typed, attempt });
    expect(kept.load(aWeek())).toEqual({ edits, added: [], attempt, at: '17:42' });
    expect(shelf.load(aWeek())).toBeNull();
  });

  it('do not cross from one workbook to another with the same identifiers', () => {
    const storage = memoryStorage();
    const shelf = createDraftShelf(() => storage);
    shelf.keep(typed);
    expect(shelf.load(aWeek({ partnershipName: 'Massy' }))).toBeNull();
  });

  it('leave nothing behind once the week is recorded', () => {
    const storage = memoryStorage();
    const shelf = createDraftShelf(() => storage);
    shelf.keep(typed);
    shelf.keep({ ...typed, edits: {} });
    expect(storage.kept.size).toBe(0);
  });

  it('may be refused by the browser, or be another program’s', () => {
    const refused = createDraftShelf(() => {
      throw new Error('SecurityError');
    });
    expect(() => refused.keep(typed)).not.toThrow();
    expect(refused.load(aWeek())).toBeNull();
    const storage = { ...memoryStorage(), getItem: () => '{"edits":1}' };
    expect(createDraftShelf(() => storage).load(aWeek())).toBeNull();
  });
});
