import type { ServiceCase } from '../../src/gas/verification/service-case';

/** The services every script uses: Utilities, Properties, Cache, Lock, and the runtime itself. */
export const CORE_CASES: readonly ServiceCase[] = [
  {
    title: 'an instant is written in the pattern and the time zone asked for',
    run(check) {
      const may = new Date('2026-05-04T07:08:09.050Z');
      const rows: [pattern: string, written: string][] = [
        ['dd/MM/yyyy HH:mm', '04/05/2026 09:08'],
        ["yyyy-MM-dd'T'HH:mm:ss", '2026-05-04T09:08:09'],
        ['EEEE d MMMM yyyy', 'Monday 4 May 2026'],
        ['EEE MMM yy', 'Mon May 26'],
        ['HH:mm:ss.SSSXXX', '09:08:09.050+02:00'],
        ['h:mm a Z', '9:08 AM +0200'],
        ["'le' d ''M", "le 4 '5"],
        ['u', '1'],
      ];
      for (const [pattern, written] of rows) {
        check.is([pattern, Utilities.formatDate(may, 'Europe/Paris', pattern)], [pattern, written]);
      }
      check.is(Utilities.formatDate(may, 'GMT', 'HH:mm'), '07:08');
      check.is(Utilities.formatDate(may, 'GMT+1', 'HH:mm'), '08:08');
      check.is(Utilities.formatDate(may, 'Asia/Tokyo', 'HH:mm'), '16:08');
      const text = '2026' as unknown as Date; // what a script without types may send
      check.refuses(
        () => Utilities.formatDate(text, 'GMT', 'yyyy'),
        "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      );
    },
  },
  {
    title: 'bytes are written in base 64 and read back',
    run(check) {
      check.is(Utilities.base64Encode('abc'), 'YWJj');
      check.is(Utilities.base64Encode('é'), 'Pw==');
      check.is(Utilities.base64Encode('é', Utilities.Charset.UTF_8), 'w6k=');
      check.is(Utilities.base64Encode([-1, 0, 127]), '/wB/');
      check.is(Utilities.base64EncodeWebSafe([-1, -1]), '__8=');
      check.is(Utilities.base64Decode('/wB/'), [-1, 0, 127]);
      check.is(Utilities.base64DecodeWebSafe('__8='), [-1, -1]);
      check.is(Utilities.base64Decode('AA==') instanceof Array, true);
      check.refuses(() => Utilities.base64Decode('?'), 'Could not decode string.');
    },
  },
  {
    title: 'digests and signatures are those of everybody',
    run(check) {
      const { MD5, SHA_256 } = Utilities.DigestAlgorithm;
      const fox = 'The quick brown fox jumps over the lazy dog';
      check.is(Utilities.computeDigest(MD5, 'a').slice(0, 4), [12, -63, 117, -71]);
      check.is(Utilities.computeDigest(SHA_256, [97]).length, 32);
      check.is(
        Utilities.computeDigest(SHA_256, 'é', Utilities.Charset.UTF_8).slice(0, 4),
        [74, -103, 85, 126],
      );
      check.is(Utilities.computeHmacSha256Signature(fox, 'key').slice(0, 3), [-9, -68, -125]);
      const { HMAC_SHA_256 } = Utilities.MacAlgorithm;
      check.is(Utilities.computeHmacSignature(HMAC_SHA_256, fox, 'key').length, 32);
      check.is(Utilities.getUuid().length, 36);
    },
  },
  {
    title: 'a blob has its bytes, its type and its name',
    run(check) {
      check.is(Utilities.newBlob('é').getBytes(), [-61, -87]);
      check.is(Utilities.newBlob('a', 'text/html', 'a.html').getContentType(), 'text/html');
      const letter = Utilities.newBlob([65]);
      check.is([letter.getDataAsString(), letter.getName()], ['A', null]);
      const named = Utilities.newBlob('a').setName('x.pdf').setContentTypeFromExtension();
      check.is(named.getContentType(), 'application/pdf');
      const loose: { toString(): string } = letter;
      check.is(loose.toString(), 'Blob');
    },
  },
  {
    title: 'blobs are zipped and come back',
    run(check) {
      const zipped = Utilities.zip([Utilities.newBlob('un', 'text/plain', 'a.txt')]);
      const files = Utilities.unzip(zipped).map((blob) => blob.getName() + blob.getDataAsString());
      check.is(files, ['a.txtun']);
      check.is(Utilities.ungzip(Utilities.gzip(Utilities.newBlob('un'))).getDataAsString(), 'un');
    },
  },
  {
    title: 'texts are put together by a pattern, and CSV is read',
    run(check) {
      const numbers = Utilities.formatString('%s a %d %.2f %05d', 'é', 3, 1.25, -42);
      check.is(numbers, 'é a 3 1.25 -0042');
      check.is(Utilities.formatString('%5s|%-5s|%x%%', 'a', 'b', 255), '    a|b    |ff%');
      check.is(Utilities.parseCsv('a,"b""c",\r\nd\n'), [['a', 'b"c', ''], ['d']]);
      check.is(Utilities.parseCsv('a;b', ';'), [['a', 'b']]);
    },
  },
  {
    title: 'properties are texts, nine kilobytes each at most',
    run(check) {
      const store = PropertiesService.getUserProperties();
      const kept = store.getProperties();
      const kilo = 'x'.repeat(1024);
      try {
        store.deleteAllProperties();
        check.is(store.getProperty('a'), null);
        check.is(store.setProperty('a', '1').getProperty('a'), '1');
        check.is(store.setProperties({ a: '1', b: '2' }).getProperties(), { a: '1', b: '2' });
        store.setProperty('c', '3').setProperties({ a: '1' }, true);
        check.is(store.getKeys(), ['a']);
        check.is(store.deleteProperty('a').getKeys(), []);
        store.setProperty('a', kilo.repeat(9));
        check.refuses(() => store.setProperty('a', kilo.repeat(10)), 'Argument too large: value');
      } finally {
        store.setProperties(kept, true);
      }
    },
  },
  {
    title: 'the cache keeps texts for a time',
    run(check) {
      const cache = CacheService.getUserCache();
      check.is(cache.get('essai-a'), null);
      cache.put('essai-a', '1');
      cache.put('essai-b', '2', 60);
      const both = cache.getAll(['essai-a', 'essai-b', 'essai-c']);
      check.is(both, { 'essai-a': '1', 'essai-b': '2' });
      cache.removeAll(['essai-a', 'essai-b']);
      cache.putAll({ 'essai-a': '1' });
      cache.remove('essai-a');
      check.is(cache.get('essai-a'), null);
      check.refuses(() => cache.put('k'.repeat(251), 'v'), 'Argument too large: key');
      const large = 'x'.repeat(101 * 1024);
      check.refuses(() => cache.put('essai-a', large), 'Argument too large: value');
    },
  },
  {
    title: 'a lock is held from its taking to its release',
    run(check) {
      const lock = LockService.getUserLock();
      const before = lock.hasLock();
      check.is([before, lock.tryLock(100), lock.hasLock()], [false, true, true]);
      lock.releaseLock();
      check.is(lock.hasLock(), false);
      const nothing = null as unknown as number; // what a script without types may send
      check.refuses(
        () => lock.waitLock(nothing),
        "The parameters (null) don't match the method signature for LockService.Lock.waitLock.",
      );
    },
  },
  {
    title: 'the runtime is the language and the services, with errors of its own',
    run(check) {
      const absent = ['setTimeout', 'fetch', 'URL', 'process', 'window'];
      check.is(
        absent.filter((name) => name in globalThis),
        [],
      );
      check.is(Utilities.Charset.UTF_8 === Utilities.Charset.UTF_8, true);
      check.is(String(Utilities.DigestAlgorithm.MD5), 'MD5');
      const types = MimeType as unknown as { PDF: string }; // its typings say nothing of its members
      check.is(String(types.PDF), 'application/pdf');
      const loose = Utilities as unknown as { setBogus(): void }; // what a script without types may call
      check.is(
        check.outcome(() => loose.setBogus()),
        'TypeError: loose.setBogus is not a function',
      );
      let thrown: unknown;
      try {
        Utilities.sleep(-1);
      } catch (error) {
        thrown = error;
      }
      check.is(thrown instanceof Error && thrown.name, 'Exception');
    },
  },
];
