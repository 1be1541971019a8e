import type { ServiceCase } from '../../src/gas/verification/service-case';

/** Text: its look by character, searching and replacing by RE2's rules. */
export const TEXT_CASES: readonly ServiceCase[] = [
  {
    title: 'a look is set on some characters, and read at an offset',
    run(check) {
      const body = check.document().getBody();
      const text = body.appendParagraph('Bonjour le monde').editAsText();
      text.setBold(0, 6, true).setForegroundColor(8, 9, '#FF0000').setFontSize(8, 9, 14);
      check.is(
        [text.isBold(0), text.isBold(6), text.isBold(7), text.isBold()],
        [true, true, null, null],
      );
      check.is([text.getForegroundColor(8), text.getFontSize(9)], ['#ff0000', 14]);
      check.is(text.getTextAttributeIndices(), [0, 7, 8, 10]);
      check.is(text.getText(), 'Bonjour le monde');
    },
  },
  {
    title: 'text is inserted, deleted and appended with the look of its neighbours',
    run(check) {
      const text = check.document().getBody().appendParagraph('gras').editAsText();
      text.setBold(true);
      text.insertText(4, ' ou pas').appendText('!');
      check.is([text.getText(), text.isBold()], ['gras ou pas!', true]);
      text.deleteText(0, 4);
      check.is(text.getText(), 'ou pas!');
    },
  },
  {
    title: 'appended texts can look different',
    run(check) {
      const paragraph = check.document().getBody().appendParagraph('');
      paragraph.appendText('normal ');
      paragraph.appendText('gras').setBold(true);
      paragraph.appendText(' normal').setBold(false);
      check.is(paragraph.getText(), 'normal gras normal');
      const text = paragraph.editAsText();
      check.is([text.isBold(0), text.isBold(7), text.isBold(12)], [null, true, false]);
    },
  },
  {
    title: 'all the text of a body can be edited as one',
    run(check) {
      const body = check.document().getBody();
      body.appendParagraph('milieu');
      const text = body.editAsText();
      text.insertText(0, 'Début.\n');
      text.appendText('\nFin.');
      check.is(body.getText(), 'Début.\n\nmilieu\nFin.');
      check.is(body.getNumChildren(), 4);
      text.setItalic(0, 4, true);
      check.is(body.getChild(0).asParagraph().editAsText().isItalic(4), true);
    },
  },
  {
    title: 'a replacement keeps the look of what it replaces, in paragraphs, lists, and tables',
    run(check) {
      const body = check.document().getBody();
      body.appendParagraph('Cher {{nom}}, bonjour').editAsText().setBold(5, 11, true);
      body.appendListItem('{{nom}}');
      const table = body.appendTable([['{{nom}}', '{{autre}}']]);
      body.replaceText('\\{\\{nom\\}\\}', 'Épicerie');
      check.is(body.getText(), '\nCher Épicerie, bonjour\nÉpicerie\nÉpicerie\n{{autre}}\n');
      const text = body.getChild(1).asParagraph().editAsText();
      check.is(
        [text.isBold(4), text.isBold(5), text.isBold(12), text.isBold(13)],
        [null, true, true, null],
      );
      check.is(table.getCell(0, 0).getText(), 'Épicerie');
    },
  },
  {
    title: 'a replacement is plain text',
    run(check) {
      const paragraph = check.document().getBody().appendParagraph('prix : X');
      paragraph.replaceText('(X)', '$1 000 \\ $&');
      check.is(paragraph.getText(), 'prix : $1 000 \\ $&');
    },
  },
  {
    title: 'nothing is found across paragraphs',
    run(check) {
      const body = check.document().getBody();
      body.appendParagraph('{{de');
      body.appendParagraph('but}}');
      body.replaceText('de[\\s\\S]*but', 'non');
      check.is(body.getText(), '\n{{de\nbut}}');
      check.is(body.findText('e.*b'), null);
    },
  },
  {
    title: 'the rules are those of RE2',
    run(check) {
      const body = check.document().getBody();
      body.appendParagraph('été 12');
      check.is(body.findText('\\w+').getStartOffset(), 1);
      check.is(body.findText('[0-9]{2}').getStartOffset(), 4);
      check.is(body.findText('(?i)ÉTÉ').getEndOffsetInclusive(), 2);
      check.refuses(() => body.findText('(?=é)'), 'Invalid regular expression pattern (?=é)');
      check.refuses(
        () => body.replaceText('(t)\\1', ''),
        'Invalid regular expression pattern (t)\\1',
      );
    },
  },
  {
    title: 'a search goes on from the last match',
    run(check) {
      const body = check.document().getBody();
      body.appendParagraph('a1 a2');
      body.appendTable([['a3']]);
      const found = [];
      let range = body.findText('a[0-9]');
      while (range) {
        const text = range.getElement().asText().getText();
        found.push(text.slice(range.getStartOffset(), range.getEndOffsetInclusive() + 1));
        range = body.findText('a[0-9]', range);
      }
      check.is(found, ['a1', 'a2', 'a3']);
    },
  },
  {
    title: 'a link is on characters, with the look of a link',
    run(check) {
      const text = check.document().getBody().appendParagraph('voir ici').editAsText();
      text.setLinkUrl(5, 7, 'https://exemple.fr/?a=1&b=2');
      check.is([text.getLinkUrl(0), text.getLinkUrl(5)], [null, 'https://exemple.fr/?a=1&b=2']);
      check.is([text.isUnderline(5), text.getForegroundColor(5)], [true, '#1155cc']);
    },
  },
];
