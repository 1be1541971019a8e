import type { FillPlan, TemplateText } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { conditionValues, type ConditionNames } from './agreement-conditions';
import type { AgreementFacts } from './agreement-facts';
import { agreementIssues } from './agreement-issues';
import { agreementTags, type TagNames, tagValues } from './agreement-tags';
import { CLAUSE_CODES } from './clause-catalogue';
import { missingClauses } from './clause-check';
import { annexLoops, type LoopWords } from './annex-loops';
import type { ClauseTitles } from './template-library';
import type { TemplateLoop } from './template-rows';
import { planTemplate } from './fill-template';
import type { TemplateKnowledge } from './tag-name-index';
import type { ValueWords } from './value-words';
import { oneLine } from './french-text';

/** Everything `i18n` says about documents (`messages.documents`). */
export interface DocumentWords extends ValueWords, TagNames, LoopWords {
  readonly missing: string;
  readonly article: string;
  readonly reference: string;
  readonly conditionNames: ConditionNames;
}

export interface AgreementDocumentPlan {
  /** Name of the Doc: « CONV-0001 Nanterre – foyer Adoma ». */
  readonly name: string;
  /** The same agreement, values and template ask for the same document. */
  readonly key: string;
  readonly fill: FillPlan;
  /** Text of every tag; null when missing. */
  readonly values: ReadonlyMap<string, string | null>;
  /** Tags of the document to be that have no value. */
  readonly missing: readonly string[];
  /** What is missing or wrong in the records and in the template, all at once. */
  readonly issues: readonly Issue[];
  /** Fingerprint of the values and conditions alone: a signed agreement whose fingerprint moves needs an amendment. */
  readonly valuesFingerprint: string;
  /** Version of the template made in code, with the fingerprint of its text as people left it: `1-9f86d081`. */
  readonly templateVersion: string;
}

/** What a document that is no convention adds to the tags and rows of one. */
export interface OtherDocument {
  /** « CONV-0001 Avenant 2 »: with the name of the partnership, that of the Doc. */
  readonly name: string;
  readonly values: ReadonlyMap<string, string | null>;
  /** Tag → name for people. */
  readonly names: ReadonlyMap<string, string>;
  readonly loops: ReadonlyMap<string, TemplateLoop>;
}

/** A field of a record as a tag. */
export interface FieldTag {
  readonly key: string;
  readonly name: string;
  /** Record and field where it is filled. */
  readonly path: string;
  readonly text: string | null;
}

export interface PlanInput {
  readonly facts: AgreementFacts;
  readonly template: TemplateText;
  readonly templateVersion: string;
  readonly words: DocumentWords;
  readonly clauseTitles: ClauseTitles;
  /** Clauses are compulsory in a convention only; an amendment or a certificate has its own tags. */
  readonly other?: OtherDocument;
  /** Fields of the records that the template names beside the tags that every convention knows. */
  readonly fields?: readonly FieldTag[];
  /** SHA-256 in hexadecimal. */
  readonly digest: (text: string) => string;
}

/** Decides everything about the document of a convention before anything is written. */
export function agreementDocumentPlan(input: PlanInput): AgreementDocumentPlan {
  const { facts, template, words, digest } = input;
  const fields = (input.fields ?? []).map(({ key, text }) => [key, text && oneLine(text)] as const);
  const values = new Map<string, string | null>([...fields, ...tagValues(facts, words)]);
  const conditions = conditionValues(facts, words.conditionNames);
  const knowledge = knowledgeOf(input, values, conditions);
  const reading = planTemplate(template, knowledge);

  const valuesFingerprint = digest(canonicalText(knowledge));
  const templateFingerprint = digest(JSON.stringify(template)).slice(0, 8);
  const templateVersion = `${input.templateVersion}-${templateFingerprint}`;
  const id = facts.agreement.agreementId;
  return {
    name: documentName(facts, input.other?.name),
    key: `${input.other?.name ?? id}:${digest(`${valuesFingerprint} ${templateVersion}`).slice(0, 32)}`,
    fill: reading.plan,
    values,
    missing: reading.missing,
    issues: withMissingValues(
      [
        ...reading.issues,
        ...agreementIssues(facts),
        ...(input.other ? [] : missingClauses(reading.keptLines, input.clauseTitles)),
      ],
      reading.missing,
      input,
    ),
    valuesFingerprint,
    templateVersion,
  };
}

function knowledgeOf(
  { facts, words, other, fields = [] }: PlanInput,
  values: ReadonlyMap<string, string | null>,
  conditions: ReadonlyMap<string, boolean>,
): TemplateKnowledge {
  const names = agreementTags(words).map(({ key, name }) => [key, name] as const);
  return {
    values: new Map([...values, ...(other?.values ?? [])]),
    names: new Map<string, string>([
      ...fields.map(({ key, name }) => [key, name] as const),
      ...names,
      ...(other?.names ?? []),
    ]),
    conditions,
    loops: new Map([...annexLoops(facts, words), ...(other?.loops ?? [])]),
    articles: CLAUSE_CODES,
    words: { article: words.article, reference: words.reference, missing: words.missing },
  };
}

/** A value that lacks and that no other remark already points at. */
function withMissingValues(
  issues: readonly Issue[],
  missing: readonly string[],
  { words, clauseTitles, other, fields = [] }: PlanInput,
): Issue[] {
  const byKey = new Map<string, { name: string; path: string }>(
    [...fields, ...agreementTags(words)].map((tag) => [tag.key, tag]),
  );
  const pointedAt = new Set(issues.map((issue) => issue.path));
  const added = missing.flatMap((key): Issue[] => {
    const clause = CLAUSE_CODES.find((code) => key === `renvoi.${code}`);
    if (clause) {
      const params = { clause: clauseTitles[clause], tag: `{{${key}}}` };
      return [{ severity: 'WARN', code: 'BROKEN_REFERENCE', path: 'template.body', params }];
    }
    const { name, path } = byKey.get(key) ?? {
      name: other?.names.get(key) ?? words.loopTags[key] ?? key,
      path: `template.tags.${key}`,
    };
    if (pointedAt.has(path)) return [];
    return [{ severity: 'WARN', code: 'VALUE_MISSING', path, params: { field: name, tag: key } }];
  });
  return [...issues, ...added];
}

/** The day of edition is left aside: the same convention printed tomorrow is the same convention. */
const NOT_OF_SUBSTANCE: readonly string[] = ['convention.date_edition'];

function canonicalText({ values, conditions, loops }: TemplateKnowledge): string {
  const facts = [...values, ...conditions].filter(([key]) => !NOT_OF_SUBSTANCE.includes(key));
  const rows = [...(loops ?? [])].map(([name, { items }]) => [
    name,
    items.map((item) => [...item]),
  ]);
  return JSON.stringify([facts.sort(([a], [b]) => (a < b ? -1 : 1)), rows]);
}

function documentName({ agreement, partnership }: AgreementFacts, other?: string): string {
  const name = oneLine(partnership.name).replace(/[/\\]/g, '-');
  return `${other ?? agreement.agreementId} ${name}`.slice(0, 150).trim();
}
