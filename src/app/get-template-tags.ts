import { annexTagNames } from '../domain/agreements/annex-loops';
import { agreementTags } from '../domain/agreements/agreement-tags';
import { CLAUSE_CODES, clauseDate, CLAUSES } from '../domain/agreements/clause-catalogue';
import { readTemplateLibrary } from '../domain/agreements/template-library';
import type { AppContext } from './app-context';
import { recordTags } from './record-tags';

export interface TemplateTagsView {
  /** What may be put in a template, as it is to be written there. */
  readonly tags: readonly { readonly text: string; readonly name: string }[];
  readonly conditions: readonly string[];
  readonly loops: readonly { readonly text: string; readonly tags: readonly string[] }[];
  readonly clauses: readonly {
    readonly title: string;
    readonly source: string;
    /** Version of the text; null when the parties choose. */
    readonly dated: string | null;
    readonly isCompulsory: boolean;
  }[];
}

/** Everything a template may hold, from the same lists that documents are checked with. */
export function getTemplateTags(context: AppContext): TemplateTagsView {
  const words = context.messages.documents;
  const { clauseTitles } = readTemplateLibrary(context.wordings());
  return {
    tags: [...agreementTags(words), ...recordTags(context.messages, null)].map(({ key, name }) => ({
      text: `{{${key}}}`,
      name,
    })),
    conditions: Object.values(words.conditionNames).map((name) => `{{#si ${name}}}`),
    loops: annexTagNames(words).map(({ name, tags }) => ({
      text: `{{#pour chaque ${name}}}`,
      tags: tags.map((tag) => `{{${tag}}}`),
    })),
    clauses: CLAUSE_CODES.map((code) => ({
      title: clauseTitles[code],
      source: CLAUSES[code].source,
      dated: clauseDate(code),
      isCompulsory: CLAUSES[code].isCompulsory,
    })),
  };
}
