import { elided } from './french-text';
import type { TemplateLoop } from './template-rows';
import { foldedName, nearestName } from './template-tag';

/** What a template may name, and how what it names is written. */
export interface TemplateKnowledge {
  /** Tag → text, null when the value is missing. */
  readonly values: ReadonlyMap<string, string | null>;
  /** Tag → name for people; a template may use the name in place of the tag. */
  readonly names: ReadonlyMap<string, string>;
  readonly conditions: ReadonlyMap<string, boolean>;
  /** What rows may be repeated for, under the words people write. */
  readonly loops?: ReadonlyMap<string, TemplateLoop>;
  /** Codes that {{article.code}} and {{renvoi.code}} may hold. */
  readonly articles: readonly string[];
  /** « Article {number} », « l’article {number} », « [À COMPLÉTER : {field}] ». */
  readonly words: {
    readonly article: string;
    readonly reference: string;
    readonly missing: string;
  };
}

const PARTICLE = /^(de|que|d['’]|qu['’])\s*(\S.*)$/i;

/** Finds the key of a tag however it is spelled: {{ Cuisine . Nom }}, {{nom de la cuisine}}. */
export class TagNameIndex {
  private readonly byFoldedName = new Map<string, string>();

  constructor(knowledge: TemplateKnowledge) {
    for (const [key, name] of knowledge.names) this.byFoldedName.set(foldedName(name), key);
    for (const code of knowledge.articles) {
      for (const prefix of ['article', 'renvoi']) {
        this.byFoldedName.set(foldedName(`${prefix}.${code}`), `${prefix}.${code}`);
      }
    }
    for (const key of knowledge.values.keys()) this.byFoldedName.set(foldedName(key), key);
  }

  find(spelling: string): string | null {
    return this.read(spelling)?.key ?? null;
  }

  /** The key, and how its text is written: {{de cuisine.nom}} is « de Massy » or « d’Antony ». */
  read(spelling: string): { key: string; written: (text: string) => string } | null {
    const key = this.byFoldedName.get(foldedName(spelling));
    if (key !== undefined) return { key, written: (text) => text };
    const particle = PARTICLE.exec(spelling);
    const after = particle && this.byFoldedName.get(foldedName(particle[2] ?? ''));
    if (!particle || after === null || after === undefined) return null;
    const word = (particle[1] ?? '').toLowerCase().replace(/['’]$/, 'e');
    return { key: after, written: (text) => elided(word, text) };
  }

  nearest(spelling: string): string | null {
    return nearestName(spelling, this.byFoldedName.values());
  }
}

export function tagOfLoop(spelling: string, loop: TemplateLoop): string | null {
  const wanted = foldedName(spelling);
  for (const [key, name] of loop.tags) {
    if (foldedName(key) === wanted || foldedName(name) === wanted) return key;
  }
  return null;
}
