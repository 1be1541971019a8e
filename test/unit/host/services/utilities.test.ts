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
    ['dd/MM/yyyy HH:mm', '04/05/2026 09:08'],
    ["yyyy-MM-dd'T'HH:mm:ss", '2026-05-04T09:08:09'],
    ['EEEE d MMMM yyyy', 'Monday 4 May 2026'],
    ['EEE MMM yy', 'Mon May 26'],
    ['HH:mm:ss.SSSXXX', '09:08:09.050+02:00'],
    ['h:mm a Z', '9:08 AM +0200'],
    ["'le' d ''M", "le 4 '5"],
    ['u', '1'],
  ])('%s', async (pattern, expected) => {
    const call = `${U}.formatDate(${MAY}, 'Europe/Paris', ${JSON.stringify(pattern)})`;
    expect(await valueIn(await world, call)).toBe(expected);
  });

  it.each([
    ['GMT', '07:08'],
    ['GMT+1', '08:08'],
    ['UTC-03:30', '03:38'],
    ['Asia/Tokyo', '16:08'],
  ])('in the zone %s', async (zone, expected) => {
    expect(await valueIn(await world, `${U}.formatDate(${MAY}, '${zone}', 'HH:mm')`)).toBe(
      expected,
    );
  });

  it.each([
    ['YYYY', 'Error: local host: formatDate with "YYYY" is not emulated yet'],
    ['D', 'Error: local host: formatDate with "D" is not emulated yet'],
    ['b', "Exception: Illegal pattern character 'b'"],
    ["d 'x", 'Exception: Unterminated quote'],
  ])('refuses %s', async (pattern, message) => {
    const call = `${U}.formatDate(${MAY}, 'Europe/Paris', ${JSON.stringify(pattern)})`;
    expect(await valueIn(await world, call)).toBe(message);
  });

  it('takes a date only', async () => {
    expect(await valueIn(await world, `${U}.formatDate('2026', 'GMT', 'yyyy')`)).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities', () => {
  it.each([
    ['base64Encode("abc")', 'YWJj'],
    ['base64Encode("é")', 'Pw=='],
    ['base64Encode("é", Utilities.Charset.UTF_8)', 'w6k='],
    ['base64Encode([-1, 0, 127])', '/wB/'],
    ['base64EncodeWebSafe([-1, -1])', '__8='],
    ['base64Decode("/wB/")', [-1, 0, 127]],
    ['base64DecodeWebSafe("__8=")', [-1, -1]],
    ['base64Decode("?")', 'Exception: Could not decode string.'],
    ['computeDigest(Utilities.DigestAlgorithm.MD5, "a").slice(0, 4)', [12, -63, 117, -71]],
    ['computeDigest(Utilities.DigestAlgorithm.SHA_256, [97]).length', 32],
    [
      'computeHmacSha256Signature("The quick brown fox jumps over the lazy dog", "key").slice(0, 3)',
      [-9, -68, -125],
    ],
    ['computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, "a", "k").length', 32],
    ['formatString("%s a %d %.2f %05d %x%%", "é", 3.7, 1.005, -42, 255)', 'é a 3 1.00 -0042 ff%'],
    ['formatString("%5s|%-5s|", "a", "b")', '    a|b    |'],
    ['formatString("%e", 1)', 'Error: local host: formatString with %e is not emulated yet'],
    ['parseCsv("a,\\"b\\"\\"c\\",\\r\\nd\\n")', [['a', 'b"c', ''], ['d']]],
    ['parseCsv("a;b", ";")', [['a', 'b']]],
    ['parseCsv("\\"a")', 'Exception: Could not parse text.'],
    ['newBlob("é").getBytes()', [-61, -87]],
    ['newBlob("a", "text/html", "a.html").getContentType()', 'text/html'],
    ['newBlob([65]).getDataAsString()', 'A'],
    ['newBlob([65]).getName()', null],
    [
      'newBlob("a").setName("x.pdf").setContentTypeFromExtension().getContentType()',
      'application/pdf',
    ],
    [
      'newBlob("a").getAs("application/pdf")',
      'Error: local host: converting a blob from text/plain to application/pdf is not emulated yet',
    ],
    [
      'unzip(Utilities.zip([Utilities.newBlob("un", "text/plain", "a.txt")])).map((b) => b.getName() + b.getDataAsString())',
      ['a.txtun'],
    ],
    ['ungzip(Utilities.gzip(Utilities.newBlob("un"))).getDataAsString()', 'un'],
    ['getUuid().length', 36],
    [
      'computeRsaSha256Signature("a", "b")',
      'Error: local host: Utilities.computeRsaSha256Signature exists in Apps Script but is not emulated yet',
    ],
  ])('%s', async (call, expected) => {
    expect(await valueIn(await world, `${U}.${call}`)).toEqual(expected);
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
