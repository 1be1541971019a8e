import { afterAll, describe, expect, it } from '@jest/globals';

import { systemClock } from '../../src/host/run/host-clock';
import { CacheStores, createCacheServices } from '../../src/host/services/cache';
import { LockDesk, createLockServices } from '../../src/host/services/lock';
import { PropertyStores, createPropertiesServices } from '../../src/host/services/properties';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { EVALUATOR, runBody, valueIn } from '../support/host-script';
import { aWorld, closeTestWorlds } from '../support/host-test-world';
import { caseScript } from './case-script';
import { CORE_CASES } from './core-services';

afterAll(closeTestWorlds);

const world = aWorld(EVALUATOR, {
  services: [
    createUtilitiesServices(),
    createPropertiesServices(new PropertyStores()),
    createCacheServices(new CacheStores(systemClock)),
    createLockServices(new LockDesk(systemClock)),
  ],
});

describe('the services every script uses, in the local host', () => {
  it.each(CORE_CASES.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const outcome = await runBody(await world, caseScript(one));
    expect(outcome.ok ? outcome.value : outcome.error.message).toBe('');
  });
});

describe('what a page is given of a script’s answer', () => {
  it.each([
    ['what is undefined is left out, or null in a list', '({ a: undefined, b: [undefined] })'],
    ['a Date makes the whole answer null', '[new Date(0)]'],
  ])('%s', async (_, expression) => {
    const wanted = expression.startsWith('(') ? { b: [null] } : null;
    expect(await valueIn(await world, expression)).toEqual(wanted);
  });
});
