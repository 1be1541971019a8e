import { describe, expect, it } from '@jest/globals';

/** The value of an expression evaluated inside a script, or the text of what it threw. Plain data only. */
export type EvaluateInScript = (expression: string) => Promise<unknown>;

type Row = readonly [expression: string, expected: unknown];

const MAY = 'new Date("2026-05-04T07:08:09.050Z")';
const inParis = (pattern: string): string =>
  `Utilities.formatDate(${MAY}, 'Europe/Paris', ${JSON.stringify(pattern)})`;

const DATES: readonly Row[] = [
  [inParis('dd/MM/yyyy HH:mm'), '04/05/2026 09:08'],
  [inParis("yyyy-MM-dd'T'HH:mm:ss"), '2026-05-04T09:08:09'],
  [inParis('EEEE d MMMM yyyy'), 'Monday 4 May 2026'],
  [inParis('EEE MMM yy'), 'Mon May 26'],
  [inParis('HH:mm:ss.SSSXXX'), '09:08:09.050+02:00'],
  [inParis('h:mm a Z'), '9:08 AM +0200'],
  [inParis("'le' d ''M"), "le 4 '5"],
  [inParis('u'), '1'],
  [`Utilities.formatDate(${MAY}, 'GMT', 'HH:mm')`, '07:08'],
  [`Utilities.formatDate(${MAY}, 'GMT+1', 'HH:mm')`, '08:08'],
  [`Utilities.formatDate(${MAY}, 'Asia/Tokyo', 'HH:mm')`, '16:08'],
  [
    `Utilities.formatDate('2026', 'GMT', 'yyyy')`,
    "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ],
];

const QUICK = '"The quick brown fox jumps over the lazy dog"';
const BYTES: readonly Row[] = [
  ['Utilities.base64Encode("abc")', 'YWJj'],
  ['Utilities.base64Encode("é")', 'Pw=='],
  ['Utilities.base64Encode("é", Utilities.Charset.UTF_8)', 'w6k='],
  ['Utilities.base64Encode([-1, 0, 127])', '/wB/'],
  ['Utilities.base64EncodeWebSafe([-1, -1])', '__8='],
  ['Utilities.base64Decode("/wB/")', [-1, 0, 127]],
  ['Utilities.base64DecodeWebSafe("__8=")', [-1, -1]],
  ['Utilities.base64Decode("?")', 'Exception: Could not decode string.'],
  ['Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a").slice(0, 4)', [12, -63, 117, -71]],
  ['Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97]).length', 32],
  [`Utilities.computeHmacSha256Signature(${QUICK}, "key").slice(0, 3)`, [-9, -68, -125]],
  [
    `Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_SHA_256, ${QUICK}, "key").length`,
    32,
  ],
  ['Utilities.newBlob("é").getBytes()', [-61, -87]],
  ['Utilities.newBlob("a", "text/html", "a.html").getContentType()', 'text/html'],
  ['Utilities.newBlob([65]).getDataAsString()', 'A'],
  ['Utilities.newBlob([65]).getName()', null],
  [
    'Utilities.newBlob("a").setName("x.pdf").setContentTypeFromExtension().getContentType()',
    'application/pdf',
  ],
  [
    `Utilities.unzip(Utilities.zip([Utilities.newBlob("un", "text/plain", "a.txt")]))
      .map((blob) => blob.getName() + blob.getDataAsString())`,
    ['a.txtun'],
  ],
  ['Utilities.ungzip(Utilities.gzip(Utilities.newBlob("un"))).getDataAsString()', 'un'],
  ['Utilities.getUuid().length', 36],
];

const TEXTS: readonly Row[] = [
  ['Utilities.formatString("%s a %d %.2f %05d", "é", 3, 1.25, -42)', 'é a 3 1.25 -0042'],
  ['Utilities.formatString("%5s|%-5s|%x%%", "a", "b", 255)', '    a|b    |ff%'],
  ['Utilities.parseCsv("a,\\"b\\"\\"c\\",\\r\\nd\\n")', [['a', 'b"c', ''], ['d']]],
  ['Utilities.parseCsv("a;b", ";")', [['a', 'b']]],
];

const withProperties = (body: string): string =>
  `(() => { const p = PropertiesService.getUserProperties(); p.deleteAllProperties(); ${body} })()`;
const KILO = '"x".repeat(1024)';
const PROPERTIES: readonly Row[] = [
  [withProperties('return p.getProperty("a");'), null],
  [withProperties('p.setProperty("a", "1"); return p.getProperty("a");'), '1'],
  [
    withProperties('return p.setProperties({ a: "1", b: "2" }).getProperties();'),
    { a: '1', b: '2' },
  ],
  [
    withProperties('p.setProperty("c", "3").setProperties({ a: "1" }, true); return p.getKeys();'),
    ['a'],
  ],
  [withProperties('p.setProperty("a", "1").deleteProperty("a"); return p.getKeys();'), []],
  [withProperties(`p.setProperty("a", ${KILO}.repeat(9)); return 'kept';`), 'kept'],
  [
    withProperties(`p.setProperty("a", ${KILO}.repeat(10));`),
    'Exception: Argument too large: value',
  ],
];

const withCache = (body: string): string =>
  `(() => { const c = CacheService.getUserCache(); c.removeAll(['a', 'b']); ${body} })()`;
const CACHE: readonly Row[] = [
  [withCache('return c.get("a");'), null],
  [
    withCache('c.put("a", "1"); c.put("b", "2", 60); return c.getAll(["a", "b", "c"]);'),
    { a: '1', b: '2' },
  ],
  [withCache('c.putAll({ a: "1" }); c.remove("a"); return c.get("a");'), null],
  [withCache(`c.put('k'.repeat(251), 'v');`), 'Exception: Argument too large: key'],
  [withCache(`c.put('a', ${KILO}.repeat(101));`), 'Exception: Argument too large: value'],
];

const LOCK: readonly Row[] = [
  [
    `(() => { const lock = LockService.getUserLock(); const before = lock.hasLock();
      const got = lock.tryLock(100); const held = lock.hasLock(); lock.releaseLock();
      return [before, got, held, lock.hasLock()]; })()`,
    [false, true, true, false],
  ],
  [
    'LockService.getUserLock().waitLock(null)',
    "Exception: The parameters (null) don't match the method signature for LockService.Lock.waitLock.",
  ],
];

const RUNTIME: readonly Row[] = [
  ['typeof setTimeout + typeof fetch + typeof URL', 'undefinedundefinedundefined'],
  ['Utilities.base64Decode("AA==") instanceof Array', true],
  ['String(Utilities.newBlob("a"))', 'Blob'],
  ['Utilities.Charset.UTF_8 === Utilities.Charset.UTF_8', true],
  ['String(Utilities.DigestAlgorithm.MD5)', 'MD5'],
  ['MimeType.PDF', 'application/pdf'],
  ['Utilities.setBogus()', 'TypeError: Utilities.setBogus is not a function'],
  [
    '(() => { try { Utilities.sleep(-1); } catch (e) { return [e instanceof Error, e.name]; } })()',
    [true, 'Exception'],
  ],
  ['({ a: undefined, b: [undefined] })', { b: [null] }],
  ['[new Date(0)]', null],
];

const PARTS: readonly (readonly [part: string, rows: readonly Row[]])[] = [
  ['Utilities.formatDate', DATES],
  ['Utilities, with bytes and blobs', BYTES],
  ['Utilities, with texts', TEXTS],
  ['PropertiesService', PROPERTIES],
  ['CacheService', CACHE],
  ['LockService', LOCK],
  ['the runtime', RUNTIME],
];

/** What the services every script uses answer, wherever the script runs. */
export function coreServicesContract(where: string, evaluate: EvaluateInScript): void {
  describe.each(PARTS)(`%s, ${where}`, (_, rows) => {
    it.each(rows)('%s', async (expression, expected) => {
      expect(await evaluate(expression)).toEqual(expected);
    });
  });
}
