/** Most bytes of one unit of a JavaScript text. */
const MOST_BYTES = 3;
const QUOTE = 0x22;

/** What JSON does not write as it is, pairs and halves of pairs besides: they ask for a second look. */
const isEscaped = (code: number) =>
  code < 0x20 || code === QUOTE || code === 0x5c || (code >= 0xd800 && code <= 0xdfff);

/** Puts a code point beyond ASCII; answers how long the bytes are then. */
function putWide(bytes: Uint8Array, before: number, code: number): number {
  let length = before;
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
  return length;
}

/**
 * Texts one after the other as bytes of UTF-8, in room that is used again: a log has a hundred thousand rows to hash, and
 * a text made for each, then new room for it, takes longer than the hash. Apps Script has no `TextEncoder`.
 */
export class Utf8Bytes {
  private room = new Uint8Array(4096);
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Half of a pair on its own is the replacement character. */
  put(text: string): void {
    const bytes = this.roomFor(text.length);
    let { length } = this;
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
      length = putWide(bytes, length, code);
    }
    this.length = length;
  }

  /** The text between quotes, as `JSON.stringify` writes it: most hold nothing that it would write otherwise. */
  putJson(text: string): void {
    const bytes = this.roomFor(text.length + 2);
    let { length } = this;
    bytes[length++] = QUOTE;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (isEscaped(code)) {
        this.put(JSON.stringify(text));
        return;
      }
      if (code < 0x80) bytes[length++] = code;
      else length = putWide(bytes, length, code);
    }
    bytes[length++] = QUOTE;
    this.length = length;
  }

  /** All that was put, good until something else is. */
  taken(): Uint8Array {
    return this.room.subarray(0, this.length);
  }

  private roomFor(units: number): Uint8Array {
    const needed = this.length + units * MOST_BYTES;
    if (needed <= this.room.length) return this.room;
    const larger = new Uint8Array(needed * 2);
    larger.set(this.taken());
    this.room = larger;
    return larger;
  }
}
