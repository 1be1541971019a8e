import { describe, expect, it } from '@jest/globals';
import type { DocumentBlock } from '../../../../src/kernel/document-block';
import { fillBlocks, templateText } from '../../../../src/domain/agreements/fill-blocks';
import { planTemplate } from '../../../../src/domain/agreements/fill-template';
import { blocksOfMarkup } from '../../../../src/domain/agreements/template-markup';
import type { TemplateKnowledge } from '../../../../src/domain/agreements/tag-name-index';

const SITES = [
  ['Salle des fêtes', '1 rue Haute'],
  ['{{cuisine.nom}} $1 =A1 <b>', '2 rue Basse'],
];

const KNOWLEDGE: TemplateKnowledge = {
  values: new Map([
    ['cuisine.nom', 'Antony'],
    ['beneficiaire.nom', 'Massy'],
  ]),
  names: new Map([
    ['cuisine.nom', 'nom de la cuisine'],
    ['beneficiaire.nom', 'nom du bénéficiaire'],
  ]),
  conditions: new Map([
    ['liaison froide', true],
    ['transport par un tiers', false],
  ]),
  loops: new Map([
    [
      'site',
      {
        tags: new Map([
          ['site.nom', 'nom du site'],
          ['site.adresse', 'adresse du site'],
        ]),
        items: SITES.map(
          ([name = '', address = '']) =>
            new Map([
              ['site.nom', name],
              ['site.adresse', address],
            ]),
        ),
      },
    ],
  ]),
  articles: [],
  words: { article: 'Article {number}', reference: 'l’article {number}', missing: '[{field}]' },
};

function made(...markup: string[]) {
  const blocks: readonly DocumentBlock[] = blocksOfMarkup(markup);
  const { plan, issues } = planTemplate(
    templateText({ header: '', footer: '', blocks }),
    KNOWLEDGE,
  );
  const filled = fillBlocks(blocks, plan).map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.join(' | ')) : block.text,
  );
  return { filled: filled.flat(), issues };
}

const codes = (...markup: string[]) =>
  made(...markup).issues.map(({ code, path }) => `${code} ${path}`);

describe('a row that is repeated', () => {
  it.each([
    ['as we write it', '{{#pour chaque site}}', '{{/pour}}'],
    ['with capitals, accents and spaces', '{{# POUR  Chaque  Sïte }}', '{{ / Pour }}'],
    ['in the plural', '{{#pour tous les sites}}', '{{fin pour}}'],
  ])('stands once for each thing: %s', (_, open, close) => {
    const { filled, issues } = made(
      ':grid 50 50',
      '| Lieu | Adresse |',
      `| ${open}{{Site.Nom}} | {{adresse du site}}${close} |`,
      '| Fin | {{cuisine.nom}} |',
    );
    expect(issues).toEqual([]);
    expect(filled).toEqual([
      'Lieu | Adresse',
      'Salle des fêtes | 1 rue Haute',
      '{{cuisine.nom}} $1 =A1 <b> | 2 rue Basse',
      'Fin | Antony',
    ]);
  });

  it('may be held by a condition', () => {
    const { filled, issues } = made(
      ':grid 50 50',
      '| a | b |',
      '| {{#si liaison froide}}froid | oui{{/si}} |',
      '| {{#si transport par un tiers}}tiers | {{cuisine.nom}}{{/si}} |',
    );
    expect(issues).toEqual([]);
    expect(filled).toEqual(['a | b', 'froid | oui']);
  });

  it.each([
    [
      'closed in another row',
      ['| {{#pour chaque site}}a | b |', '| c | d{{/pour}} |'],
      'LOOP_CLOSED_ELSEWHERE body.1',
    ],
    [
      'closed in the same cell',
      ['| {{#pour chaque site}}a{{/pour}} | b |'],
      'LOOP_CLOSED_ELSEWHERE body.1',
    ],
    [
      'closed by another word',
      ['| {{#pour chaque site}}a | b{{/si}} |'],
      'LOOP_CLOSED_ELSEWHERE body.1',
    ],
    ['never closed', ['| {{#pour chaque site}}a | b |'], 'UNCLOSED_ROW body.1'],
    [
      'opened after a word',
      ['| a {{#pour chaque site}} | b{{/pour}} |'],
      'ROW_MARKER_MISPLACED body.1',
    ],
    [
      'opened in the second cell',
      ['| a | {{#pour chaque site}}b{{/pour}} |'],
      'ROW_MARKER_MISPLACED body.1',
    ],
    [
      'of a thing nobody knows',
      ['| {{#pour chaque bateau}}a | b{{/pour}} |'],
      'UNKNOWN_LOOP body.1',
    ],
    ['of a misspelt thing', ['| {{#pour chaque stie}}a | b{{/pour}} |'], 'MISSPELT_LOOP body.1'],
  ])('%s is named with its place', (_, rows, expected) => {
    expect(codes(':grid 50 50', ...rows)).toEqual([expected.replace(' ', ' template.')]);
  });

  it('is named when it stands outside a table', () => {
    expect(codes('{{#pour chaque site}}')).toEqual(['LOOP_OUTSIDE_TABLE template.body.1']);
  });

  it('proposes the tags of its own thing first', () => {
    const { issues } = made(':grid 50 50', '| {{#pour chaque site}}{{site.nmo}} | b{{/pour}} |');
    expect(issues).toMatchObject([{ code: 'MISSPELT_TAG', params: { nearest: '{{site.nom}}' } }]);
  });

  it('keeps its tags to itself', () => {
    expect(codes('{{site.nom}}')).toEqual(['MISSPELT_TAG template.body.1']);
  });
});

describe('a condition', () => {
  it('may have another side', () => {
    expect(
      made('{{#si transport par un tiers}}', 'a', '{{sinon}}', 'b', '{{/si}}', 'c').filled,
    ).toEqual(['b', 'c']);
    expect(made('{{#si liaison froide}}', 'a', '{{ SINON }}', 'b', '{{/si}}').filled).toEqual([
      'a',
    ]);
  });

  it('may stand within a line, inside another, in a cell', () => {
    const { filled, issues } = made(
      'Le {{#si liaison froide}}froid {{#si transport par un tiers}}loin{{sinon}}près{{/si}}{{/si}} de {{cuisine.nom}}.',
      ':grid 50 50',
      '| a | {{#si transport par un tiers}}x{{sinon}}{{beneficiaire.nom}}{{/si}} |',
    );
    expect(issues).toEqual([]);
    expect(filled).toEqual(['Le froid près de Antony.', 'a | Massy']);
  });

  it('within a line is checked whatever side stays', () => {
    expect(codes('{{#si liaison frouade}}a{{/si}}')).toEqual([
      'MISSPELT_CONDITION template.body.1',
    ]);
  });
});

describe('a particle before a tag', () => {
  it('is elided when it must be', () => {
    expect(made('{{de cuisine.nom}} et {{d’beneficiaire.nom}}').filled).toEqual([
      'd’Antony et de Massy',
    ]);
  });
});

describe('a tag split over two paragraphs', () => {
  it('is named once, with both halves', () => {
    const { issues } = made('avant {{cuisine.', 'nom}} après');
    expect(issues).toMatchObject([
      { code: 'SPLIT_TAG', path: 'template.body.1', params: { start: '{{cuisine.' } },
    ]);
    expect(issues).toHaveLength(1);
  });
});
