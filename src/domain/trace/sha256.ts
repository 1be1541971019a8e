import { sha256 as hash } from '@noble/hashes/sha2.js';

/** One to start from and one to work with: making them takes as long as a hash. */
const [START, WORK] = [hash.create(), hash.create()];
const DIGEST = new Uint8Array(START.outputLen);
const CODES: number[] = [];
const HALVES = '0123456789abcdef';

/**
 * SHA-256 of bytes, in hexadecimal, by an audited package: a seal needs one hash for each row of the log, and
 * `Utilities.computeDigest` is a call of the service each time.
 */
export function sha256(bytes: Uint8Array): string {
  START._cloneInto(WORK).update(bytes).digestInto(DIGEST);
  for (let place = 0; place < DIGEST.length; place += 1) {
    const byte = DIGEST[place] ?? 0;
    CODES[place * 2] = HALVES.charCodeAt(byte >> 4);
    CODES[place * 2 + 1] = HALVES.charCodeAt(byte & 15);
  }
  return String.fromCharCode.apply(null, CODES);
}
