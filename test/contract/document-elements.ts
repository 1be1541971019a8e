import type { ServiceCase } from '../../src/gas/verification/service-case';

/** The tree of a document: what is there, what may be added where, what may not go. */
export const ELEMENT_CASES: readonly ServiceCase[] = [
  {
    title: 'a new document has one empty paragraph, no header and no footer',
    run(check) {
      const doc = check.document();
      const body = doc.getBody();
      check.is(doc.getName(), 'Essai');
      check.is(body.getNumChildren(), 1);
      check.is(body.getChild(0).getType() === DocumentApp.ElementType.PARAGRAPH, true);
      check.is(body.getText(), '');
      check.is([doc.getHeader(), doc.getFooter()], [null, null]);
    },
  },
  {
    title: 'an appended paragraph leaves the first one empty',
    run(check) {
      const body = check.document().getBody();
      const paragraph = body.appendParagraph('Bonjour');
      check.is(body.getText(), '\nBonjour');
      check.is(body.getChildIndex(paragraph), 1);
      check.is(paragraph.getParent().getType() === DocumentApp.ElementType.BODY_SECTION, true);
    },
  },
  {
    title: 'an element of the document cannot be appended again, its copy can',
    run(check) {
      const body = check.document().getBody();
      const paragraph = body.appendParagraph('Bonjour');
      check.refuses(() => body.appendParagraph(paragraph), 'Element must be detached.');
      const copy = paragraph.copy();
      check.is(copy.getParent(), null);
      body.appendParagraph(copy).appendText(' encore');
      check.is(body.getText(), '\nBonjour\nBonjour encore');
    },
  },
  {
    title: 'a child index out of the children is refused',
    run(check) {
      const body = check.document().getBody();
      check.refuses(
        () => body.insertParagraph(9, 'x'),
        'Child index (9) must be less than or equal to the number of child elements (1).',
      );
    },
  },
  {
    title: 'elements are inserted before the child of that index',
    run(check) {
      const body = check.document().getBody();
      body.appendParagraph('p1');
      body.appendParagraph('p3');
      body.insertParagraph(2, 'p2');
      body.insertListItem(1, 'item');
      body.insertParagraph(body.getNumChildren(), 'fin');
      check.is(body.getText(), '\nitem\np1\np2\np3\nfin');
    },
  },
  {
    title: 'a table is followed by a paragraph, and its text is a line per cell',
    run(check) {
      const body = check.document().getBody();
      const table = body.appendTable([
        ['A1', 'B1'],
        ['A2', 'B2'],
      ]);
      body.appendParagraph('fin');
      check.is(body.getText(), '\nA1\nB1\nA2\nB2\n\nfin');
      check.is(table.getText(), 'A1\nB1\nA2\nB2');
      check.is(table.getRow(0).getText(), 'A1\nB1');
      check.is(table.getCell(1, 1).getText(), 'B2');
      check.is(table.getNextSibling().getType() === DocumentApp.ElementType.PARAGRAPH, true);
    },
  },
  {
    title: 'a table taken out leaves what stood around it',
    run(check) {
      const body = check.document().getBody();
      body.appendParagraph('avant');
      const table = body.appendTable([['A1']]);
      body.appendParagraph('fin');
      table.removeFromParent();
      check.is(body.getText(), '\navant\n\nfin');
      check.is([body.getTables().length, table.getParent(), table.getNumRows()], [0, null, 1]);
      body.appendTable(table);
      check.is([body.getTables().length, body.getText()], [1, '\navant\n\nfin\nA1\n']);
    },
  },
  {
    title: 'a table without cells has no row and no text',
    run(check) {
      const table = check.document().getBody().appendTable();
      check.is([table.getNumRows(), table.getText()], [0, '']);
    },
  },
  {
    title: 'a page break is the child of a paragraph without text',
    run(check) {
      const body = check.document().getBody();
      const pageBreak = body.appendPageBreak();
      const holder = pageBreak.getParent();
      check.is(holder.getType() === DocumentApp.ElementType.PARAGRAPH, true);
      check.is([holder.getNumChildren(), body.getNumChildren(), body.getText()], [1, 2, '\n']);
      check.refuses(() => body.insertPageBreak(1, pageBreak), 'Element must be detached.');
    },
  },
  {
    title: 'the last paragraph of a section stays',
    run(check) {
      const body = check.document().getBody();
      const last = body.appendParagraph('fin');
      const message = "Can't remove the last paragraph in a document section.";
      check.refuses(() => last.removeFromParent(), message);
      check.refuses(() => body.removeChild(last), message);
      body.getChild(0).removeFromParent();
      check.is(body.getText(), 'fin');
    },
  },
  {
    title: 'a body that is cleared keeps one empty paragraph',
    run(check) {
      const body = check.document().getBody();
      body.appendTable([['x']]);
      body.clear();
      check.is([body.getNumChildren(), body.getText()], [1, '']);
    },
  },
  {
    title: 'a header is added once, with one empty paragraph',
    run(check) {
      const doc = check.document();
      const header = doc.addHeader();
      check.is([header.getNumChildren(), header.getText()], [1, '']);
      header.appendParagraph('Convention');
      check.is(doc.getHeader().getText(), '\nConvention');
      check.refuses(() => doc.addHeader(), 'Document tab already contains a header.');
      doc.addFooter().setText('Pied');
      check.is(doc.getFooter().getText(), 'Pied');
      check.refuses(() => doc.addFooter(), 'Document tab already contains a footer.');
    },
  },
  {
    title: 'siblings, the end of the document and merging',
    run(check) {
      const body = check.document().getBody();
      const one = body.appendParagraph('un');
      const two = body.appendParagraph('deux');
      check.is(one.getNextSibling().asParagraph().getText(), 'deux');
      check.is(two.getNextSibling(), null);
      check.is([one.isAtDocumentEnd(), two.isAtDocumentEnd()], [false, true]);
      two.merge();
      check.is(body.getText(), '\nundeux');
    },
  },
];
