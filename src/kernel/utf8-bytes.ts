/** Most bytes of one unit of a JavaScript text. */
const MOST_BYTES = 3;

/** Used again for each text: a log has a hundred thousand to hash, and new room for each takes longer than the hash. */
let room = new Uint8Array(4096);

/**
 * The bytes of a text in UTF-8, good until the next text is asked for: Apps Script has no `TextEncoder`. Half of a pair on
 * its own is the replacement character.
 */
export function utf8Bytes(text: string): Uint8Array {
  if (text.length * MOST_BYTES > room.length) room = new Uint8Array(text.length * MOST_BYTES);
  const bytes = room;
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
  return bytes.subarray(0, length);
}
