import type { DocumentTemplate } from '../../kernel/document-block';
import { AppError } from '../../kernel/app-error';
import { CLAUSE_CODES, type ClauseCode } from './clause-catalogue';
import { frenchSpaces } from './french-text';
import { blocksOfMarkup } from './template-markup';
import { foldedName, markerOf, scanTags } from './template-tag';

/** Every document the product writes has one of these templates. */
export const TEMPLATE_KEYS = [
  'don-excedents',
  'repas-gratuits',
  'fourniture',
  'tripartite',
  'avenant',
  'attestation',
  'bilan',
] as const;

export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** Papers of every day, filled or blank. */
export const PAPER_KEYS = [
  'bon',
  'reception',
  'tournee',
  'etiquettes',
  'temperatures',
  'lettre-rappel',
  'fiche-rappel',
] as const;

export type PaperKey = (typeof PAPER_KEYS)[number];

export type ClauseTitles = Readonly<Record<ClauseCode, string>>;

export interface TemplateLibrary {
  readonly templateOf: (key: TemplateKey | PaperKey) => DocumentTemplate;
  readonly clauseTitles: ClauseTitles;
}

interface Sections {
  readonly clauses: ReadonlyMap<string, readonly string[]>;
  readonly templates: ReadonlyMap<string, readonly string[]>;
}

/**
 * The wording of the templates, written outside the code (docs/decisions/0017):
 *
 *     @@ tri                 a clause, until the next one
 *     @@@ don-excedents      a template: its facts, a blank line, then its lines
 *     @tri                   in a template: the lines of that clause
 *
 * `toujours` and `jamais` name the conditions that this template settles: what they hold is kept or left out, so that
 * people find in their Doc only what concerns them.
 */
export function readTemplateLibrary(text: string): TemplateLibrary {
  const sections = sectionsOf(text);
  return {
    templateOf: (key) => templateOf(key, sections),
    clauseTitles: titlesOf(sections.clauses),
  };
}

function sectionsOf(text: string): Sections {
  const clauses = new Map<string, string[]>();
  const templates = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, signs, name = ''] = /^(@@@?) (\S+)$/.exec(line) ?? [];
    if (signs === undefined) {
      lines.push(line);
      continue;
    }
    lines = [];
    (signs === '@@' ? clauses : templates).set(name, lines);
  }
  return { clauses, templates };
}

function templateOf(
  key: TemplateKey | PaperKey,
  { clauses, templates }: Sections,
): DocumentTemplate {
  const lines = templates.get(key);
  if (!lines) throw new AppError('NOT_FOUND', { id: key });
  const end = lines.indexOf('');
  const facts = new Map(
    lines.slice(0, end).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
    }),
  );
  const fact = (name: string) => facts.get(name) ?? '';
  const names = (list: string) => list.split(';').map(foldedName).filter(Boolean);
  const settled = new Map([
    ...names(fact('toujours')).map((name) => [name, true] as const),
    ...names(fact('jamais')).map((name) => [name, false] as const),
  ]);
  const whole = withClauses(withClauses(lines.slice(end + 1), clauses), clauses);
  return {
    key,
    version: fact('version'),
    name: fact('nom'),
    header: frenchSpaces(fact('entete')),
    footer: frenchSpaces(fact('pied')),
    ...(fact('page') === 'paysage' ? { isLandscape: true } : {}),
    blocks: blocksOfMarkup(settledLines(whole, settled).filter((line) => line !== '')),
  };
}

/** A clause may itself call for another, once. */
function withClauses(
  lines: readonly string[],
  clauses: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return lines.flatMap((line) => {
    const clause = /^@(\S+)$/.exec(line)?.[1];
    return clause === undefined ? [line] : (clauses.get(clause) ?? [line]);
  });
}

/** Leaves out the markers of settled conditions, with what they drop, and the rows of a table that they drop. */
function settledLines(
  lines: readonly string[],
  settled: ReadonlyMap<string, boolean>,
): readonly string[] {
  const open: { readonly isMarked: boolean; readonly holds: boolean }[] = [];
  return lines.filter((line) => {
    const tag = scanTags(line).tags[0];
    const first = tag ? markerOf(tag) : null;
    if (first?.kind === 'open' && line.startsWith(`| ${tag?.raw}`)) {
      if (settled.get(foldedName(first.name)) === first.isNegated) return false;
    }
    const marker = tag?.raw === line ? first : null;
    if (marker?.kind === 'open') {
      const known = settled.get(foldedName(marker.name));
      const isMarked = known === undefined;
      const isShown = isMarked && open.every(({ holds }) => holds);
      open.push({ isMarked, holds: isMarked || known !== marker.isNegated });
      return isShown;
    }
    if (marker?.kind === 'close') {
      const last = open.pop();
      return last?.isMarked === true && open.every(({ holds }) => holds);
    }
    return open.every(({ holds }) => holds);
  });
}

function titlesOf(clauses: ReadonlyMap<string, readonly string[]>): ClauseTitles {
  const titles = CLAUSE_CODES.map((code) => {
    const heading = clauses.get(code)?.find((line) => line.startsWith('§ ')) ?? '';
    return [code, heading.replace(/^§ (?:\{\{[^{}]*\}\} – )?/, '')] as const;
  });
  return Object.fromEntries(titles) as Record<ClauseCode, string>; // one entry for each code
}
