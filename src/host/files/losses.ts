import { cellName } from '../books/a1-notation';

const SHOWN = 3;

/** What could not go from a book to a file or back, by kind; each kind is one sentence for the person, with its places at `#`. */
export class Losses<Kind extends string> {
  private readonly places = new Map<Kind, Set<string>>();

  constructor(private readonly sentencesOf: Readonly<Record<Kind, string>>) {}

  note(
    kind: Kind,
    sheet: { readonly name: string },
    at?: { readonly row: number; readonly column: number },
  ): void {
    this.noteWord(kind, at ? `${sheet.name} ${cellName(at.row, at.column)}` : sheet.name);
  }

  noteWord(kind: Kind, word: string): void {
    const known = this.places.get(kind) ?? new Set();
    this.places.set(kind, known.add(word));
  }

  sentences(): string[] {
    return [...this.places].map(([kind, places]) =>
      this.sentencesOf[kind].replace('#', () => listed([...places])),
    );
  }
}

/** Some words, then how many more. */
function listed(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).map((word) => `« ${word} »`);
  const more = words.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` et ${more} de plus` : ''}`;
}

const LEFT_OUT = {
  charts: 'Les graphiques ne sont pas dans le fichier (#).',
  longTexts: 'Des textes de plus de 32 767 caractères ont été coupés (#).',
  longFormulas: 'Des formules trop longues pour Excel sont devenues des valeurs (#).',
  validations: 'Des règles de validation qu’Excel ne connaît pas ne sont pas dans le fichier (#).',
  conditionals:
    'Des mises en forme conditionnelles qu’Excel ne connaît pas ne sont pas dans le fichier (#).',
  ranges:
    'Les protections de plages ne sont pas dans le fichier : Excel ne protège que des onglets entiers (#).',
  warnings: 'Les protections qui ne font qu’avertir ne sont pas dans le fichier (#).',
  bandings: 'Les couleurs alternées sont devenues des couleurs de cellules (#).',
  filters: 'Des critères de filtre sont devenus des lignes masquées (#).',
  names: 'Des onglets ont un autre nom dans le fichier, Excel refusant le leur (#).',
  size: 'Des lignes ou colonnes, au-delà de ce qu’Excel accepte, ne sont pas dans le fichier (#).',
} as const;

/** Losses of a book written as a file. */
export type LeftOut = Losses<keyof typeof LEFT_OUT>;
export const noLeftOut = (): LeftOut => new Losses(LEFT_OUT);

const NOT_READ = {
  parts: 'Ne sont pas repris : #.',
  formulas:
    'Des formules n’ont pas pu être lues : leur texte est gardé, la cellule montre une erreur (#).',
  functions: 'Des formules utilisent des fonctions qui ne sont pas calculées ici : #.',
  validations: 'Des règles de validation n’ont pas pu être lues (#).',
  wholeNumbers: 'La règle « nombre entier » est devenue « nombre » (#).',
  conditionals: 'Des mises en forme conditionnelles n’ont pas pu être lues (#).',
  names: 'Des noms qui ne désignent pas une plage ne sont pas repris : #.',
  links: 'Des liens vers un endroit du classeur ne sont pas repris (#).',
} as const;

/** Losses of a file read as a book. */
export type NotRead = Losses<keyof typeof NOT_READ>;
export const noNotRead = (): NotRead => new Losses(NOT_READ);
