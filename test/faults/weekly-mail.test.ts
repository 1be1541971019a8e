import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAULT_DAY } from '../support/fault-scenario';
import { FaultWorld } from '../support/fault-world';
import { preparedStart } from '../support/fault-trial';

const DAY = 86_400_000;

let world: FaultWorld;

beforeAll(async () => {
  world = await FaultWorld.open(FAULT_DAY);
}, 120_000);

afterAll(async () => world.close());

/** A workbook in which an insurance has ended. */
async function dueApp() {
  const app = world.start(await preparedStart(world));
  const values = { insurer: 'Une mutuelle', policyNumber: '1', policyEndsOn: '01/11/2026' };
  await app.call('savePartner', { submissionId: 'insured', id: 'P-0001', values });
  return app;
}

describe('the weekly mail, by the triggers of the host', () => {
  it('goes once a week to who asked, and stops when switched off', async () => {
    const app = await dueApp();
    expect(await app.runDueTriggers()).toEqual([]);
    const { lines } = await app.call('saveDigest', { recipient: 'moi@ville.example' });
    expect(lines.join()).toContain('L’assurance a expiré');
    app.clock.advance(8 * DAY);
    const [first] = await app.runDueTriggers();
    expect(first).toMatchObject({ ok: true });
    expect(app.outbox.all()).toMatchObject([{ to: ['moi@ville.example'] }]);
    expect(app.outbox.all()[0]?.body).toContain('L’assurance a expiré');
    app.clock.advance(7 * DAY);
    await app.runDueTriggers();
    expect(app.outbox.all()).toHaveLength(2);
    await app.call('saveDigest', { recipient: null });
    app.clock.advance(8 * DAY);
    expect(await app.runDueTriggers()).toEqual([]);
    expect(app.outbox.all()).toHaveLength(2);
  }, 120_000);

  it('asked for twice is one trigger, to the last address', async () => {
    const app = await dueApp();
    await app.call('saveDigest', { recipient: 'moi@ville.example' });
    await app.call('saveDigest', { recipient: 'elle@ville.example' });
    app.clock.advance(8 * DAY);
    expect(await app.runDueTriggers()).toHaveLength(1);
    expect(app.outbox.all()).toMatchObject([{ to: ['elle@ville.example'] }]);
  }, 120_000);
});
