import { afterAll, describe, expect, it } from '@jest/globals';

import { killAfter } from '../../../../src/host/run/faults';
import { ManualClock } from '../../../../src/host/run/host-clock';
import { runFunction } from '../../../../src/host/run/run-function';
import { LockDesk, createLockServices } from '../../../../src/host/services/lock';
import { EVALUATOR, runBody, valueIn } from '../../../support/host-script';
import { aWorld, closeTestWorlds, rootOf } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const TIMEOUT = 'Exception: Lock timeout: another process was holding the lock for too long.';

async function aLockWorld() {
  const clock = new ManualClock(0);
  const desk = new LockDesk(clock);
  const order: string[] = [];
  const services = [
    createLockServices(desk),
    rootOf('Utilities', { formatString: (name: string) => void order.push(name) }),
  ];
  return { clock, desk, order, world: await aWorld(EVALUATOR, { services, clock }) };
}
const LOCK = 'const lock = LockService.getDocumentLock();';

describe('LockService', () => {
  it.each([
    ['tryLock answers false', 'tryLock(5000)', false],
    ['waitLock throws', 'waitLock(5000)', TIMEOUT],
  ])('%s when another keeps the lock too long', async (_, call, expected) => {
    const { world, clock, desk } = await aLockWorld();
    desk.holdElsewhere();
    const moving = setInterval(() => clock.advance(1000), 1);
    expect(await valueIn(world, `LockService.getDocumentLock().${call}`)).toBe(expected);
    clearInterval(moving);
    expect(clock.now()).toBeGreaterThanOrEqual(5000);
  });

  it('lets those who wait through one after the other', async () => {
    const { world, desk, order } = await aLockWorld();
    const release = desk.holdElsewhere();
    const body = (name: string): string =>
      `${LOCK} lock.waitLock(5000); Utilities.formatString('in ${name}');
       Utilities.formatString('out ${name}'); lock.releaseLock();`;
    const runs = ['a', 'b', 'c'].map((name) => runBody(world, body(name)));
    setTimeout(release, 50);
    expect((await Promise.all(runs)).every((outcome) => outcome.ok)).toBe(true);
    const names = order.filter((text) => text.startsWith('in')).map((text) => text.slice(3));
    expect(order).toEqual(names.flatMap((name) => [`in ${name}`, `out ${name}`]));
    expect([...names].sort()).toEqual(['a', 'b', 'c']);
  });

  it('takes the lock back from an execution that ended without releasing it', async () => {
    const { world } = await aLockWorld();
    await runBody(world, `${LOCK} lock.tryLock(0); throw new Error('x');`);
    expect(await valueIn(world, 'LockService.getDocumentLock().tryLock(0)')).toBe(true);
  });

  it('takes the lock back from an execution that was killed', async () => {
    const { world } = await aLockWorld();
    const parameters = [`${LOCK} lock.tryLock(0);`];
    const faults = killAfter(2);
    await runFunction(world, { functionName: 'evaluate', parameters, kind: 'callable', faults });
    expect(await valueIn(world, 'LockService.getDocumentLock().tryLock(0)')).toBe(true);
  });

  it('keeps document, script and user locks apart', async () => {
    const { world, desk } = await aLockWorld();
    desk.holdElsewhere();
    const call = `['Document', 'Script', 'User'].map((kind) => LockService['get' + kind + 'Lock']().tryLock(0))`;
    expect(await valueIn(world, call)).toEqual([false, true, true]);
  });
});
