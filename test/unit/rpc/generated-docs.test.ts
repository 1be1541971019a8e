import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RECORDS } from '../../../src/app/record-registry';
import { router } from '../../../src/rpc/router';

const ROOT = path.resolve(__dirname, '../../..');
const page = (file: string) => readFileSync(path.join(ROOT, 'docs', file), 'utf8');

describe('the generated pages', () => {
  it('are what their generator writes from the code', () => {
    const check = () =>
      execFileSync(process.execPath, ['tools/generate-docs.mjs', '--check'], { cwd: ROOT });
    expect(check).not.toThrow();
  }, 60_000);

  it.each(Object.keys(router))('describe %s, its input and its answer', (name) => {
    const section = page('procedures.md').split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(section).toMatch(/^\n\w.+(Only reads\.|\*\*May write\.\*\*)$/m);
    const schemas = [...section.matchAll(/```json\n([^]*?)\n```/g)].map(
      ([, text]) => JSON.parse(text ?? '') as object, // JSON or the test fails
    );
    expect(schemas).toHaveLength(2);
  });

  it.each(Object.values(RECORDS))('have a line for each column of $name', ({ fields }) => {
    const columns = page('columns.md');
    expect(Object.keys(fields).filter((key) => !columns.includes(`| \`${key}\` |`))).toEqual([]);
  });
});
