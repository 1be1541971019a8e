import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAULT_DAY } from '../support/fault-scenario';
import { GENNEVILLIERS } from '../support/fault-territory';
import { preparedStart } from '../support/fault-trial';
import { FaultWorld } from '../support/fault-world';

let world: FaultWorld;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
}, 120_000);

afterAll(async () => world.close());

describe('the service calls of a convention of six pages, from the workbook to its PDF', () => {
  it('are fewer than 400, the look at its template included, made or owned', async () => {
    const app = world.start(await preparedStart(world));
    const input = { partnershipId: GENNEVILLIERS, values: {} };
    const look = await app.run('checkAgreement', input);
    const made = await app.run('writeAgreement', {
      ...{ ...input, submissionId: 'made', acceptsGaps: true },
    });
    expect([look.ok, made.ok]).toEqual([true, true]);
    // Promised: 400 (docs/bench.md). Measured: 285 when the template is made, 275 when people own it.
    expect(look.callCount + made.callCount).toBeLessThan(310);
    const lookAgain = await app.run('checkAgreement', input);
    const rewritten = await app.run('writeAgreement', {
      ...{ ...input, submissionId: 'rewritten', acceptsGaps: true },
      values: { foodsIncluded: 'Plats cuisinés' },
    });
    expect(rewritten.ok).toBe(true);
    expect(lookAgain.callCount).toBeLessThan(40);
    expect(lookAgain.callCount + rewritten.callCount).toBeLessThan(310);
    // Asked for again as it is, it is the document that is there.
    const again = await app.run('writeAgreement', {
      ...{ ...input, submissionId: 'again', acceptsGaps: true },
      values: { foodsIncluded: 'Plats cuisinés' },
    });
    expect(again.callCount).toBeLessThan(60);
  }, 120_000);
});
