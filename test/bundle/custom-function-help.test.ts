import { describe, expect, it } from '@jest/globals';
import { dist } from '../support/dist';

/** The comment right above a function that Google finds, and its parameters. Sheets shows nothing of any other comment. */
function helpOf(name: string): {
  readonly comment: string;
  readonly parameters: readonly string[];
} {
  const stub = new RegExp(
    `\\nfunction ${name}\\(([^)]*)\\)|\\*/ function ${name}\\(([^)]*)\\)`,
  ).exec(dist.code);
  if (stub === null) throw new Error(`${name} is not at the top level`);
  const before = dist.code.slice(0, stub.index + 2);
  const comment = before.slice(before.lastIndexOf('/**'));
  const parameters = (stub[1] ?? stub[2] ?? '').split(',').map((each) => each.trim());
  return { comment, parameters };
}

describe.each([['COUT_REPAS'], ['REPAS']])('the help of =%s(…) while one types it', (name) => {
  const { comment, parameters } = helpOf(name);

  it('stands right above the function, where Sheets looks for it', () => {
    expect(comment).toMatch(/^\/\*\*[\s\S]*@customfunction\s+\*\/$/);
    expect(comment.match(/\*\//g)).toHaveLength(1);
  });

  it('says in French what it gives, and in which unit', () => {
    expect(comment).toMatch(/^\/\*\*\n \* (Coût|Nombre)[^@]+\./);
    expect(comment).toMatch(/@return \{number\} (Euros par repas distribué|Nombre de repas)/);
  });

  it('explains each of its parameters, in their order', () => {
    const explained = [...comment.matchAll(/@param \{[^}]+\} (\S+) \S/g)].map(([, one]) => one);
    expect(parameters.length).toBeGreaterThan(2);
    expect(explained.slice(0, parameters.length)).toEqual(parameters);
  });
});
