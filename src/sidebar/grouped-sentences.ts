/** « Gaz » : qui paie n’est pas renseigné. */
const ABOUT_ONE = /^«\s?([^»]+?)\s?»\s?: (.+?)\.?$/s;

/** Sentences that say the same of several things are said once, with the names behind: « Qui paie n’est pas renseigné : « Gaz », « Loyer ». » */
export function groupedSentences(sentences: readonly string[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const sentence of new Set(sentences)) {
    const [, name, said] = ABOUT_ONE.exec(sentence) ?? [];
    const key = said ?? sentence;
    const group = names.get(key) ?? [];
    if (name !== undefined) group.push('« ' + name + ' »');
    names.set(key, group);
  }
  return [...names].map(([said, group]) => {
    if (group.length === 0) return said;
    if (group.length === 1) return group[0] + ' : ' + said + '.';
    return said.charAt(0).toUpperCase() + said.slice(1) + ' : ' + group.join(', ') + '.';
  });
}
