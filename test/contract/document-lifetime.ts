import type { ServiceCase } from '../../src/gas/verification/service-case';

/** Opening, saving, closing, and what is still there afterwards. */
export const LIFETIME_CASES: readonly ServiceCase[] = [
  {
    title: 'a closed document refuses changes and is opened again by its id or its address',
    run(check) {
      const doc = check.document();
      const body = doc.getBody();
      const paragraph = body.appendParagraph('Bonjour');
      doc.saveAndClose();
      const message = 'Document is closed, its contents cannot be updated.';
      check.refuses(() => body.appendParagraph('encore'), message);
      check.refuses(() => paragraph.setText('encore'), message);
      check.refuses(() => paragraph.editAsText().setBold(true), message);
      check.refuses(() => doc.saveAndClose(), message);
      check.is(DocumentApp.openById(doc.getId()).getBody().getText(), '\nBonjour');
      check.is(DocumentApp.openByUrl(doc.getUrl()).getName(), 'Essai');
    },
  },
  {
    title: 'two handles of an open document are one document',
    run(check) {
      const doc = check.document();
      DocumentApp.openById(doc.getId()).getBody().appendParagraph('par l’autre');
      check.is(doc.getBody().getText(), '\npar l’autre');
    },
  },
  {
    title: 'a document that does not exist is said to be missing',
    run(check) {
      check.refuses(
        () => DocumentApp.openById('1AbcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ'),
        "Document is missing (perhaps it was deleted, or you don't have read access?)",
      );
    },
  },
  {
    title: 'everything is still there after saving and opening again',
    run(check) {
      const doc = check.document();
      const body = doc.getBody();
      const title = body.appendParagraph('Convention & « accord » <2026>');
      title.setHeading(DocumentApp.ParagraphHeading.TITLE);
      const text = body.appendParagraph('un deux trois').editAsText();
      text.setBold(3, 6, true).setItalic(8, 12, true).setBackgroundColor(0, 1, '#ffff00');
      text.setFontFamily(8, 12, 'Georgia').setLinkUrl(0, 1, 'https://exemple.fr');
      body.appendListItem('puce').setGlyphType(DocumentApp.GlyphType.SQUARE_BULLET);
      body
        .appendTable([['  espaces  ', 'tab\tici']])
        .getCell(0, 1)
        .setBackgroundColor('#abcdef');
      body.appendHorizontalRule();
      body.appendPageBreak();
      body.appendParagraph('fin');
      doc.addHeader().setText('En-tête');
      doc.addFooter().setText('Pied');
      doc.saveAndClose();

      const again = DocumentApp.openById(doc.getId());
      const back = again.getBody();
      const types = [];
      for (let index = 0; index < back.getNumChildren(); index += 1) {
        types.push(String(back.getChild(index).getType()));
      }
      check.is(types, [
        'PARAGRAPH',
        'PARAGRAPH',
        'PARAGRAPH',
        'LIST_ITEM',
        'TABLE',
        'PARAGRAPH',
        'PARAGRAPH',
        'PARAGRAPH',
        'PARAGRAPH',
      ]);
      check.is(back.getChild(1).asParagraph().getText(), 'Convention & « accord » <2026>');
      check.is(
        back.getChild(1).asParagraph().getHeading() === DocumentApp.ParagraphHeading.TITLE,
        true,
      );
      const words = back.getChild(2).asParagraph();
      check.is(words.getNumChildren(), 1);
      const look = words.editAsText();
      check.is([look.isBold(3), look.isBold(7), look.isItalic(8)], [true, null, true]);
      check.is([look.getBackgroundColor(0), look.getFontFamily(9)], ['#ffff00', 'Georgia']);
      check.is([look.getLinkUrl(1), look.getLinkUrl(2)], ['https://exemple.fr', null]);
      check.is(
        back.getChild(3).asListItem().getGlyphType() === DocumentApp.GlyphType.SQUARE_BULLET,
        true,
      );
      const table = back.getChild(4).asTable();
      check.is(table.getText(), '  espaces  \ntab\tici');
      check.is(table.getCell(0, 1).getBackgroundColor(), '#abcdef');
      const rule = back.getChild(6).asParagraph().getChild(0);
      check.is(rule.getType() === DocumentApp.ElementType.HORIZONTAL_RULE, true);
      check.is([again.getHeader().getText(), again.getFooter().getText()], ['En-tête', 'Pied']);
    },
  },
  {
    title: 'a word cut into runs by a word processor is one text',
    run(check) {
      const doc = check.document();
      const paragraph = doc.getBody().appendParagraph('');
      paragraph.appendText('{{cl').setBold(true);
      paragraph.appendText('ie').setItalic(true);
      paragraph.appendText('nt}}').setUnderline(true);
      doc.saveAndClose();
      const body = DocumentApp.openById(doc.getId()).getBody();
      body.replaceText('\\{\\{client\\}\\}', 'Épicerie');
      const text = body.getChild(1).asParagraph().editAsText();
      check.is([text.getText(), text.isBold()], ['Épicerie', true]);
    },
  },
  {
    title: 'a document is renamed',
    run(check) {
      const doc = check.document();
      doc.setName('Convention');
      check.is(DocumentApp.openById(doc.getId()).getName(), 'Convention');
    },
  },
  {
    title: 'a saved document becomes a PDF',
    run(check) {
      const doc = check.document();
      doc.getBody().appendParagraph('Bonjour');
      doc.saveAndClose();
      const pdf = doc.getAs('application/pdf');
      check.is([pdf.getName(), pdf.getContentType()], ['Essai.pdf', 'application/pdf']);
      check.is(pdf.getBytes().slice(0, 4), [37, 80, 68, 70]);
    },
  },
];
