/** French words of the lists, by list and code: cells show words, records hold codes. */
export type ChoiceWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Same letters to the eye: case, accents, apostrophes and spaces do not count. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

type ListWords = Readonly<Record<string, string>>;

/** Codes by word, folded and as it is written, once per list: a whole tab asks for each of its cells. */
const codesOfLists = new WeakMap<ListWords, ReadonlyMap<string, string>>();

function codesOf(list: ListWords): ReadonlyMap<string, string> {
  const known = codesOfLists.get(list);
  if (known) return known;
  // The first code wins, as when the list is read from its top.
  const entries = Object.entries(list).reverse();
  const codes = new Map(entries.map(([code, word]) => [foldedText(word), code]));
  for (const word of Object.values(list)) codes.set(word, codes.get(foldedText(word)) ?? word);
  codesOfLists.set(list, codes);
  return codes;
}

/** The code for a word of the list, or the text itself when the list has no such word. */
export function codeOfWord(words: ChoiceWords, list: string, text: string): string {
  const known = words[list];
  if (!known) return text;
  const codes = codesOf(known);
  return codes.get(text) ?? codes.get(foldedText(text)) ?? text;
}

export function wordOfCode(words: ChoiceWords, list: string, code: string): string {
  return words[list]?.[code] ?? code;
}
