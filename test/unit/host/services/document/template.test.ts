import { afterEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { documentText } from '../../../../../src/host/docs/document-text';
import { docxProblems } from '../../docs/docx-problems';
import { aDocumentWorld, removeDocumentWorlds, type DocumentWorld } from './document-world';
import { paragraph, run, wordFile, type WordFile } from './word-file';

afterEach(removeDocumentWorlds);

const DOC_TYPE = 'application/vnd.google-apps.document';

function opened(world: DocumentWorld, file: WordFile): GoogleAppsScript.Document.Document {
  const { id } = world.shelf.add({ name: 'Modèle', mimeType: DOC_TYPE, bytes: wordFile(file) });
  return world.app.openById(id);
}

/** The document part after saving, and the proof that the file is sound. */
function saved(world: DocumentWorld, doc: GoogleAppsScript.Document.Document): string {
  doc.saveAndClose();
  const bytes = world.shelf.docxBytes(doc.getId());
  expect(docxProblems(bytes)).toEqual([]);
  const part = unzipSync(bytes)['word/document.xml'];
  return part ? strFromU8(part) : '';
}

const TEMPLATE: WordFile = {
  header: paragraph(
    run('Convention – {{cl'),
    '<w:proofErr w:type="spellStart"/>',
    run('ient}}', '<w:b/>'),
  ),
  body:
    paragraph(
      '<w:pPr><w:pStyle w:val="Titre1"/></w:pPr>',
      run('Convention avec {{', '<w:b/>'),
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
      run('cli', '<w:b/><w:i/>'),
      '<w:ins w:id="3" w:author="A" w:date="2026-01-01T00:00:00Z">',
      run('ent}}', '<w:i/>'),
      '</w:ins>',
      run(' du territoire'),
    ) +
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>' +
    `<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(run('Jour', '<w:b/>'))}</w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(run('{{client}}'))}</w:tc></w:tr>` +
    `<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="FFEEDD"/></w:tcPr>${paragraph(run('{{jo'), run('ur}}', '<w:i/>'))}</w:tc><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(run('{{repas}} repas'))}</w:tc></w:tr>` +
    '</w:tbl>' +
    paragraph(run('Fait à {{ville}}.')),
};

describe('a template written with Word', () => {
  it('is filled everywhere, and keeps the looks', () => {
    const world = aDocumentWorld();
    const doc = opened(world, TEMPLATE);
    for (const section of [doc.getHeader(), doc.getBody()]) {
      section.replaceText('\\{\\{client\\}\\}', 'Épicerie & Cie');
    }
    const title = doc.getBody().getChild(0).asParagraph();
    expect(title.getText()).toBe('Convention avec Épicerie & Cie du territoire');
    expect(title.getHeading()).toBe(world.app.ParagraphHeading.HEADING1);
    const text = title.editAsText();
    expect([text.isBold(16), text.isItalic(16), text.isBold(30)]).toEqual([true, null, null]);
    expect(doc.getHeader().getText()).toBe('Convention – Épicerie & Cie');
    saved(world, doc);
    expect(documentText(world.shelf.docxBytes(doc.getId()))).toContain('Jour | Épicerie & Cie');
  });

  it('has its table rows repeated', () => {
    const world = aDocumentWorld();
    const doc = opened(world, TEMPLATE);
    const table = doc.getBody().getTables()[0];
    const model = table?.getRow(1);
    for (const [day, meals] of [
      ['lundi', '40'],
      ['mardi', '35'],
    ] as const) {
      const row = model?.copy();
      row?.replaceText('\\{\\{jour\\}\\}', day);
      row?.replaceText('\\{\\{repas\\}\\}', meals);
      table?.appendTableRow(row as GoogleAppsScript.Document.TableRow); // there is a second row
    }
    table?.removeRow(1);
    expect(table?.getText()).toBe('Jour\n{{client}}\nlundi\n40 repas\nmardi\n35 repas');
    expect(table?.getCell(2, 0).getBackgroundColor()).toBe('#ffeedd');
    saved(world, doc);
  });

  it('keeps bookmarks where they are and does not double them in copies', () => {
    const world = aDocumentWorld();
    const doc = opened(world, TEMPLATE);
    const body = doc.getBody();
    body.appendParagraph(body.getChild(0).copy() as GoogleAppsScript.Document.Paragraph); // it is one
    const xml = saved(world, doc);
    expect(xml.match(/bookmarkStart/g)).toHaveLength(1);
    expect(xml.match(/w14:paraId/g)).toHaveLength(6);
  });

  it('keeps fields, links and content controls', () => {
    const world = aDocumentWorld();
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const doc = opened(world, {
      links: { rIdL: 'https://exemple.fr' },
      body:
        paragraph(run('Page '), field('PAGE', '1'), run(' sur '), field('NUMPAGES', '2')) +
        paragraph(
          run('voir '),
          `<w:hyperlink r:id="rIdL" w:history="1">${run('ici', '<w:u w:val="single"/>')}</w:hyperlink>`,
        ) +
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph(run('dans un contrôle'))}</w:sdtContent></w:sdt>`,
    });
    const body = doc.getBody();
    expect(body.getText()).toBe('Page  sur \nvoir ici\ndans un contrôle');
    const page = body.getChild(0).asParagraph();
    const types = [0, 1, 2, 3].map((index) => page.getChild(index).getType());
    const { TEXT, UNSUPPORTED } = world.app.ElementType;
    expect(types).toEqual([TEXT, UNSUPPORTED, TEXT, UNSUPPORTED]);
    const link = body.getChild(1).asParagraph().editAsText();
    expect([link.getLinkUrl(4), link.getLinkUrl(5)]).toEqual([null, 'https://exemple.fr']);
    body.replaceText('ici', 'là');
    const xml = saved(world, doc);
    expect(xml).toMatch(
      /<w:hyperlink r:id="\w+"><w:r[^>]*><w:rPr><w:u w:val="single"\/><\/w:rPr><w:t[^>]*>là/,
    );
    expect(xml.match(/instrText/g)).toHaveLength(4);
  });

  it('knows a list item by its style, and leaves its list when the style says so', () => {
    const world = aDocumentWorld();
    const doc = opened(world, {
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      styles:
        '<w:style w:type="paragraph" w:styleId="Listepuces"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body:
        paragraph('<w:pPr><w:pStyle w:val="Listepuces"/></w:pPr>', run('puce')) +
        paragraph(
          '<w:pPr><w:pStyle w:val="Listepuces"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
          run('pas une puce'),
        ),
    });
    const body = doc.getBody();
    expect(body.getListItems().map((item) => item.getText())).toEqual(['puce']);
    expect(body.getListItems()[0]?.getGlyphType()).toBe(world.app.GlyphType.BULLET);
    body.appendListItem('nouvelle').setGlyphType(world.app.GlyphType.NUMBER);
    saved(world, doc);
  });

  it('is copied element by element into another document, with its styles, lists and looks', () => {
    const world = aDocumentWorld();
    const source = opened(world, {
      ...TEMPLATE,
      numbering:
        '<w:abstractNum w:abstractNumId="7"><w:nsid w:val="1234"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="7"/></w:num>',
      styles:
        '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:rPr><w:b/></w:rPr></w:style>',
      body: `${TEMPLATE.body}${paragraph('<w:pPr><w:pStyle w:val="Clause"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr>', run('un'))}${paragraph('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr>', run('deux'))}`,
    });
    const target = world.app.create('Convention');
    const body = target.getBody();
    const from = source.getBody();
    for (let index = 0; index < from.getNumChildren(); index += 1) {
      const copy = from.getChild(index).copy();
      const type = copy.getType();
      if (type === world.app.ElementType.TABLE) body.appendTable(copy.asTable());
      else if (type === world.app.ElementType.LIST_ITEM) body.appendListItem(copy.asListItem());
      else body.appendParagraph(copy.asParagraph());
    }
    const items = body.getListItems();
    expect(items.map((item) => item.getText())).toEqual(['un', 'deux']);
    expect(items[0]?.getListId()).toBe(items[1]?.getListId());
    expect(items[0]?.getGlyphType()).toBe(world.app.GlyphType.ROMAN_UPPER);
    expect(body.getChild(1).asParagraph().getHeading()).toBe(world.app.ParagraphHeading.HEADING1);
    expect(body.getTables()[0]?.getCell(1, 0).getBackgroundColor()).toBe('#ffeedd');
    saved(world, target);
    expect(saved(world, source)).toContain('{{repas}}');
  });

  it('ends with a paragraph even when the file ends with a table', () => {
    const world = aDocumentWorld();
    const doc = opened(world, {
      body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc>${paragraph(run('seule'))}</w:tc></w:tr></w:tbl>`,
    });
    expect(doc.getBody().getText()).toBe('seule\n');
    doc.getBody().appendParagraph('fin');
    saved(world, doc);
  });
});
