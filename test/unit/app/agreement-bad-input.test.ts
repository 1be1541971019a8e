import { describe, expect, it } from '@jest/globals';
import { blocksOfMarkup } from '../../../src/domain/agreements/template-markup';
import { AppError } from '../../../src/kernel/app-error';
import type { Issue } from '../../../src/kernel/issue';
import { book } from '../../../src/sidebar/book';
import { failureText, issueText } from '../../../src/sidebar/sentences';
import { library } from '../../support/convention-template';
import { MemoryApp } from '../../support/memory-app';
import { AGREEMENT, ASSOCIATION, KITCHEN, smallTerritory } from '../../support/small-territory';

const LINES = ['# {{convention.type}}', 'Entre {{cuisine.nom}} et {{beneficiaire.nom}}.'];

/** A workbook whose template of gifts people have edited: these lines are all that is left of it. */
function edited(lines: readonly string[]): MemoryApp {
  const app = smallTerritory(new MemoryApp());
  const template = library.templateOf('don-excedents');
  app.documents.ensureTemplate({ ...template, blocks: blocksOfMarkup([...LINES, ...lines]) });
  return app;
}

function refused(app: MemoryApp, input = AGREEMENT): readonly Issue[] {
  const answer = app.ask('writeAgreement', input);
  expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  return answer.ok ? [] : (answer.error.issues ?? []);
}

/** Nothing is written, and the number is the next one that is asked for without fault. */
function expectNothingWritten(app: MemoryApp): void {
  expect(app.documents.documents.size).toBe(0);
  app.documents.templates.clear();
  const view = app.call('writeAgreement', { ...AGREEMENT, submissionId: 'sound' });
  expect(view.agreementId).toBe('CONV-0001');
  expect(app.documents.documents.size).toBe(1);
}

describe('a template that cannot be filled is refused before anything is written', () => {
  const CASES: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    readonly code: string;
    readonly place: string;
    readonly says: readonly string[];
  }[] = [
    {
      title: 'a tag split over two paragraphs',
      lines: ['Le lieu est {{flux.', 'lieu}}, à midi.'],
      code: 'SPLIT_TAG',
      place: 'template.body.3',
      says: ['réunissez « {{flux. » et « lieu}} »', 'Le lieu est'],
    },
    {
      title: 'a loop closed in another row',
      lines: [
        ':grid 50 50',
        '| {{#pour chaque site}}{{site.nom}} | b |',
        '| c | {{site.adresse}}{{/pour}} |',
      ],
      code: 'LOOP_CLOSED_ELSEWHERE',
      place: 'template.body.3',
      says: ['{{#pour chaque site}}', 'dans la même ligne du tableau', 'à la fin de la dernière'],
    },
    {
      title: 'a loop closed in its first cell',
      lines: [':grid 50 50', '| {{#pour chaque site}}{{site.nom}}{{/pour}} | b |'],
      code: 'LOOP_CLOSED_ELSEWHERE',
      place: 'template.body.3',
      says: ['{{#pour chaque site}}', 'à la fin de la dernière'],
    },
    {
      title: 'a loop that is never closed',
      lines: [':grid 50 50', '| {{#pour chaque site}}{{site.nom}} | b |'],
      code: 'UNCLOSED_ROW',
      place: 'template.body.3',
      says: ['écrivez {{/pour}}'],
    },
    {
      title: 'a tag that does not exist',
      lines: ['Remis à {{flux.leiu}}.'],
      code: 'MISSPELT_TAG',
      place: 'template.body.3',
      says: ['{{flux.leiu}}', 'Vouliez-vous dire {{flux.lieu}}', 'Remis à'],
    },
    {
      title: 'a condition that is never closed',
      lines: ['{{#si liaison froide}}', 'À 3 °C.'],
      code: 'UNCLOSED_CONDITION',
      place: 'template.body.3',
      says: ['liaison froide', 'ajoutez une ligne {{/si}}'],
    },
  ];

  it.each(CASES)('$title', ({ lines, code, place, says }) => {
    const app = edited(lines);
    const checked = app.call('checkAgreement', { partnershipId: 'PT-0001', values: {} });
    const issue = refused(app).find((each) => each.code === code);
    expect(issue).toMatchObject({ severity: 'BLOCK', path: place });
    expect(checked.missing.map((each) => each.code)).toContain(code);
    for (const part of says) expect(issue && issueText(book, issue)).toContain(part);
    expectNothingWritten(app);
  });

  it('a template that does not open any more, with what to do', () => {
    const app = edited([]);
    const { documents } = app;
    documents.readTemplate = () => {
      throw new AppError('TEMPLATE_UNREADABLE');
    };
    const answer = app.ask('writeAgreement', AGREEMENT);
    expect(answer).toMatchObject({ ok: false, error: { code: 'TEMPLATE_UNREADABLE' } });
    const text = failureText({ code: 'TEMPLATE_UNREADABLE', params: {}, issues: [] });
    expect(text).toMatch(/corbeille.*supprimez-le.*Rien n’a été écrit/);
    Reflect.deleteProperty(documents, 'readTemplate');
    expectNothingWritten(app);
  });
});

