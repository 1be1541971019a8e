import { afterAll, expect, it } from '@jest/globals';

import { ManualClock } from '../../../../../src/host/run/host-clock';
import { aDocumentWorld, removeDocumentWorlds } from './document-world';

afterAll(removeDocumentWorlds);

it('makes 250 documents in 24 hours and no more, in one execution or in several', async () => {
  const clock = new ManualClock(Date.UTC(2026, 0, 31, 12));
  const world = aDocumentWorld(undefined, clock);
  const make = (): unknown => world.app.create('x');
  for (let count = 0; count < 200; count += 1) make();
  await world.end();
  clock.advance(3_600_000);
  for (let count = 0; count < 50; count += 1) make();
  expect(make).toThrow('Service invoked too many times for one day: document create.');
  clock.advance(23 * 3_600_000);
  for (let count = 0; count < 200; count += 1) make();
  expect(make).toThrow('Service invoked too many times for one day');
  await world.end();
}, 60_000);
