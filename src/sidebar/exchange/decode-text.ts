export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function encodingOf(bytes: Uint8Array): Encoding {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    // Not a guess: a text that is not valid UTF-8 is, from French Excel, in the encoding of Windows.
    return 'windows-1252';
  }
}

/** Letters of Windows from 0x80 on; five places are empty. */
const WINDOWS_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some engines take windows-1252 for Latin-1 and leave control characters where Windows has letters. */
function withWindowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => {
    return WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter;
  });
}

/** The text of a file: its mark when it has one, UTF-8 when it is valid, else what Windows writes. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withWindowsLetters(text) : text, encoding };
}
