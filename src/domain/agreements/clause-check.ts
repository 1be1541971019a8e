import type { Issue } from '../../kernel/issue';
import { CLAUSES, COMPULSORY_CLAUSES } from './clause-catalogue';
import type { ClauseTitles } from './template-library';
import { foldedName, scanTags } from './template-tag';

/**
 * Compulsory clauses that a template people edited no longer holds. A clause is there when its anchor {{article.code}}
 * stands in a line that the conditions keep, or its title does: renaming one or the other loses nothing.
 */
export function missingClauses(keptLines: readonly string[], titles: ClauseTitles): Issue[] {
  const anchors = new Set(
    keptLines.flatMap((line) => scanTags(line).tags.map((tag) => foldedName(tag.inner))),
  );
  // « Article 5 – Tri par la Cuisine », « 5. Tri par la cuisine » and « Tri par la Cuisine » are the same title.
  const lineTitles = new Set(
    keptLines.map((line) => foldedName(line).replace(/^(article)?[0-9.]*/, '')),
  );
  return COMPULSORY_CLAUSES.filter((code) => {
    const isTitled = lineTitles.has(foldedName(titles[code]));
    return !isTitled && !anchors.has(foldedName(`article.${code}`));
  }).map((code) => ({
    severity: 'WARN',
    code: 'CLAUSE_MISSING',
    path: `template.clauses.${code}`,
    params: { clause: titles[code] },
    source: CLAUSES[code].source,
  }));
}
