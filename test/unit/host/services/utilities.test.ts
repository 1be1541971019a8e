import { afterAll, describe, expect, it } from '@jest/globals';

import { ManualClock } from '../../../../src/host/run/host-clock';
import { createUtilitiesServices } from '../../../../src/host/services/utilities';
import { EVALUATOR, runBody, valueIn } from '../../../support/host-script';
import { aWorld, closeTestWorlds } from '../../../support/host-test-world';

afterAll(closeTestWorlds);

const world = aWorld(EVALUATOR, { services: [createUtilitiesServices()] });
const U = 'Utilities';
const MAY = 'new Date("2026-05-04T07:08:09.050Z")';

describe('Utilities.formatDate', () => {
  it.each([
    ['YYYY', 'Error: local host: formatDate with "YYYY" is not emulated yet'],
    ['D', 'Error: local host: formatDate with "D" is not emulated yet'],
    ['b', "Exception: Illegal pattern character 'b'"],
    ["d 'x", 'Exception: Unterminated quote'],
  ])('refuses %s', async (pattern, message) => {
    const call = `${U}.formatDate(${MAY}, 'Europe/Paris', ${JSON.stringify(pattern)})`;
    expect(await valueIn(await world, call)).toBe(message);
  });
});

describe('Utilities.parseDate', () => {
  it.each([
    ['31/01/2026', 'Europe/Paris', 'dd/MM/yyyy', '2026-01-30T23:00:00.000Z'],
    ['1/7/2026 9:05', 'Europe/Paris', 'd/M/yyyy H:mm', '2026-07-01T07:05:00.000Z'],
    ['2026-01-31', 'UTC', 'yyyy-MM-dd', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T12:00:00+0200', 'UTC', "yyyy-MM-dd'T'HH:mm:ssZ", '2026-01-31T10:00:00.000Z'],
    ['08:30', 'GMT+1', 'HH:mm', '1970-01-01T07:30:00.000Z'],
  ])('reads %s of %s by %s', async (text, zone, pattern, expected) => {
    const args = [text, zone, pattern].map((each) => JSON.stringify(each)).join(', ');
    const call = `${U}.parseDate(${args}).toISOString()`;
    expect(await valueIn(await world, call)).toBe(expected);
  });

  it.each([
    ['demain', 'dd/MM/yyyy', 'Exception: Unparseable date: "demain"'],
    ['32/01/2026', 'dd/MM/yyyy', 'Exception: Unparseable date: "32/01/2026"'],
    ['2026', 'YYYY', 'Error: local host: formatDate with "YYYY" is not emulated yet'],
  ])('refuses %s by %s', async (text, pattern, message) => {
    const call = `${U}.parseDate('${text}', 'UTC', '${pattern}')`;
    expect(await valueIn(await world, call)).toBe(message);
  });
});

describe('Utilities', () => {
  it.each([
    ['formatString("%e", 1)', 'Error: local host: formatString with %e is not emulated yet'],
    ['formatString("%d", "a")', 'Exception: Invalid argument: %d is given a'],
    ['parseCsv("\\"a")', 'Exception: Could not parse text.'],
    [
      'newBlob("a").getAs("application/pdf")',
      'Error: local host: converting a blob from text/plain to application/pdf is not emulated yet',
    ],
    [
      'computeDigest(Utilities.DigestAlgorithm.MD2, "a")',
      'Error: local host: MD2 is not emulated yet',
    ],
    [
      'computeRsaSha256Signature("a", "b")',
      'Error: local host: Utilities.computeRsaSha256Signature exists in Apps Script but is not emulated yet',
    ],
  ])('refuses %s by name', async (call, message) => {
    expect(await valueIn(await world, `${U}.${call}`)).toBe(message);
  });

  it('sleeps by the host’s clock', async () => {
    const clock = new ManualClock(0);
    const slow = await aWorld(EVALUATOR, { clock, services: [createUtilitiesServices()] });
    const running = runBody(slow, 'Utilities.sleep(5000); return Date.now();');
    const moving = setInterval(() => clock.advance(1000), 1);
    const outcome = await running;
    clearInterval(moving);
    expect(outcome.ok && Number(outcome.value)).toBeGreaterThanOrEqual(5000);
  });
});
