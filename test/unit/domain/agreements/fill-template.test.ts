import { describe, expect, it } from '@jest/globals';
import type { TemplateText } from '../../../../src/kernel/document-block';
import { fillBlocks, filledText } from '../../../../src/domain/agreements/fill-blocks';
import { planTemplate } from '../../../../src/domain/agreements/fill-template';
import type { TemplateKnowledge } from '../../../../src/domain/agreements/tag-name-index';

const KNOWLEDGE: TemplateKnowledge = {
  values: new Map([
    ['cuisine.nom', 'SYREC'],
    ['beneficiaire.nom', null],
    ['flux.jours', '{{cuisine.nom}} $1'],
  ]),
  names: new Map([
    ['cuisine.nom', 'nom de la cuisine'],
    ['beneficiaire.nom', 'nom du bénéficiaire'],
    ['flux.jours', 'jours de remise'],
  ]),
  conditions: new Map([
    ['liaison froide', true],
    ['transport par un tiers', false],
    ['repas d’un autre circuit', true],
  ]),
  articles: ['objet', 'prix', 'force_majeure'],
  words: {
    article: 'Article {number}',
    reference: 'l’article {number}',
    missing: '[À COMPLÉTER : {field}]',
  },
};

const body = (...lines: string[]): TemplateText => ({ header: [], body: lines, footer: [] });

function read(...lines: string[]) {
  const { plan, ...rest } = planTemplate(body(...lines), KNOWLEDGE);
  return { ...rest, texts: rest.keptLines.map((line) => filledText(line, plan)) };
}

const codes = (...lines: string[]) =>
  read(...lines).issues.map(({ code, path }) => `${code} ${path}`);

describe('tags', () => {
  it.each([
    '{{cuisine.nom}}',
    '{{ Cuisine.Nom }}',
    '{{CUISINE . NOM}}',
    '{{cuisine.\u00a0nom}}',
    '{{nom de la cuisine}}',
    '{{Nom de la Cuisine}}',
  ])('are recognised however they are spelled: %s', (tag) => {
    expect(read(`par ${tag}.`)).toMatchObject({ texts: ['par SYREC.'], issues: [] });
  });

  it('accept or forget accents', () => {
    expect(read('{{bénéficiaire.nom}}').missing).toEqual(['beneficiaire.nom']);
  });

  it('without a value leave a visible gap, listed once', () => {
    expect(read('{{beneficiaire.nom}}', '{{Beneficiaire.nom}}')).toMatchObject({
      texts: ['[À COMPLÉTER : nom du bénéficiaire]', '[À COMPLÉTER : nom du bénéficiaire]'],
      missing: ['beneficiaire.nom'],
    });
  });

  it('never read again what a value contains', () => {
    expect(read('le {{flux.jours}}').texts).toEqual(['le {{cuisine.nom}} $1']);
  });

  it('that are misspelt are named with the right one and their place', () => {
    expect(read('un', 'par {{cuisne.nom}}').issues).toEqual([
      {
        severity: 'BLOCK',
        code: 'MISSPELT_TAG',
        path: 'template.body.2',
        params: {
          tag: '{{cuisne.nom}}',
          nearest: '{{cuisine.nom}}',
          excerpt: 'par {{cuisne.nom}}',
        },
      },
    ]);
  });

  it('that are like nothing known stay as they are, and are named', () => {
    expect(read('{{xyz}}').texts).toEqual(['{{xyz}}']);
    expect(codes('{{xyz}}')).toEqual(['UNKNOWN_TAG template.body.1']);
  });

  it.each(['{{cuisine.nom', 'cuisine.nom}}', '{{cuisine.nom}} et {{flux.jours'])(
    'with braces missing are named: %s',
    (line) => {
      expect(codes(line)).toEqual(['UNCLOSED_TAG template.body.1']);
    },
  );

  it('are looked at in the header and the footer too', () => {
    const text = { header: ['{{cuisine.nom}}'], body: [], footer: ['{{cusine.nom}}'] };
    const { plan, issues } = planTemplate(text, KNOWLEDGE);
    expect(plan.replacements).toEqual([{ find: '{{cuisine.nom}}', put: 'SYREC' }]);
    expect(issues.map((issue) => issue.path)).toEqual(['template.footer.1']);
  });
});