describe('a value that looks like an instruction', () => {
  it.each([
    '{{cuisine.nom}}',
    '{{x}}',
    '$1 $& \\1',
    '=1+1',
    '<b>gras</b>',
    '{{#si liaison froide}}',
  ])('is written as it was typed: %s', (typed) => {
    const app = edited(['Remis {{flux.lieu}}, à midi.']);
    app.call('savePartnership', {
      submissionId: 'place',
      id: 'PT-0001',
      values: { place: typed },
    });
    app.call('writeAgreement', AGREEMENT);
    const [written] = app.documents.documents.values();
    const texts = (written?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? block.rows.flat() : [block.text],
    );
    expect(texts).toContain(`Remis ${typed}, à midi.`);
  });
});

describe('who signs', () => {
  const without = (record: typeof KITCHEN, values: Readonly<Record<string, string>>) => {
    const app = edited(['Une convention qui ne nomme pas ses signataires.']);
    const id = record === KITCHEN ? 'P-0001' : 'P-0002';
    app.call('savePartner', { submissionId: 'corrected', id, values });
    return app;
  };

  it.each([
    [
      'nobody for the association',
      ASSOCIATION,
      { representativeName: '' },
      'REPRESENTATIVE_MISSING',
    ],
    ['nobody for the kitchen', KITCHEN, { representativeName: '' }, 'REPRESENTATIVE_MISSING'],
    ['a mayor without a deliberation', KITCHEN, { city: 'Nanterre' }, 'DELIBERATION_MISSING'],
  ] as const)('%s stops the convention until the person insists', (_, record, values, code) => {
    const app = without(record, values);
    const { acceptsGaps: _gaps, ...careful } = AGREEMENT;
    const issues = refused(app, careful);
    const issue = issues.find((each) => each.code === code);
    expect(issue?.path).toMatch(/^(kitchen|recipient)\./);
    expect(issue && issueText(book, issue)).toMatch(/^Indiquez .*(Cuisine centrale|Repas partagé)/);
    expect(issues.map((each) => each.code)).toContain('GAPS_REMAIN');
    expect(app.documents.documents.size).toBe(0);
    const view = app.call('writeAgreement', { ...AGREEMENT, submissionId: 'insisted' });
    expect(view.missing.map((each) => each.code)).toContain(code);
  });
});

describe('dates that are reversed', () => {
  it('are refused with both days, and no number is used', () => {
    const app = edited([]);
    const values = { startsOn: '01/12/2026', endsOn: '30/11/2026' };
    const issues = refused(app, { ...AGREEMENT, values });
    const issue = issues.find(({ code }) => code === 'AGREEMENT_DATES_REVERSED');
    expect(issue).toMatchObject({ severity: 'BLOCK', path: 'agreement.endsOn' });
    expect(issue && issueText(book, issue)).toMatch(/30\/11\/2026.*01\/12\/2026/);
    expectNothingWritten(app);
  });
});
