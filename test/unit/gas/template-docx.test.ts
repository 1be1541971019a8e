import { describe, expect, it } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { droppedPlaces } from '../../../src/gas/document-fill';
import { templateDocx } from '../../../src/gas/template-docx';
import type { DocumentTemplate } from '../../../src/kernel/document-block';
import { nanterre } from '../../support/convention-facts';
import { templateFor } from '../../support/convention-template';

const template = templateFor(nanterre);

function part(path: string, of: DocumentTemplate = template): string {
  return templateDocx(of).find((each) => each.path === path)?.xml ?? '';
}

describe('the .docx of a template', () => {
  it.each(templateDocx(template).map(({ path, xml }) => [path, xml]))(
    'has well-formed XML in %s',
    (_, xml) => {
      const problems: string[] = [];
      const onError = (_level: string, message: string) => problems.push(message);
      new DOMParser({ onError }).parseFromString(xml, 'text/xml');
      expect(problems).toEqual([]);
    },
  );

  it('numbers its pages', () => {
    const footer = part('word/footer1.xml');
    expect(footer).toContain('> PAGE <');
    expect(footer).toContain('> NUMPAGES <');
  });

  it('never breaks a row over two pages', () => {
    const document = part('word/document.xml');
    const rows = document.match(/<w:tr>/g) ?? [];
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
  });

  it('keeps the signatures with the line that dates them', () => {
    const document = part('word/document.xml');
    const dated = document.slice(0, document.indexOf('Fait à'));
    expect(dated.slice(dated.lastIndexOf('<w:pPr>'))).toContain('<w:keepNext/>');
  });

  it('keeps the last article with the signatures, so that no page is signed alone', () => {
    const document = part('word/document.xml');
    const from = document.lastIndexOf('<w:p>', document.indexOf('En cas de désaccord'));
    const paragraphs = document.slice(from, document.indexOf('Fait à')).split('<w:p>').slice(1);
    expect(paragraphs.length).toBeGreaterThan(3);
    const isHeld = (xml: string) => xml.includes('<w:keepNext/>');
    expect(paragraphs.filter((xml) => !isHeld(xml))).toEqual([]);
  });

  it('writes signs of XML as text', () => {
    const text = 'Dupont & fils <SARL> "x"';
    const xml = part('word/document.xml', {
      ...template,
      blocks: [
        { kind: 'title', text },
        { kind: 'table', style: 'grid', widths: [1], rows: [[text]] },
      ],
    });
    expect(xml.match(/Dupont &amp; fils &lt;SARL&gt; "x"/g)).toHaveLength(2);
  });
});

it('leaves out of a text what no XML may hold', () => {
  const text = 'a\u0001b\ud800c\uffffd 🍲';
  const xml = part('word/document.xml', { ...template, blocks: [{ kind: 'paragraph', text }] });
  expect(xml).toContain('>abcd 🍲<');
});

describe('what a dropped condition takes with it', () => {
  it.each([
    { what: 'nothing when it is kept', places: [2, 5], actions: ['KEEP', 'CLOSE'], gone: [] },
    { what: 'what stands between', places: [2, 5], actions: ['DROP', 'CLOSE'], gone: [4, 3] },
    {
      what: 'one condition of two',
      places: [0, 2, 4, 7],
      actions: ['KEEP', 'CLOSE', 'DROP', 'CLOSE'],
      gone: [6, 5],
    },
    {
      what: 'a condition inside, markers apart',
      places: [0, 2, 4, 6],
      actions: ['DROP', 'KEEP', 'CLOSE', 'CLOSE'],
      gone: [5, 3, 1],
    },
    {
      what: 'only the inner one',
      places: [0, 2, 4, 6],
      actions: ['KEEP', 'DROP', 'CLOSE', 'CLOSE'],
      gone: [3],
    },
  ] as const)('$what', ({ places, actions, gone }) => {
    expect(droppedPlaces(places, actions)).toEqual(gone);
  });
});
