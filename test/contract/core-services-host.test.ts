import { afterAll } from '@jest/globals';

import { systemClock } from '../../src/host/run/host-clock';
import { CacheStores, createCacheServices } from '../../src/host/services/cache';
import { LockDesk, createLockServices } from '../../src/host/services/lock';
import { PropertyStores, createPropertiesServices } from '../../src/host/services/properties';
import { createUtilitiesServices } from '../../src/host/services/utilities';
import { EVALUATOR, valueIn } from '../support/host-script';
import { aWorld, closeTestWorlds } from '../support/host-test-world';
import { coreServicesContract } from './core-services-contract';

afterAll(closeTestWorlds);

const world = aWorld(EVALUATOR, {
  services: [
    createUtilitiesServices(),
    createPropertiesServices(new PropertyStores()),
    createCacheServices(new CacheStores(systemClock)),
    createLockServices(new LockDesk(systemClock)),
  ],
});

coreServicesContract('in the local host', async (expression) => valueIn(await world, expression));
