import type { Faults } from '../../src/host/run/faults';
import { expectRecovers, fingerprint, seen, type Undisturbed } from './fault-checks';
import type { Scenario } from './fault-scenario';
import { territory } from './fault-territory';
import type { FaultApp } from './fault-app';
import type { FaultWorld, SavedStart } from './fault-world';
import { seeded } from './seeded';

/** A scenario, its starting workbook, and what it gives undisturbed: tried again under as many faults as one likes. */
export class FaultTrial {
  private readonly known = new Set<string>();

  private constructor(
    private readonly world: FaultWorld,
    private readonly from: { readonly scenario: Scenario; readonly start: SavedStart },
    readonly undisturbed: Undisturbed,
  ) {}

  static async prepare(
    world: FaultWorld,
    scenario: Scenario,
    prepared: SavedStart,
  ): Promise<FaultTrial> {
    const app = world.start(scenario.isBlank ? undefined : prepared);
    await scenario.before?.(app);
    const start = world.save(app);
    const before = seen(app);
    const { procedure, input } = scenario.request;
    const changingCalls: number[] = [];
    let shown = stateMark(app);
    const methods: string[] = [];
    const outcome = await app.run(procedure, input, {
      afterCall: ({ index, method }) => {
        methods.push(method);
        const now = stateMark(app);
        if (now !== shown) changingCalls.push(index);
        shown = now;
        return undefined;
      },
    });
    const isFine = outcome.ok && String(outcome.value).startsWith('{"ok":true');
    if (!isFine) throw new Error(`${procedure}: ${JSON.stringify(outcome)}`);
    const { callCount } = outcome;
    const undisturbed = { before, after: seen(app), callCount, methods, changingCalls };
    return new FaultTrial(world, { scenario, start }, undisturbed);
  }

  open(): FaultApp {
    return this.world.start(this.from.start);
  }

  /** Asks under a fault and answers the envelope, or null when the execution was killed. */
  async under(faults: Faults): Promise<{ app: FaultApp; envelope: unknown }> {
    const app = this.open();
    const { procedure, input } = this.from.scenario.request;
    const outcome = await app.run(procedure, input, faults);
    return { app, envelope: outcome.ok ? JSON.parse(String(outcome.value)) : null };
  }

  /** What was left behind is opened and held against the promises, unless the very same was before. */
  async expectRecovers(app: FaultApp): Promise<void> {
    const left = fingerprint(app);
    if (this.known.has(left)) return;
    this.known.add(left);
    await expectRecovers(app, this.from.scenario, this.undisturbed);
  }
}

/** Changes whenever a cell, a look or a document does. */
const stateMark = (app: FaultApp) => `${app.book.revision} ${JSON.stringify(app.shelf.list())}`;

/** The workbook every scenario begins with. */
export async function preparedStart(world: FaultWorld): Promise<SavedStart> {
  const app = world.start();
  await territory(app);
  return world.save(app);
}

/** Calls to try: all of them, or the first and the last ones and a seeded choice between when they are many. */
export function callsToTry(
  all: readonly number[],
  given: { ends: number; between: number },
): readonly number[] {
  const callCount = all.length;
  const { ends, between } = given;
  if (callCount <= 2 * ends + between) return all;
  const middle = all.slice(ends, -ends);
  const random = seeded(callCount);
  const chosen = new Set(
    Array.from({ length: between }, () => Math.floor(random() * middle.length)),
  );
  return [
    ...all.slice(0, ends),
    ...middle.filter((_, index) => chosen.has(index)),
    ...all.slice(-ends),
  ];
}
