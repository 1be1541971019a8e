import type { ServiceCase } from '../../src/gas/verification/service-case';

/** Menus and pages, the lock, and the files of the advanced Drive service. */
export const SCREEN_AND_FILE_CASES: readonly ServiceCase[] = [
  {
    title: 'a menu is built and added, once for each name',
    run(check) {
      const ui = SpreadsheetApp.getUi();
      const menu = ui.createMenu('Essai').addItem('Une action', 'onOpen').addSeparator();
      check.is(menu.addToUi(), undefined);
      const under = ui.createMenu('Aide').addItem('Une autre', 'onOpen');
      ui.createMenu('Essai').addSubMenu(under).addToUi();
    },
  },
  {
    title: 'a sidebar is made of a file of the project, and keeps its title',
    run(check) {
      const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Passe-plat');
      check.is([page.getTitle(), page.getContent().length > 0], ['Passe-plat', true]);
      check.is(SpreadsheetApp.getUi().showSidebar(page), undefined);
      check.refuses(
        () => HtmlService.createHtmlOutputFromFile('absente'),
        'No HTML file named absente was found.',
      );
    },
  },
  {
    title: 'a dialog beside the sheet is made of a text, with its size',
    run(check) {
      const page = HtmlService.createHtmlOutput('<p>Essai</p>').setWidth(320).setHeight(120);
      check.is([page.getWidth(), page.getHeight(), page.getContent()], [320, 120, '<p>Essai</p>']);
      check.is(SpreadsheetApp.getUi().showModelessDialog(page, 'Essai'), undefined);
    },
  },
  {
    title: 'an alert answers the button a person chose',
    run(check) {
      const ui = SpreadsheetApp.getUi();
      const chosen = ui.alert('Essai', 'Choisissez « OK ».', ui.ButtonSet.OK);
      check.is([chosen === ui.Button.OK, chosen === ui.Button.CANCEL], [true, false]);
    },
  },
  {
    title: 'the lock of the document is taken and given back',
    run(check) {
      const lock = LockService.getDocumentLock();
      check.is([lock.hasLock(), lock.tryLock(1000), lock.hasLock()], [false, true, true]);
      lock.releaseLock();
      check.is(lock.hasLock(), false);
    },
  },
  {
    title: 'files are made, found by their private properties, changed, copied and deleted',
    run(check) {
      const files = Drive?.Files;
      if (!files) throw new Error('the advanced Drive service is off');
      const token = String(Math.random());
      const mine = `appProperties has { key='essai' and value='${token}' } and trashed = false`;
      const names = (): (string | undefined)[] =>
        (files.list({ q: mine, fields: 'files(id,name)' }).files ?? []).map((file) => file.name);
      const made = files.create({
        name: 'Un',
        mimeType: 'application/vnd.google-apps.document',
        appProperties: { essai: token, passePlatRole: 'ESSAI' },
      });
      check.is(names(), ['Un']);
      files.update({ name: 'Deux' }, made.id ?? '');
      const copy = files.copy(
        { name: 'Trois', appProperties: { essai: token, passePlatRole: 'ESSAI' } },
        made.id ?? '',
      );
      check.is(names().sort(), ['Deux', 'Trois']);
      files.remove(made.id ?? '');
      check.is(names(), ['Trois']);
      files.remove(copy.id ?? '');
      check.is(names(), []);
    },
  },
  {
    title: 'a .docx zipped in a script becomes a Google Doc',
    run(check) {
      const types =
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
      const relations =
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
      const text =
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bonjour</w:t></w:r></w:p><w:sectPr/></w:body></w:document>';
      const blob = Utilities.zip(
        [
          Utilities.newBlob(types, 'application/xml', '[Content_Types].xml'),
          Utilities.newBlob(relations, 'application/xml', '_rels/.rels'),
          Utilities.newBlob(text, 'application/xml', 'word/document.xml'),
        ],
        'essai.docx',
      ).setContentType('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
      const made = Drive?.Files?.create(
        {
          name: 'Essai',
          mimeType: 'application/vnd.google-apps.document',
          appProperties: { passePlatRole: 'ESSAI' },
        },
        blob,
      );
      const id = made?.id ?? '';
      check.is(DocumentApp.openById(id).getBody().getText().trim(), 'Bonjour');
      Drive?.Files?.remove(id);
    },
  },
  {
    title: 'a document made by DocumentApp is a file of the add-on, which may delete it',
    run(check) {
      const document = DocumentApp.create('Essai Passe-plat');
      const id = document.getId();
      document.saveAndClose();
      check.is(Drive?.Files?.get(id).name, 'Essai Passe-plat');
      Drive?.Files?.remove(id);
      check.is(String(check.outcome(() => Drive?.Files?.get(id))).includes('not found'), true);
    },
  },
  {
    title: 'a found text leads to its paragraph, which is taken away; a header is filled',
    run(check) {
      const document = check.document();
      const body = document.getBody();
      body.appendParagraph('à enlever');
      body.appendParagraph('à garder');
      const paragraph = body.findText('à enlever').getElement().getParent();
      check.is(paragraph.getParent().getType() === DocumentApp.ElementType.BODY_SECTION, true);
      paragraph.removeFromParent();
      check.is(body.getText(), '\nà garder');
      const header = document.addHeader();
      header.appendParagraph('{{nom}}');
      header.replaceText('\\{\\{nom\\}\\}', 'Épicerie');
      check.is(header.getText(), '\nÉpicerie');
    },
  },
];