describe('conditions', () => {
  const OPEN = '{{#si transport par un tiers}}';

  it('keep or drop the lines between their markers', () => {
    const lines = ['{{#si liaison froide}}', 'froid', '{{/si}}', OPEN, 'tiers', '{{/si}}', 'fin'];
    expect(read(...lines).texts).toEqual(['froid', 'fin']);
    expect(planTemplate(body(...lines), KNOWLEDGE).plan.markers).toEqual([
      'KEEP',
      'CLOSE',
      'DROP',
      'CLOSE',
    ]);
  });

  it.each([
    ['{{#SI Liaison Froide}}', ['x']],
    ['{{ # si  liaison froide }}', ['x']],
    ['{{#si pas liaison froide}}', []],
    ['{{#si non transport par un tiers}}', ['x']],
    ["{{#si repas d'un autre circuit}}", ['x']],
  ])('understand %s', (marker, kept) => {
    expect(read(marker, 'x', '{{ / si }}')).toMatchObject({ texts: kept, issues: [] });
  });

  it('may hold one another', () => {
    const lines = [OPEN, 'a', '{{#si liaison froide}}', 'b', '{{/si}}', 'c', '{{/si}}', 'd'];
    expect(read(...lines).texts).toEqual(['d']);
  });

  it('hide what lacks inside a dropped part', () => {
    expect(read(OPEN, '{{beneficiaire.nom}}', '{{/si}}').missing).toEqual([]);
  });

  it.each([
    [['{{#si liaison froid}}', 'x', '{{/si}}'], ['MISSPELT_CONDITION template.body.1']],
    [['{{#si zzzz}}', 'x', '{{/si}}'], ['UNKNOWN_CONDITION template.body.1']],
    [['x', '{{#si liaison froide}}', 'y'], ['UNCLOSED_CONDITION template.body.2']],
    [['x', '{{/si}}'], ['UNOPENED_CONDITION template.body.2']],
    [['si {{#si liaison froide}} alors'], ['INLINE_CONDITION template.body.1']],
  ])('that cannot be followed are named: %j', (lines, expected) => {
    expect(codes(...lines)).toEqual(expected);
  });

  it('are refused outside the body', () => {
    const text = { header: ['{{#si liaison froide}}'], body: [], footer: [] };
    expect(planTemplate(text, KNOWLEDGE).issues).toMatchObject([
      { code: 'CONDITION_OUTSIDE_BODY' },
    ]);
  });
});

describe('article numbers', () => {
  it('follow the order of what stays', () => {
    expect(
      read(
        '{{article.objet}} – Objet',
        '{{#si transport par un tiers}}',
        '{{article.prix}} – Prix',
        '{{/si}}',
        '{{article.force_majeure}} – Force majeure',
        'voir {{renvoi.force_majeure}}',
      ).texts,
    ).toEqual(['Article 1 – Objet', 'Article 2 – Force majeure', 'voir l’article 2']);
  });

  it('are a gap when the article referred to is gone', () => {
    expect(read('voir {{renvoi.prix}}')).toMatchObject({
      texts: ['voir [À COMPLÉTER : renvoi.prix]'],
      missing: ['renvoi.prix'],
    });
  });
});

describe('a template made of blocks', () => {
  it('is filled block by block, tables included', () => {
    const plan = {
      markers: ['DROP' as const, 'CLOSE' as const],
      replacements: [{ find: '{{a}}', put: '{{b}}' }],
    };
    expect(
      fillBlocks(
        [
          { kind: 'title', text: '{{a}}' },
          { kind: 'paragraph', text: '{{#si x}}' },
          { kind: 'item', text: 'dropped' },
          { kind: 'paragraph', text: '{{/si}}' },
          { kind: 'table', style: 'grid', widths: [1], rows: [['{{a}} {{b}}']] },
        ],
        plan,
      ),
    ).toEqual([
      { kind: 'title', text: '{{b}}' },
      { kind: 'table', style: 'grid', widths: [1], rows: [['{{b}} {{b}}']] },
    ]);
  });
});
