import { describe, expect, it } from '@jest/globals';
import type { TemplateText } from '../../../../src/kernel/document-block';
import type { AgreementFacts } from '../../../../src/domain/agreements/agreement-facts';
import { CLAUSES, COMPULSORY_CLAUSES } from '../../../../src/domain/agreements/clause-catalogue';
import { templateText } from '../../../../src/domain/agreements/fill-blocks';
import {
  aConvention,
  anAgreement,
  aPartner,
  aPartnership,
  gennevilliers,
  nanterre,
} from '../../../support/convention-facts';
import { conventionPlan, library, templateFor } from '../../../support/convention-template';

const template = templateFor(nanterre);
const original = templateText(template);

const planOf = (facts: AgreementFacts, text = templateText(templateFor(facts))) =>
  conventionPlan(facts, { text, version: '1' });

const without = (pattern: RegExp): TemplateText =>
  templateText({
    ...template,
    blocks: template.blocks.filter((block) => block.kind === 'table' || !pattern.test(block.text)),
  });

describe('the plan of a convention', () => {
  it('names the document after the agreement and the partnership', () => {
    expect(planOf(nanterre).name).toBe('CONV-0001 Nanterre – foyer Adoma');
  });

  it('makes a name a file may have of any partnership', () => {
    const facts = aConvention({
      partnership: aPartnership({ name: `Massy / Palaiseau\n${'x'.repeat(200)}` }),
    });
    const { name } = planOf(facts);
    expect(name).toMatch(/^CONV-0001 Massy - Palaiseau ; x+$/);
    expect(name.length).toBeLessThanOrEqual(150);
  });

  it('points at each missing value once, where it is filled', () => {
    const missing = planOf(gennevilliers).issues.filter(({ code }) => code === 'VALUE_MISSING');
    expect(missing).toEqual([
      {
        severity: 'WARN',
        code: 'VALUE_MISSING',
        path: 'partnership.place',
        params: { field: 'lieu de remise', tag: 'flux.lieu' },
      },
      {
        severity: 'WARN',
        code: 'VALUE_MISSING',
        path: 'agreement.qualityManager',
        params: { field: 'personne qualifiée pour la qualité', tag: 'qualite.responsable' },
      },
    ]);
  });

  it('does not repeat what a remark already says', () => {
    const facts = aConvention({ kitchen: aPartner({ representativeName: null }) });
    const paths = planOf(facts).issues.map((issue) => issue.path);
    expect(paths.filter((path) => path === 'kitchen.representativeName')).toHaveLength(1);
  });

  it('gives the same fingerprint to the same values, on whatever day', () => {
    const today = planOf(nanterre);
    const tomorrow = planOf({ ...nanterre, today: '2026-11-24' });
    expect(tomorrow.valuesFingerprint).toBe(today.valuesFingerprint);
    expect(tomorrow.key).toBe(today.key);
    expect(today.valuesFingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives another fingerprint when a value changes', () => {
    const changed = aConvention({ partnership: aPartnership({ expectedMeals: 61 }) });
    expect(planOf(changed).valuesFingerprint).not.toBe(planOf(nanterre).valuesFingerprint);
    expect(planOf(changed).key).not.toBe(planOf(nanterre).key);
  });

  it('asks for another document when people changed the template, for the same values', () => {
    const edited = { ...original, footer: ['autre pied'] };
    const [before, after] = [planOf(nanterre), planOf(nanterre, edited)];
    expect(after.valuesFingerprint).toBe(before.valuesFingerprint);
    expect(after.templateVersion).not.toBe(before.templateVersion);
    expect(after.key).not.toBe(before.key);
    expect(before.templateVersion).toMatch(/^1-[0-9a-f]{8}$/);
  });

  it('fits what Drive keeps of a private property', () => {
    const { key } = planOf(nanterre);
    expect(Buffer.byteLength(`passePlatKey${key}`)).toBeLessThanOrEqual(124);
  });
});

describe('compulsory clauses', () => {
  it('are the twenty-four of the dossier, all in our template', () => {
    expect(COMPULSORY_CLAUSES).toHaveLength(24);
    expect(planOf(nanterre).issues).toEqual([]);
  });

  it.each(COMPULSORY_CLAUSES.filter((code) => CLAUSES[code].isArticle))(
    'are missed when they are taken out: %s',
    (code) => {
      const missing = planOf(nanterre, without(new RegExp(`article\\.${code}\\}`))).issues.filter(
        (issue) => issue.code === 'CLAUSE_MISSING',
      );
      expect(missing).toMatchObject([
        {
          severity: 'WARN',
          path: `template.clauses.${code}`,
          params: { clause: library.clauseTitles[code] },
          source: CLAUSES[code].source,
        },
      ]);
    },
  );

  it('are recognised by their title when the number is typed by hand', () => {
    const body = original.body.map((line) => line.replace('{{article.tri}}', 'Article 5'));
    expect(planOf(nanterre, { ...original, body }).issues).toEqual([]);
  });

  it('are recognised by their number when the title changes', () => {
    const body = original.body.map((line) => line.replace('Tri par la Cuisine', 'Le tri'));
    expect(planOf(nanterre, { ...original, body }).issues).toEqual([]);
  });

  it('referred to and taken out are named', () => {
    const { issues } = planOf(nanterre, without(/article\.alertes\}/));
    expect(issues.map(({ code }) => code)).toEqual(['CLAUSE_MISSING', 'BROKEN_REFERENCE']);
  });
});

describe('our template', () => {
  it('leaves nothing unfilled in a complete convention', () => {
    const filled = planOf(nanterre).fill.replacements.map(({ put }) => put);
    expect(filled.filter((put) => put.includes('À COMPLÉTER'))).toEqual([]);
  });

  it('never puts two tables side by side, whatever conditions hold', () => {
    const kinds = template.blocks
      .filter((block) => block.kind === 'table' || !/^\{\{[#/]/.test(block.text))
      .map((block) => (block.kind === 'table' ? block.style : block.kind));
    const pairs = kinds.filter((kind, index) => kind === 'grid' && kinds[index + 1] === 'grid');
    expect(pairs).toEqual([]);
  });

  it('ends with a text, for the last paragraph of a Doc cannot be removed', () => {
    expect(template.blocks.at(-1)?.kind).toBe('note');
  });

  it('keeps its rows as wide as its columns', () => {
    for (const block of template.blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) expect(row).toHaveLength(block.widths.length);
    }
  });

  it('shows what lacks when nothing but the compulsory fields is known', () => {
    const bare = aConvention({
      agreement: anAgreement({
        type: 'DON',
        startsOn: null,
        endsOn: null,
        renewal: null,
        renewalMonths: null,
        noticeMonths: null,
        foodsIncluded: null,
        shortUseByJustification: null,
        storageDescription: null,
        qualityManager: null,
        jurisdiction: null,
      }),
      partnership: aPartnership({
        carrierId: null,
        place: null,
        windowStart: null,
        windowEnd: null,
      }),
      carrier: null,
    });
    const gaps = planOf(bare).fill.replacements.filter(({ put }) => put.includes('À COMPLÉTER'));
    expect(gaps.map(({ find }) => find)).toEqual([
      '{{denrees.incluses}}',
      '{{flux.horaires}}',
      '{{flux.lieu}}',
      '{{transport.responsable}}',
      '{{stockage.description}}',
      '{{qualite.responsable}}',
      '{{convention.debut}}',
      '{{convention.fin}}',
      '{{convention.reconduction}}',
      '{{convention.preavis}}',
      '{{convention.juridiction}}',
    ]);
  });
});
