import { beforeEach, describe, expect, it } from '@jest/globals';
import type {
  DocumentContent,
  DocumentTemplate,
  FillPlan,
  TemplateText,
} from '../../src/kernel/document-block';
import type {
  DocumentRequest,
  DocumentWriter,
  StoredDocument,
  StoredTemplate,
} from '../../src/ports/document-writer';

type Later<Method extends (...args: never[]) => unknown> = (
  ...args: Parameters<Method>
) => Promise<ReturnType<Method>>;

/** A writer that may live in another thread, and what a reader of its documents sees. */
export interface WriterBench {
  readonly ensureTemplate: Later<DocumentWriter['ensureTemplate']>;
  readonly readTemplate: Later<DocumentWriter['readTemplate']>;
  readonly writeFromTemplate: Later<DocumentWriter['writeFromTemplate']>;
  readonly writeWhole: Later<DocumentWriter['writeWhole']>;
  /** Header, body and footer, a line per paragraph or cell. */
  readonly documentLines: (id: string) => Promise<string[]>;
  readonly documentNames: () => Promise<string[]>;
  readonly templateNames: () => Promise<string[]>;
}

const TEMPLATE: DocumentTemplate = {
  key: 'essai',
  version: '1',
  name: 'Modèle d’essai',
  header: 'Convention {{reference}}',
  footer: 'Pied {{reference}}',
  blocks: [
    { kind: 'title', text: '{{titre}}' },
    { kind: 'paragraph', text: 'Entre {{ Cuisine.Nom }} et {{bénéficiaire.nom}}.' },
    { kind: 'paragraph', text: '{{#si froid}}' },
    { kind: 'paragraph', text: 'Liaison froide.' },
    { kind: 'item', text: 'à 3 °C' },
    { kind: 'paragraph', text: '{{/si}}' },
    { kind: 'paragraph', text: '{{#si chaud}}' },
    { kind: 'paragraph', text: 'Liaison chaude.' },
    {
      kind: 'table',
      style: 'grid',
      widths: [40, 60],
      rows: [
        ['Chaud', '{{titre}}'],
        ['x', 'y'],
      ],
    },
    { kind: 'paragraph', text: '{{/si}}' },
    {
      kind: 'table',
      style: 'grid',
      widths: [40, 60],
      rows: [
        ['Partie', 'Nom'],
        ['La Cuisine', '{{ Cuisine.Nom }}'],
      ],
    },
    { kind: 'note', text: 'Fin : {{bénéficiaire.nom}}' },
  ],
};

const WITH_ROWS: DocumentTemplate = {
  ...TEMPLATE,
  key: 'lignes',
  name: 'Modèle de lignes',
  blocks: [
    { kind: 'title', text: 'Dit {{#si a}}oui {{titre}}{{sinon}}non{{/si}}.' },
    { kind: 'table', style: 'grid', widths: [50, 50], rows: [['a', 'b']] },
    { kind: 'paragraph', text: '' },
    {
      kind: 'table',
      style: 'grid',
      widths: [50, 50],
      rows: [
        ['Lieu', 'Ville'],
        ['{{#pour chaque site}}{{site.nom}}', '{{site.ville}}{{/pour}}'],
        ['{{#si a}}x', 'y{{/si}}'],
        ['Fin', '{{titre}}'],
      ],
    },
    { kind: 'paragraph', text: '{{#si a}}' },
    { kind: 'paragraph', text: 'part' },
    { kind: 'paragraph', text: '{{sinon}}' },
    { kind: 'paragraph', text: 'reste' },
    { kind: 'paragraph', text: '{{/si}}' },
    { kind: 'note', text: 'fin' },
  ],
};

function planWith(names: { title?: string; kitchen?: string; recipient?: string } = {}): FillPlan {
  return {
    markers: ['KEEP', 'CLOSE', 'DROP', 'CLOSE'],
    replacements: [
      { find: '{{reference}}', put: 'CONV-0001' },
      { find: '{{titre}}', put: names.title ?? 'Convention' },
      { find: '{{ Cuisine.Nom }}', put: names.kitchen ?? 'SYREC' },
      { find: '{{bénéficiaire.nom}}', put: names.recipient ?? 'Maison de la Solidarité' },
    ],
  };
}

