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

/** The code for a word of the list, or the text itself when the list has no such word. */
export function codeOfWord(words: ChoiceWords, list: string, text: string): string {
  const folded = foldedText(text);
  const match = Object.entries(words[list] ?? {}).find(([, word]) => foldedText(word) === folded);
  return match?.[0] ?? text;
}

export function wordOfCode(words: ChoiceWords, list: string, code: string): string {
  return words[list]?.[code] ?? code;
}
