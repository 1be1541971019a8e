/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. Written out because a seal needs one hash for each row of the
 * log: `Utilities.computeDigest` is a call of the service each time, and Apps Script has neither `crypto` nor
 * `TextEncoder`. Held against Node's own in test/unit/kernel/sha256.test.ts.
 */

/** First 32 bits of the fractional part of a root of a prime, as the standard defines its constants. */
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 0x1_0000_0000) | 0;

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

const PRIMES = primes(64);
const ROUNDS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const BLOCK = 64;
/** Bytes at the end of the last block that tell the length. */
const LENGTH_BYTES = 8;

/** Grows to the longest text there was, and serves the next one: the log is hashed row after row. */
let room = new Uint8Array(16 * BLOCK);

/** Puts the text in UTF-8 in the room; a half of a pair on its own is the replacement character. */
function putText(text: string, bytes: Uint8Array): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      bytes[length++] = code;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index += 1;
      else code = 0xfffd;
    }
    if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
      else {
        bytes[length++] = 0xf0 | (code >> 18);
        bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      }
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[length++] = 0x80 | (code & 0x3f);
  }
  return length;
}

/** The blocks to hash: the text, a one, zeros, and the length in bits at the end of the last. */
function paddedBlocks(text: string): DataView {
  const most = Math.ceil((text.length * 3 + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
  if (most > room.length) room = new Uint8Array(most);
  const length = putText(text, room);
  const whole = Math.ceil((length + 1 + LENGTH_BYTES) / BLOCK) * BLOCK;
  room[length] = 0x80;
  room.fill(0, length + 1, whole);
  const view = new DataView(room.buffer, 0, whole);
  view.setUint32(whole - 8, Math.floor((length * 8) / 0x1_0000_0000));
  view.setUint32(whole - 4, (length * 8) >>> 0);
  return view;
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes of fixed tables, in the loop that must be quick */

function schedule(words: Int32Array, view: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const far = words[index - 15]!;
    const near = words[index - 2]!;
    const first = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const second = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    const sum = (words[index - 16]! + first) | 0;
    words[index] = (((words[index - 7]! + second) | 0) + sum) | 0;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let index = 0; index < 64; index += 1) {
    const ofE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (((e & f) ^ (~e & g)) + ((h + ofE) | 0)) | 0;
    const added = (((ROUNDS[index]! + words[index]!) | 0) + chosen) | 0;
    const ofA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const mixed = (ofA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + added) | 0;
    d = c;
    c = b;
    b = a;
    a = (added + mixed) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

/* eslint-enable @typescript-eslint/no-non-null-assertion */

const words = new Int32Array(64);

export function sha256(text: string): string {
  const blocks = paddedBlocks(text);
  const state = START.slice();
  for (let offset = 0; offset < blocks.byteLength; offset += BLOCK) {
    schedule(words, blocks, offset);
    compress(state, words);
  }
  let hex = '';
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}
