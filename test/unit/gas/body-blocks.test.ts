import { describe, expect, it } from '@jest/globals';
import { bodyBlocks, type TemplateLayout } from '../../../src/gas/body-blocks';

interface Known {
  readonly paragraphs: readonly string[];
  readonly tables: readonly string[];
  readonly childCount: number;
}

/** As much of a body as is asked, and what was asked. */
function aBody({ paragraphs, tables, childCount }: Known) {
  const asked: string[] = [];
  const tell = <Answer>(name: string, answer: Answer) => {
    asked.push(name);
    return answer;
  };
  const element = (text: string) => ({
    name: text,
    removeFromParent: () => null,
    getText: () => tell('table text', text),
  });
  const body = {
    getTables: () => tell('tables', tables.map(element)),
    getParagraphs: () => tell('paragraphs', paragraphs.map(element)),
    getNumChildren: () => tell('children', childCount),
  };
  // The three calls are all that is made of a body, and none of a table but its text.
  return { body: body as unknown as GoogleAppsScript.Document.Body, asked };
}

const text = 'Avant\nlundi\nmardi\nune ligne\rpuis une autre\nFin';
const usual = {
  paragraphs: ['Avant', 'lundi', 'mardi', 'une ligne\rpuis une autre', 'Fin'],
  tables: ['lundi\nmardi'],
  childCount: 4,
};
const layout: TemplateLayout = { text, tables: [{ start: 1, lineCount: 2, rows: [] }] };

const linesOf = (given: Known, known?: TemplateLayout) => {
  const { body, asked } = aBody(given);
  const { children } = bodyBlocks(body, { text, layout: known });
  return { lines: children?.map(({ line }) => line) ?? null, asked };
};

describe('the children of a body', () => {
  it('are its lines, a table in place of its own, a soft line break within its paragraph', () => {
    const expected = ['Avant', '', 'une ligne\rpuis une autre', 'Fin'];
    expect(linesOf(usual).lines).toEqual(expected);
  });

  it('are found without reading the tables when the text is the one that was read', () => {
    const { lines, asked } = linesOf(usual, layout);
    expect(lines).toEqual(linesOf(usual).lines);
    expect(asked).toEqual(['tables', 'paragraphs', 'children']);
  });

  it('are reckoned anew when the text is another', () => {
    const { asked } = linesOf(usual, { ...layout, text: 'Avant' });
    expect(asked).toContain('table text');
  });

  it.each([
    ['a child has no line of its own, as a table of contents', { ...usual, childCount: 5 }],
    ['paragraphs are not as many as the lines', { ...usual, paragraphs: ['Avant', 'Fin'] }],
    ['the text of a table is not found', { ...usual, tables: ['jeudi'] }],
  ])('are not told when %s', (_, given) => {
    expect(linesOf(given).lines).toBeNull();
  });
});
