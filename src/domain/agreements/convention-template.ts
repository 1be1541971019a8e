import type { DocumentTemplate } from '../../kernel/document-block';
import { CLAUSE_CODES, CLAUSES, type ClauseCode } from './clause-catalogue';
import { frenchSpaces } from './french-text';
import { blocksOfMarkup } from './template-markup';

/** Wording of the convention, in the markup of `template-markup`. */
export interface ConventionWording {
  readonly version: string;
  readonly templateName: string;
  readonly header: string;
  readonly footer: string;
  readonly opening: readonly string[];
  readonly clauses: Readonly<
    Record<ClauseCode, { readonly title: string; readonly lines: readonly string[] }>
  >;
  readonly closing: readonly string[];
}

/** Condition under which an article stands at all. */
const HELD_BY: Partial<Record<ClauseCode, keyof ArticleConditions>> = {
  prix: 'PAID',
  fiscalite: 'TAXABLE_DONOR',
  transporteur: 'THIRD_PARTY_TRANSPORT',
};

type ArticleConditions = Readonly<
  Record<'PAID' | 'TAXABLE_DONOR' | 'THIRD_PARTY_TRANSPORT', string>
>;

/** The convention as a template: title, parties, numbered articles, tables, signatures. */
export function conventionTemplate(
  wording: ConventionWording,
  conditionNames: ArticleConditions,
): DocumentTemplate {
  const clauseLines = CLAUSE_CODES.flatMap((code) => {
    const { title, lines } = wording.clauses[code];
    const heading = CLAUSES[code].isArticle ? `§ {{article.${code}}} – ${title}` : `§ ${title}`;
    const condition = HELD_BY[code];
    return condition
      ? [`{{#si ${conditionNames[condition]}}}`, heading, ...lines, '{{/si}}']
      : [heading, ...lines];
  });
  return {
    key: 'convention',
    version: wording.version,
    name: wording.templateName,
    header: frenchSpaces(wording.header),
    footer: frenchSpaces(wording.footer),
    blocks: blocksOfMarkup([...wording.opening, ...clauseLines, ...wording.closing]),
  };
}
