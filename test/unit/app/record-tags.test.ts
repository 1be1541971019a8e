import { describe, expect, it } from '@jest/globals';
import { scanTags, foldedName, markerOf } from '../../../src/domain/agreements/template-tag';
import { templateText } from '../../../src/domain/agreements/fill-blocks';
import { blocksOfMarkup } from '../../../src/domain/agreements/template-markup';
import { TEMPLATE_KEYS } from '../../../src/domain/agreements/template-library';
import { agreementRecord } from '../../../src/model/agreement';
import type { AnyField } from '../../../src/model/define-record';
import { partnerRecord } from '../../../src/model/partner';
import { partnershipRecord } from '../../../src/model/partnership';
import { fr } from '../../../src/i18n/fr';
import { library } from '../../support/convention-template';
import { MemoryApp } from '../../support/memory-app';
import { AGREEMENT, smallTerritory } from '../../support/small-territory';

function withTemplate(lines: readonly string[]): MemoryApp {
  const app = smallTerritory(new MemoryApp());
  const template = library.templateOf('don-excedents');
  app.documents.ensureTemplate({ ...template, blocks: blocksOfMarkup(lines) });
  return app;
}

const listed = smallTerritory(new MemoryApp()).call('getTemplateTags', {});
const inner = (text: string) => scanTags(text).tags.map((tag) => tag.inner);

describe('the tags that the page lists', () => {
  it.each([
    ['cuisine', partnerRecord.fields, fr.records.partner.fields],
    ['beneficiaire', partnerRecord.fields, fr.records.partner.fields],
    ['flux', partnershipRecord.fields, fr.records.partnership.fields],
    ['convention', agreementRecord.fields, fr.records.agreement.fields],
  ] as const)('have one for each field of %s that people fill', (prefix, fields, labels) => {
    const known = new Set(listed.tags.flatMap(({ text }) => inner(text)).map(foldedName));
    const named: Readonly<Record<string, { readonly label: string }>> = labels;
    const filled = Object.entries<AnyField>(fields).filter(
      ([, { isComputed, isHidden }]) => !isComputed && !isHidden,
    );
    expect(filled.length).toBeGreaterThan(15);
    for (const [key] of filled) {
      expect(known).toContain(foldedName(`${prefix}.${named[key]?.label ?? key}`));
    }
  });

  it('are each listed once', () => {
    const folded = listed.tags.flatMap(({ text }) => inner(text)).map(foldedName);
    expect(folded).toHaveLength(new Set(folded).size);
  });

  it('are found again, all of them, in a template that holds all of them', () => {
    const lines = listed.tags.map(({ text, name }) => `${name} = ${text}`);
    const app = withTemplate(lines);
    const stored = app.documents.findTemplate('don-excedents');
    const { body } = app.documents.readTemplate(stored?.id ?? '');
    expect(body.flatMap(inner)).toEqual(listed.tags.flatMap(({ text }) => inner(text)));
    const { missing } = app.call('checkAgreement', { partnershipId: 'PT-0001', values: {} });
    expect(missing.filter(({ code }) => /TAG|CONDITION|LOOP/.test(code))).toEqual([]);
    const view = app.call('writeAgreement', AGREEMENT);
    expect(view.agreementId).toBe('CONV-0001');
    const [written] = app.documents.documents.values();
    expect(JSON.stringify(written?.blocks)).not.toContain('{{');
  });

  it('are all that our own templates use, with their conditions, rows and clauses', () => {
    const known = new Set(listed.tags.flatMap(({ text }) => inner(text)).map(foldedName));
    const unknown = TEMPLATE_KEYS.flatMap((key) => {
      const { header, body, footer } = templateText(library.templateOf(key));
      return [...header, ...body, ...footer]
        .flatMap((line) => scanTags(line).tags)
        .filter((tag) => markerOf(tag) === null)
        .map((tag) => foldedName(tag.inner))
        .filter((name) => !known.has(name));
    });
    const others = [
      ...Object.keys(fr.documents.periodTags),
      ...Object.keys(fr.documents.loopTags),
    ].map(foldedName);
    const left = unknown.filter((name) => !others.includes(name));
    expect(left.filter((name) => !/^(?:article|renvoi)\.[a-z]+$/.test(name))).toEqual([]);
  });
});

describe('the clauses that the page lists', () => {
  it('each say the text they come from and its version', () => {
    const chosen = listed.clauses.filter(({ source }) => source === 'Choix des parties');
    expect(chosen.length).toBeLessThan(listed.clauses.length / 3);
    for (const { title, source, dated } of listed.clauses) {
      expect([title, source === '']).toEqual([title, false]);
      if (source !== 'Choix des parties')
        expect([title, dated]).toEqual([title, expect.stringMatching(/20\d\d/)]);
    }
  });
});

describe('a field of a record in a template', () => {
  it('is written in words, a day in full, a name in place of a number, and points at where it is filled', () => {
    const app = withTemplate([
      '{{cuisine.Type}} à {{ cuisine . code POSTAL }}, pour {{flux.Bénéficiaire}}.',
      'Fin le {{beneficiaire.Fin de l’habilitation}} / {{cuisine.Mode de gestion}}',
    ]);
    const { missing } = app.call('checkAgreement', { partnershipId: 'PT-0001', values: {} });
    expect(missing).toContainEqual(
      expect.objectContaining({ code: 'VALUE_MISSING', path: 'kitchen.management' }),
    );
    app.call('writeAgreement', AGREEMENT);
    const [written] = app.documents.documents.values();
    const lines = (written?.blocks ?? []).map((block) =>
      block.kind === 'table' ? '' : block.text.replace(/\u00a0/g, ' '),
    );
    expect(lines).toEqual([
      'Cuisine centrale à 92000, pour Le Repas partagé.',
      'Fin le 30 juin 2028 / [À COMPLÉTER : Mode de gestion de la cuisine]',
    ]);
  });
});
