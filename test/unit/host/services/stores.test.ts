import { afterAll, describe, expect, it } from '@jest/globals';

import { ManualClock } from '../../../../src/host/run/host-clock';
import { CacheStores, createCacheServices } from '../../../../src/host/services/cache';
import { loggerServices } from '../../../../src/host/services/logger';
import { PropertyStores, createPropertiesServices } from '../../../../src/host/services/properties';
import { sessionServices } from '../../../../src/host/services/session';
import { EVALUATOR, runBody, valueIn } from '../../../support/host-script';
import { aWorld, closeTestWorlds } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

async function aStoreWorld(userEmail = 'a@exemple.fr', stores = new PropertyStores()) {
  const clock = new ManualClock(0);
  const caches = new CacheStores(clock);
  const services = [
    createPropertiesServices(stores),
    createCacheServices(caches),
    loggerServices,
    sessionServices,
  ];
  const world = await aWorld(EVALUATOR, { services, clock, userEmail });
  return { world, clock, caches };
}

const KILO = '"x".repeat(1024)';

describe('PropertiesService', () => {
  it.each([
    ['p.setProperty("a", 1)', /^Exception: The parameters \(String,number\)/],
    ['p.setProperties({ a: 1 })', /^Exception: The parameters \(\(class\)\)/],
    [
      `{ for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, ${KILO}.repeat(9)); }`,
      /You have exceeded the property storage quota/,
    ],
  ])('refuses %s', async (body, message) => {
    const { world } = await aStoreWorld();
    const store = 'const p = PropertiesService.getDocumentProperties();';
    const outcome = await runBody(world, `${store} ${body}`);
    expect(outcome.ok ? '' : outcome.error.message).toMatch(message);
  });

  it('keeps document, script and users apart, through JSON too', async () => {
    const stores = new PropertyStores();
    const { world } = await aStoreWorld('a@exemple.fr', stores);
    await runBody(world, 'PropertiesService.getUserProperties().setProperty("k", "mine")');
    await runBody(world, 'PropertiesService.getScriptProperties().setProperty("k", "all")');
    const again = new PropertyStores(stores.toJson());
    const read = `['Document', 'Script', 'User'].map((kind) =>
      PropertiesService['get' + kind + 'Properties']().getProperty('k'))`;
    const mine = await aStoreWorld('a@exemple.fr', again);
    const other = await aStoreWorld('b@exemple.fr', again);
    expect(await valueIn(mine.world, read)).toEqual([null, 'all', 'mine']);
    expect(await valueIn(other.world, read)).toEqual([null, 'all', null]);
  });
});

describe('CacheService', () => {
  const C = 'CacheService.getScriptCache()';

  it('remembers for 10 minutes, or as long as it is told', async () => {
    const { world, clock } = await aStoreWorld();
    await runBody(world, `${C}.put('a', '1'); ${C}.put('b', '2', 21600);`);
    expect(await valueIn(world, `${C}.getAll(['a', 'b', 'c'])`)).toEqual({ a: '1', b: '2' });
    clock.advance(600_000);
    expect(await valueIn(world, `${C}.getAll(['a', 'b', 'c'])`)).toEqual({ b: '2' });
    clock.advance(21_000_000);
    expect(await valueIn(world, `${C}.get('b')`)).toBeNull();
  });

  it('may forget everything', async () => {
    const { world, caches } = await aStoreWorld();
    await runBody(world, `${C}.put('a', '1')`);
    caches.forget();
    expect(await valueIn(world, `${C}.get('a')`)).toBeNull();
  });

  it('keeps the 900 items farthest from their end once there are more than 1,000', async () => {
    const { world } = await aStoreWorld();
    const body = `const c = ${C}; for (let i = 1; i <= 1001; i += 1) c.put('k' + i, 'v', i);
      return [c.get('k101'), c.get('k102'), c.get('k1001')];`;
    const outcome = await runBody(world, body);
    expect(outcome).toMatchObject({ ok: true, value: [null, 'v', 'v'] });
  });

  it('keeps nothing longer than 6 hours', async () => {
    const { world } = await aStoreWorld();
    expect(await valueIn(world, `${C}.put('k', 'v', 21601)`)).toBe(
      'Exception: Invalid argument: expirationInSeconds',
    );
  });
});

describe('Logger', () => {
  it.each([
    ['Logger.log(1)', '1.0'],
    ['Logger.log({ a: 1, b: [true, "x", null] })', '{a=1.0, b=[true, x, null]}'],
    ['Logger.log("%s is %s", "a", 2)', 'a is 2'],
    ['Logger.log(new Date(0))', 'Thu Jan 01 01:00:00 GMT+01:00 1970'],
    ['Logger.log(Session)', 'Session'],
    ['Logger.log(12345678)', '1.2345678E7'],
  ])('%s', async (call, text) => {
    const { world } = await aStoreWorld();
    const { executionId } = await runBody(world, `${call};`);
    expect(world.journal.entry(executionId)?.log).toEqual([{ at: 0, level: 'INFO', text }]);
  });
});

describe('Session', () => {
  it('knows the person and the script’s time zone', async () => {
    const { world } = await aStoreWorld('c@exemple.fr');
    const call = '[Session.getActiveUser().getEmail(), Session.getScriptTimeZone()]';
    expect(await valueIn(world, call)).toEqual(['c@exemple.fr', 'Europe/Paris']);
  });
});