export function documentWriterContract(name: string, make: () => Promise<WriterBench>): void {
  describe(`${name} as a document writer`, () => {
    let bench: WriterBench;
    let template: StoredTemplate;
    const request = (facts: Partial<DocumentRequest> = {}): DocumentRequest => ({
      templateId: template.id,
      key: 'CONV-0001:abc',
      name: 'CONV-0001 Gennevilliers',
      plan: planWith(),
      ...facts,
    });
    const write = (facts: Partial<DocumentRequest> = {}): Promise<StoredDocument> =>
      bench.writeFromTemplate(request(facts));

    beforeEach(async () => {
      bench = await make();
      template = await bench.ensureTemplate(TEMPLATE);
    });

    it('makes the template once', async () => {
      expect(template).toMatchObject({ version: '1', isNew: true });
      expect(await bench.ensureTemplate({ ...TEMPLATE, version: '2' })).toEqual({
        ...template,
        isNew: false,
      });
      expect(await bench.templateNames()).toEqual(['Modèle d’essai']);
    });

    it('reads the template line by line, tables included', async () => {
      const text: TemplateText = await bench.readTemplate(template.id);
      expect(text.header.filter(Boolean)).toEqual(['Convention {{reference}}']);
      expect(text.footer.join(' ')).toContain('Pied {{reference}}');
      expect(text.body.filter(Boolean)).toEqual([
        '{{titre}}',
        'Entre {{ Cuisine.Nom }} et {{bénéficiaire.nom}}.',
        '{{#si froid}}',
        'Liaison froide.',
        'à 3 °C',
        '{{/si}}',
        '{{#si chaud}}',
        'Liaison chaude.',
        'Chaud',
        '{{titre}}',
        'x',
        'y',
        '{{/si}}',
        'Partie',
        'Nom',
        'La Cuisine',
        '{{ Cuisine.Nom }}',
        'Fin : {{bénéficiaire.nom}}',
      ]);
    });

    it('fills header, body, tables and footer, and keeps or drops what conditions hold', async () => {
      const { id, url } = await write();
      expect(url).not.toBe('');
      const lines = (await bench.documentLines(id)).filter(Boolean);
      expect(lines.slice(0, -1)).toEqual([
        'Convention CONV-0001',
        'Convention',
        'Entre SYREC et Maison de la Solidarité.',
        'Liaison froide.',
        'à 3 °C',
        'Partie',
        'Nom',
        'La Cuisine',
        'SYREC',
        'Fin : Maison de la Solidarité',
      ]);
      expect(lines.at(-1)).toContain('Pied CONV-0001');
    });

    it('repeats rows, drops others and settles conditions within a line', async () => {
      const rows = await bench.ensureTemplate(WITH_ROWS);
      const text = await bench.readTemplate(rows.id);
      const table = text.tables?.[1];
      expect(table).toMatchObject({ start: 4, lineCount: 8 });
      expect(table?.rows[1]).toEqual([
        '{{#pour chaque site}}{{site.nom}}',
        '{{site.ville}}{{/pour}}',
      ]);
      const hostile = '{{titre}} $1 \\2 <b>';
      const { id } = await write({
        templateId: rows.id,
        plan: {
          spans: [{ find: '{{#si a}}oui {{titre}}{{sinon}}non{{/si}}', put: 'oui {{titre}}' }],
          rows: [
            {
              table: 1,
              row: 1,
              markers: ['{{#pour chaque site}}', '{{/pour}}'],
              copies: [
                [
                  { find: '{{site.nom}}', put: 'Mairie' },
                  { find: '{{site.ville}}', put: 'Massy' },
                ],
                [
                  { find: '{{site.nom}}', put: hostile },
                  { find: '{{site.ville}}', put: 'Antony' },
                ],
              ],
            },
            { table: 1, row: 2, markers: ['{{#si a}}', '{{/si}}'], copies: [] },
          ],
          markers: ['DROP', 'ELSE', 'CLOSE'],
          replacements: [{ find: '{{titre}}', put: 'Don' }],
        },
      });
      const lines = (await bench.documentLines(id)).filter(Boolean);
      expect(lines.slice(1, -1)).toEqual([
        'Dit oui Don.',
        'a',
        'b',
        'Lieu',
        'Ville',
        'Mairie',
        'Massy',
        hostile,
        'Antony',
        'Fin',
        'Don',
        'reste',
        'fin',
      ]);
    });

    it('says so when a template is gone', async () => {
      await expect(bench.readTemplate('gone')).rejects.toThrow(/TEMPLATE_UNREADABLE/);
    });

    it('leaves the template as it was', async () => {
      const before = await bench.readTemplate(template.id);
      await write();
      expect(await bench.readTemplate(template.id)).toEqual(before);
    });

    it('hands back the same document for the same key', async () => {
      const first = await bench.writeFromTemplate(request());
      const second = await bench.writeFromTemplate(request());
      expect(first.isNew).toBe(true);
      expect(second).toEqual({ ...first, isNew: false });
      expect(await bench.documentNames()).toEqual(['CONV-0001 Gennevilliers']);
    });

    it('writes a whole document as it is given, once for a key', async () => {
      const hostile = '{{titre}} $1 \\2 <b>';
      const content: DocumentContent = {
        header: 'Tête',
        footer: 'Pied',
        blocks: [
          { kind: 'title', text: hostile },
          { kind: 'table', style: 'facts', widths: [50, 50], rows: [['Lot', 'L-1']] },
          { kind: 'table', style: 'form', widths: [50, 50], rows: [['a', 'b']] },
        ],
        isLandscape: true,
      };
      const first = await bench.writeWhole({ key: 'bon:1', name: 'Bon', content });
      const second = await bench.writeWhole({ key: 'bon:1', name: 'Bon', content });
      expect(first.isNew).toBe(true);
      expect(second).toEqual({ ...first, isNew: false });
      expect(await bench.documentNames()).toEqual(['Bon']);
      const lines = (await bench.documentLines(first.id)).filter(Boolean);
      expect(lines.slice(0, -1)).toEqual(['Tête', hostile, 'Lot', 'L-1', 'a', 'b']);
      expect(lines.at(-1)).toContain('Pied');
    });

    it('writes another document for another key', async () => {
      const first = await write();
      const second = await write({ key: 'CONV-0001:def', plan: planWith({ kitchen: 'SIVU' }) });
      expect(second.id).not.toBe(first.id);
      expect((await bench.documentLines(first.id)).join()).toContain('SYREC');
      expect((await bench.documentLines(second.id)).join()).toContain('SIVU');
    });

    it('throws away the documents of a record that no register knows, and no other', async () => {
      const owned = (key: string, registered: readonly string[], owner = 'CONV-0001') =>
        write({ key: `${owner}:${key}`, name: `${owner} ${key}`, series: { owner, registered } });
      const known = await owned('known', []);
      await owned('lost', [known.id]);
      const stranger = await owned('lost', [], 'CONV-0002');
      await write({ key: 'CONV-0001:older', name: 'CONV-0001 older' });
      const last = await owned('last', [known.id]);
      expect((await bench.documentNames()).sort()).toEqual([
        'CONV-0001 known',
        'CONV-0001 last',
        'CONV-0001 older',
        'CONV-0002 lost',
      ]);
      expect(new Set([known.id, stranger.id, last.id]).size).toBe(3);
      expect(await owned('last', [known.id])).toMatchObject({ id: last.id, isNew: false });
    });

    it.each([
      ['a tag', '{{titre}}'],
      ['the tag it replaces', '{{ Cuisine.Nom }}'],
      ['a condition', '{{#si chaud}}'],
      ['group references', 'A $1 B $& C \\1 D \\\\ E'],
      ['a formula', '=IMPORTXML("http://exemple.fr";"//a")'],
      ['markup', '<b>gras</b> & "guillemets" d’été'],
      ['a regular expression', '.*(a|b)+[c]?^$'],
    ])('keeps a value that looks like %s as text', async (_, value) => {
      const { id } = await write({ plan: planWith({ kitchen: value, title: 'T {{x}} $0' }) });
      const lines = await bench.documentLines(id);
      expect(lines).toContain(`Entre ${value} et Maison de la Solidarité.`);
      expect(lines).toContain(value);
      expect(lines).toContain('T {{x}} $0');
    });
  });
}
