import type { ServiceCase } from '../../src/gas/verification/service-case';

/** Paragraphs, lists and tables: their looks and their parts. */
export const BLOCK_CASES: readonly ServiceCase[] = [
  {
    title: 'a paragraph says its heading, alignment, spacing and indents as they were set',
    run(check) {
      const paragraph = check.document().getBody().appendParagraph('Titre');
      check.is(paragraph.getHeading() === DocumentApp.ParagraphHeading.NORMAL, true);
      paragraph
        .setHeading(DocumentApp.ParagraphHeading.HEADING2)
        .setAlignment(DocumentApp.HorizontalAlignment.CENTER)
        .setSpacingBefore(20)
        .setSpacingAfter(10)
        .setLineSpacing(1.5)
        .setIndentStart(75)
        .setIndentFirstLine(25)
        .setIndentEnd(50);
      check.is(paragraph.getHeading() === DocumentApp.ParagraphHeading.HEADING2, true);
      check.is(paragraph.getAlignment() === DocumentApp.HorizontalAlignment.CENTER, true);
      check.is([paragraph.getSpacingBefore(), paragraph.getSpacingAfter()], [20, 10]);
      check.is(paragraph.getLineSpacing(), 1.5);
      check.is(
        [paragraph.getIndentStart(), paragraph.getIndentFirstLine(), paragraph.getIndentEnd()],
        [75, 25, 50],
      );
      paragraph.setLeftToRight(false);
      check.is(paragraph.isLeftToRight(), false);
    },
  },
  {
    title: 'attributes are set together, and those not set are null',
    run(check) {
      const paragraph = check.document().getBody().appendParagraph('Titre');
      paragraph.setAttributes({
        [String(DocumentApp.Attribute.BOLD)]: true,
        [String(DocumentApp.Attribute.FONT_FAMILY)]: 'Georgia',
        [String(DocumentApp.Attribute.HORIZONTAL_ALIGNMENT)]: DocumentApp.HorizontalAlignment.RIGHT,
      });
      const set = paragraph.getAttributes() as Record<string, unknown>; // its type says nothing
      check.is([set.BOLD, set.FONT_FAMILY, set.ITALIC], [true, 'Georgia', null]);
      check.is(set.HORIZONTAL_ALIGNMENT === DocumentApp.HorizontalAlignment.RIGHT, true);
    },
  },
  {
    title: 'list items that follow each other are one numbered list, with one glyph',
    run(check) {
      const body = check.document().getBody();
      const one = body.appendListItem('un');
      const two = body.appendListItem('deux');
      check.is(one.getGlyphType() === DocumentApp.GlyphType.NUMBER, true);
      check.is(one.getListId() === two.getListId(), true);
      one.setGlyphType(DocumentApp.GlyphType.BULLET);
      check.is(two.getGlyphType() === DocumentApp.GlyphType.BULLET, true);
      check.is(two.getNestingLevel(), 0);
      check.is(two.setNestingLevel(2).getNestingLevel(), 2);
    },
  },
  {
    title: 'a list that is interrupted is another list, until it is joined',
    run(check) {
      const body = check.document().getBody();
      const one = body.appendListItem('un');
      body.appendParagraph('entre');
      const two = body.appendListItem('deux');
      check.is(one.getListId() === two.getListId(), false);
      two.setListId(one);
      check.is(one.getListId() === two.getListId(), true);
    },
  },
  {
    title: 'paragraphs of a body include list items and those of tables',
    run(check) {
      const body = check.document().getBody();
      body.appendListItem('item');
      body.appendTable([['x', 'y']]);
      check.is(
        body.getParagraphs().map((one) => one.getText()),
        ['', 'item', 'x', 'y', ''],
      );
      check.is([body.getListItems().length, body.getTables().length], [1, 1]);
    },
  },
  {
    title: 'a row is copied, filled and appended; rows and cells are removed',
    run(check) {
      const table = check
        .document()
        .getBody()
        .appendTable([
          ['Jour', 'Repas'],
          ['{{jour}}', '{{repas}}'],
        ]);
      const model = table.getRow(1).copy();
      ['lundi', 'mardi'].forEach((day, index) => {
        const row = table.appendTableRow(model.copy());
        row.replaceText('\\{\\{jour\\}\\}', day);
        row.getCell(1).setText(String(index + 10));
      });
      table.removeRow(1);
      check.is(table.getText(), 'Jour\nRepas\nlundi\n10\nmardi\n11');
      table.getRow(0).removeCell(1);
      check.is([table.getRow(0).getNumCells(), table.getNumRows()], [1, 3]);
      const added = table.insertTableRow(1);
      added.appendTableCell('mercredi');
      check.is(table.getCell(1, 0).getText(), 'mercredi');
    },
  },
  {
    title: 'a cell has its look, and the text of a cell its paragraphs',
    run(check) {
      const table = check
        .document()
        .getBody()
        .appendTable([['a', 'b']]);
      const cell = table.getCell(0, 0);
      check.is(cell.getBackgroundColor(), null);
      cell.setBackgroundColor('#EEEEEE').setPaddingLeft(12).setWidth(100);
      cell.setVerticalAlignment(DocumentApp.VerticalAlignment.CENTER);
      check.is(
        [cell.getBackgroundColor(), cell.getPaddingLeft(), cell.getWidth()],
        ['#eeeeee', 12, 100],
      );
      check.is(cell.getVerticalAlignment() === DocumentApp.VerticalAlignment.CENTER, true);
      cell.appendParagraph('suite');
      check.is([cell.getText(), cell.getNumChildren()], ['a\nsuite', 2]);
      table.setColumnWidth(1, 200).setBorderColor('#00FF00').setBorderWidth(2);
      check.is(
        [table.getColumnWidth(1), table.getBorderColor(), table.getBorderWidth()],
        [200, '#00ff00', 2],
      );
      check.is([cell.getColSpan(), cell.getRowSpan()], [1, 1]);
      check.is(cell.getParentRow().getParentTable().getNumRows(), 1);
    },
  },
  {
    title: 'a page has its size and margins in points',
    run(check) {
      const body = check.document().getBody();
      body.setMarginTop(36).setMarginLeft(50).setPageWidth(500).setPageHeight(700);
      check.is([body.getMarginTop(), body.getMarginLeft(), body.getMarginRight()], [36, 50, 72]);
      check.is([body.getPageWidth(), body.getPageHeight()], [500, 700]);
    },
  },
  {
    title: 'an image stands in a paragraph, with its size and its bytes',
    run(check) {
      const bytes = Utilities.base64Decode(
        'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAwPAfAAcAAf+/DFvgAAAAAElFTkSuQmCC',
      );
      const body = check.document().getBody();
      const image = body.appendImage(Utilities.newBlob(bytes, 'image/png', 'point.png'));
      check.is(image.getParent().getType() === DocumentApp.ElementType.PARAGRAPH, true);
      check.is([image.getWidth(), image.getHeight(), body.getImages().length], [2, 1, 1]);
      image.setWidth(20).setAltDescription('un point');
      check.is([image.getWidth(), image.getAltDescription()], [20, 'un point']);
      check.is(image.getBlob().getBytes().length === bytes.length, true);
    },
  },
  {
    title: 'an image goes in a paragraph of its own before a line, of the body or of a cell',
    run(check) {
      const bytes = Utilities.base64Decode(
        'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAwPAfAAcAAf+/DFvgAAAAAElFTkSuQmCC',
      );
      const body = check.document().getBody();
      body.appendParagraph('Les mois');
      body.appendTable([['Les jours']]);
      for (const caption of ['Les mois', 'Les jours']) {
        const words = body.findText(caption)?.getElement().getParent();
        const holder = words?.getParent();
        if (words === undefined || holder === undefined) throw new Error(`no ${caption}`);
        const isCell = holder.getType() === DocumentApp.ElementType.TABLE_CELL;
        check.is(isCell, caption === 'Les jours');
        const inside = isCell ? holder.asTableCell() : body;
        const paragraph = inside.insertParagraph(inside.getChildIndex(words), '');
        const image = paragraph.insertInlineImage(
          0,
          Utilities.newBlob(bytes, 'image/png', 'a.png'),
        );
        image.setWidth(30).setHeight(20);
        check.is([image.getWidth(), image.getHeight()], [30, 20]);
        check.is(paragraph.getChild(0).getType() === DocumentApp.ElementType.INLINE_IMAGE, true);
      }
      check.is(body.getText(), '\n\nLes mois\n\nLes jours\n');
    },
  },
];
