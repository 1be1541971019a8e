import type { DocumentBlock, FillPlan, TemplateText } from '../../kernel/document-block';
import type { Issue } from '../../kernel/issue';
import { withValue } from './french-text';
import { readConditions, templateIssue } from './template-conditions';
import { foldedName, markerOf, nearestName, scanTags } from './template-tag';

/** What a template may name, and how what it names is written. */
export interface TemplateKnowledge {
  /** Tag → text, null when the value is missing. */
  readonly values: ReadonlyMap<string, string | null>;
  /** Tag → name for people; a template may use the name in place of the tag. */
  readonly names: ReadonlyMap<string, string>;
  readonly conditions: ReadonlyMap<string, boolean>;
  /** Codes that {{article.code}} and {{renvoi.code}} may hold. */
  readonly articles: readonly string[];
  /** « Article {number} », « l’article {number} », « [À COMPLÉTER : {field}] ». */
  readonly words: {
    readonly article: string;
    readonly reference: string;
    readonly missing: string;
  };
}

export interface TemplateReading {
  readonly plan: FillPlan;
  /** Tags of the document to be that have no value, in order. */
  readonly missing: readonly string[];
  readonly issues: readonly Issue[];
  /** Lines of the body that the conditions keep, tags not yet replaced. */
  readonly keptLines: readonly string[];
}

const ARTICLE = /^(article|renvoi)\.([a-z0-9]+)$/;

/** Reads a template people may have edited, and decides everything that will be done to its copy. */
export function planTemplate(text: TemplateText, knowledge: TemplateKnowledge): TemplateReading {
  const conditions = readConditions(text.body, knowledge.conditions);
  const kept = conditions.lines.filter((line) => line.isKept);
  const keptTexts = [...text.header, ...kept.map((line) => line.text), ...text.footer];
  const names = new TagNameIndex(knowledge);
  const numbers = articleNumbers(
    kept.map((line) => line.text),
    names,
  );

  const missing: string[] = [];
  const replacements = new Map<string, string>();
  for (const tag of keptTexts.flatMap((line) => scanTags(line).tags)) {
    const key = names.find(tag.inner);
    if (key === null || replacements.has(tag.raw)) continue;
    const put = textOf(key, numbers, knowledge);
    if (put === null && !missing.includes(key)) missing.push(key);
    const name = knowledge.names.get(key) ?? key;
    replacements.set(tag.raw, put ?? withValue(knowledge.words.missing, 'field', name));
  }

  return {
    plan: {
      markers: conditions.markers,
      replacements: [...replacements].map(([find, put]) => ({ find, put })),
    },
    missing,
    issues: [...conditions.issues, ...tagIssues(text, names)],
    keptLines: kept.map((line) => line.text),
  };
}

/** Finds the key of a tag however it is spelled: {{ Cuisine . Nom }}, {{nom de la cuisine}}. */
class TagNameIndex {
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
    return this.byFoldedName.get(foldedName(spelling)) ?? null;
  }

  nearest(spelling: string): string | null {
    return nearestName(spelling, this.byFoldedName.values());
  }
}

function articleNumbers(lines: readonly string[], names: TagNameIndex): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const tag of lines.flatMap((line) => scanTags(line).tags)) {
    const match = ARTICLE.exec(foldedName(names.find(tag.inner) ?? ''));
    if (match?.[1] !== 'article' || numbers.has(match[2] ?? '')) continue;
    numbers.set(match[2] ?? '', numbers.size + 1);
  }
  return numbers;
}

function textOf(
  key: string,
  numbers: ReadonlyMap<string, number>,
  knowledge: TemplateKnowledge,
): string | null {
  const match = ARTICLE.exec(foldedName(key));
  if (!match || knowledge.values.has(key)) return knowledge.values.get(key) ?? null;
  const number = numbers.get(match[2] ?? '');
  if (number === undefined) return null;
  const sentence = match[1] === 'article' ? knowledge.words.article : knowledge.words.reference;
  return withValue(sentence, 'number', String(number));
}

function tagIssues(text: TemplateText, names: TagNameIndex): Issue[] {
  const parts = ['header', 'body', 'footer'] as const;
  return parts.flatMap((part) =>
    text[part].flatMap((line, index) => {
      const place = { part, index, text: line };
      const { tags, broken } = scanTags(line);
      const issues = broken.map((piece) => templateIssue('UNCLOSED_TAG', place, { tag: piece }));
      for (const tag of tags) {
        if (markerOf(tag)) {
          if (part !== 'body') {
            issues.push(templateIssue('CONDITION_OUTSIDE_BODY', place, { name: tag.raw }));
          }
        } else if (names.find(tag.inner) === null) {
          const nearest = names.nearest(tag.inner);
          const code = nearest === null ? 'UNKNOWN_TAG' : 'MISSPELT_TAG';
          const shown = nearest === null ? '' : `{{${nearest}}}`;
          issues.push(templateIssue(code, place, { tag: tag.raw, nearest: shown }));
        }
      }
      return issues;
    }),
  );
}

/** Text of a template made in code, line by line as a Doc would give it. */
export function templateText(template: {
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly DocumentBlock[];
}): TemplateText {
  const body = template.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : [block.text],
  );
  return { header: [template.header], body, footer: [template.footer] };
}

/** Puts values in place of tags, all in one pass: what a value contains is never read again. */
export function filledText(text: string, plan: FillPlan): string {
  const byTag = new Map(plan.replacements.map(({ find, put }) => [find, put]));
  return text.replace(/\{\{[^{}]*\}\}/g, (raw) => byTag.get(raw) ?? raw);
}

/** The document as blocks: what the writer makes of the Doc. */
export function fillBlocks(blocks: readonly DocumentBlock[], plan: FillPlan): DocumentBlock[] {
  const filled: DocumentBlock[] = [];
  const open: boolean[] = [];
  let ordinal = 0;
  for (const block of blocks) {
    const tag = block.kind === 'table' ? undefined : scanTags(block.text).tags[0];
    const marker = tag ? markerOf(tag) : null;
    if (marker?.kind === 'open') {
      open.push(plan.markers[ordinal] !== 'DROP');
      ordinal += 1;
    } else if (marker) {
      open.pop();
      ordinal += 1;
    } else if (open.every((holds) => holds)) {
      filled.push(filledBlock(block, plan));
    }
  }
  return filled;
}

function filledBlock(block: DocumentBlock, plan: FillPlan): DocumentBlock {
  if (block.kind !== 'table') return { ...block, text: filledText(block.text, plan) };
  return { ...block, rows: block.rows.map((row) => row.map((cell) => filledText(cell, plan))) };
}
