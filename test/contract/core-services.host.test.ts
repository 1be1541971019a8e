import { afterAll, describe, expect, it } from '@jest/globals';

import { systemClock } from '../../src/host/run/host-clock';
import { CacheStores, createCacheServices } from '../../src/host/services/cache';
import { LockDesk, createLockServices } from '../../src/host/services/lock';
import { PropertyStores, createPropertiesServices } from '../../src/host/services/properties';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { EVALUATOR, valueIn } from '../support/host-script';
import { aWorld, closeTestWorlds } from '../support/host-test-world';
import { serviceContract } from './service.contract';
import { SUITES } from './suites';

afterAll(closeTestWorlds);

const world = aWorld(EVALUATOR, {
  services: [
    createUtilitiesServices(),
    createPropertiesServices(new PropertyStores()),
    createCacheServices(new CacheStores(systemClock)),
    createLockServices(new LockDesk(systemClock)),
  ],
});

serviceContract(SUITES.core, world);

describe('what a page is given of a script’s answer', () => {
  it.each([
    [
      'what is undefined is left out, or null in a list',
      '({ a: undefined, b: [undefined] })',
      { b: [null] },
    ],
    ['a Date makes the whole answer null', '[new Date(0)]', null],
  ])('%s', async (_, expression, given) => {
    expect(await valueIn(await world, expression)).toEqual(given);
  });
});
