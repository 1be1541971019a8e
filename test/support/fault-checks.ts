import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import type { FaultApp, VisibleTabs } from './fault-app';
import type { Scenario } from './fault-scenario';

/** What a scenario leaves when nothing goes wrong. */
export interface Undisturbed {
  readonly before: Seen;
  readonly after: Seen;
  readonly callCount: number;
  /** Names of the calls, in order. */
  readonly methods: readonly string[];
  /** Numbers of the calls that changed a cell, a look or a document. */
  readonly changingCalls: readonly number[];
}

export interface Seen {
  readonly tabs: VisibleTabs;
  readonly documents: readonly string[];
}

export const seen = (app: FaultApp): Seen => ({ tabs: app.visible(), documents: app.documents() });

/** Two workspaces with the same fingerprint are the same for whoever opens them next. */
export function fingerprint(app: FaultApp): string {
  const state = JSON.stringify([app.book.toSaved(), app.shelf.list()]);
  return createHash('sha256').update(state).digest('hex');
}

const finished = (documents: readonly string[]) =>
  documents.filter((document) => !document.includes('"WRITING"'));

/** Compared as text: a difference is shown tab by tab, not as a wall of cells. */
export function differingTabs(one: VisibleTabs, other: VisibleTabs): string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

function expectSame(found: Seen, wanted: Seen): void {
  for (const name of differingTabs(found.tabs, wanted.tabs)) {
    expect({ tab: name, rows: found.tabs[name] }).toEqual({ tab: name, rows: wanted.tabs[name] });
  }
  expect(finished(found.documents)).toEqual(wanted.documents);
}

/**
 * Opens a workbook that an execution left in the middle, and holds it against the promises: the records are those of before
 * or those of after, what is computed is what a full recalculation computes, and the same submission gives the one right
 * state.
 */
export async function expectRecovers(
  app: FaultApp,
  scenario: Scenario,
  { before, after }: Undisturbed,
): Promise<void> {
  const home = await app.ask('getHome', {});
  expect(home).toMatchObject({ ok: true });
  const reopened = seen(app);
  if (!scenario.isBlank && !scenario.isStepwise) {
    const isBefore = differingTabs(reopened.tabs, before.tabs).length === 0;
    if (!isBefore) {
      expect(differingTabs(reopened.tabs, after.tabs)).toEqual([]);
      expectSame({ ...reopened, documents: after.documents }, after);
    }
    expect(await app.ask('recalculate', {})).toMatchObject({ ok: true });
    expect(differingTabs(seen(app).tabs, reopened.tabs)).toEqual([]);
  }
  const { procedure, input } = scenario.request;
  expect(await app.ask(procedure, input)).toMatchObject({ ok: true });
  expectSame(seen(app), after);
}
