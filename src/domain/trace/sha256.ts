import { sha256 as hashOf } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8Bytes } from '../../kernel/utf8-bytes';

/**
 * SHA-256 of a text in UTF-8, in hexadecimal, by an audited package: a seal needs one hash for each row of the log, and
 * `Utilities.computeDigest` is a call of the service each time.
 */
export function sha256(text: string): string {
  return bytesToHex(hashOf(utf8Bytes(text)));
}
