/*
 * Passe-plat, vérification de l’installation. À coller dans un fichier « Verification » du projet Apps Script, à côté de
 * Code.js, le temps d’une vérification (menu Passe-plat > Aide > Vérifier l’installation), puis à supprimer. Écrit par
 * tools/generate-verification.mjs : ne se modifie pas.
 */
function runVerification_() {
  (() => {
    // src/i18n/fr/verification.ts
    var verification = {
      tab: 'Vérification',
      intro:
        'Chaque ligne essaie un service de Google comme Passe-plat s’en sert, dans des onglets et des documents d’essai qui sont supprimés. Les cas gardent leurs noms, en anglais, pour être rapprochés du code.',
      headers: {
        service: 'Service',
        title: 'Cas',
        result: 'Résultat',
        detail: 'Attendu et obtenu',
      },
      ok: 'OK',
      gap: 'écart',
      todo: 'à faire',
      running: 'en cours',
      stopped: 'L’exécution s’est arrêtée pendant ce cas (temps ou quota).',
      leftovers: 'Onglets et documents d’essai à supprimer à la main : {names}',
      done: '{ok} cas OK, {gaps?écart:écarts} : {gaps}.',
      more: '{ok} cas OK, {gaps?écart:écarts} : {gaps}, à faire : {todo}. Relancez « Vérifier l’installation » pour continuer.',
      wrongLocale:
        'Les essais supposent un classeur en français. Choisissez « France » dans Fichier > Paramètres, puis relancez.',
      busy: 'Une vérification est déjà en cours dans ce classeur.',
    };

    // src/gas/verification/service-case.ts
    var SCRATCH_TAB = 'Essai Passe-plat';
    var SCRATCH_ROLE = 'ESSAI';
    function runCase(run, { tab, role }) {
      const found = [];
      const undo = [];
      const sorted = (_, value) =>
        Object.prototype.toString.call(value) === '[object Object]'
          ? Object.fromEntries(Object.entries(Object(value)).sort(([a], [b]) => (a < b ? -1 : 1)))
          : value;
      const shown = (value) => JSON.stringify(value, sorted) ?? String(value);
      const textOf = (error) => (error instanceof Error ? error.message : String(error));
      const attempt = (what, action) => {
        try {
          action();
        } catch (error) {
          found.push(`${what}: ${String(error)}`);
        }
      };
      const check = {
        is: (actual, expected) => {
          if (shown(actual) === shown(expected)) return;
          found.push(`got ${shown(actual)} instead of ${shown(expected)}`);
        },
        refuses: (action, message) => {
          try {
            action();
          } catch (error) {
            const text = textOf(error);
            if (text !== message) found.push(`refused with « ${text} » instead of « ${message} »`);
            return;
          }
          found.push(`nothing was refused instead of: ${message}`);
        },
        outcome: (action) => {
          try {
            return action();
          } catch (error) {
            return String(error);
          }
        },
        sheet: () => {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const sheet = book.insertSheet(`${tab} ${Utilities.getUuid()}`);
          undo.push(() => attempt('a tab is left', () => void book.deleteSheet(sheet)));
          return sheet;
        },
        document: () => {
          const file = { name: 'Essai', mimeType: 'application/vnd.google-apps.document' };
          const made = Drive?.Files?.create({ ...file, appProperties: { passePlatRole: role } });
          const document = DocumentApp.openById(made?.id ?? '');
          undo.push(() => {
            check.outcome(() => document.saveAndClose());
            attempt('a document is left', () => Drive?.Files?.remove(document.getId()));
          });
          return document;
        },
      };
      attempt('stopped', () => run(check));
      for (const each of undo) each();
      return found.join('\n');
    }

    // src/i18n/format-message.ts
    function numberText(value) {
      const text = String(value).replace('-', '−');
      return Number.isInteger(value) ? text.replace(/\B(?=(\d{3})+$)/g, ' ') : text;
    }
    function formatMessage(sentence, params = {}) {
      return sentence.replace(
        /\{(\w+)(?:\?([^:}]*):([^}]*))?\}/g,
        (whole, ...[name = '', singular, plural]) => {
          const value = params[name];
          if (value === void 0) return whole;
          if (singular === void 0) return typeof value === 'number' ? numberText(value) : value;
          return Math.abs(Number(value)) < 2 ? singular : (plural ?? '');
        },
      );
    }

    // src/gas/verification/verification-report.ts
    var SUMMARY_ROW = 1;
    var INTRO_ROW = 2;
    var HEADER_ROW = 3;
    var FIRST_ROW = 4;
    var WIDTHS = [140, 460, 90, 700];
    var RESULT_COLUMN = 3;
    var LONGEST_DETAIL = 2e3;
    var GAP_COLOR = '#f6d4d0';
    var VerificationReport = class _VerificationReport {
      constructor(sheet, lines) {
        this.sheet = sheet;
        this.lines = lines;
      }
      /** Takes up the report of a verification that was not finished, or begins a new one. */
      static open(book, cases) {
        const sheet = book.getSheetByName(verification.tab) ?? book.insertSheet(verification.tab);
        const kept = readLines(sheet);
        const isSame =
          kept.length === cases.length &&
          kept.every(({ title, service }, at) => {
            return title === cases[at]?.title && service === cases[at].service;
          });
        if (
          isSame &&
          kept.some(({ result }) => result === verification.todo || result === verification.running)
        ) {
          const report = new _VerificationReport(sheet, kept);
          report.tellStopped();
          return report;
        }
        const lines = cases.map(({ service, title }) => {
          return { service, title, result: verification.todo, detail: '' };
        });
        layOut(sheet, lines);
        return new _VerificationReport(sheet, lines);
      }
      /** Places of the cases still to run. */
      remaining() {
        return this.lines.flatMap(({ result }, at) => (result === verification.todo ? [at] : []));
      }
      begin(at) {
        this.write(at, verification.running, '');
      }
      /** Complaints of a case, none when it is as expected. */
      record(at, complaints) {
        this.write(
          at,
          complaints === '' ? verification.ok : verification.gap,
          complaints.slice(0, LONGEST_DETAIL),
        );
      }
      /** Writes the first line, and answers it. */
      conclude(leftovers) {
        const count = (wanted) => this.lines.filter(({ result }) => result === wanted).length;
        const todo = this.remaining().length;
        const counts = { ok: count(verification.ok), gaps: count(verification.gap), todo };
        const summary = formatMessage(todo > 0 ? verification.more : verification.done, counts);
        const rest = formatMessage(verification.leftovers, { names: leftovers.join(', ') });
        const whole = leftovers.length > 0 ? `${summary} ${rest}` : summary;
        this.sheet.getRange(SUMMARY_ROW, 1).setValue(whole);
        this.sheet.activate();
        return whole;
      }
      /** A case that was running when an execution was stopped is not tried again: it would stop the next one too. */
      tellStopped() {
        const at = this.lines.findIndex(({ result }) => result === verification.running);
        if (at >= 0) this.write(at, verification.gap, verification.stopped);
      }
      write(at, result, detail) {
        const line = this.lines[at];
        if (!line) return;
        line.result = result;
        line.detail = detail;
        this.sheet.getRange(FIRST_ROW + at, RESULT_COLUMN, 1, 2).setValues([[result, detail]]);
        SpreadsheetApp.flush();
      }
    };
    function readLines(sheet) {
      const count = sheet.getLastRow() - FIRST_ROW + 1;
      if (count < 1) return [];
      const rows = sheet.getRange(FIRST_ROW, 1, count, WIDTHS.length).getValues();
      return rows.map(([service, title, result, detail]) => ({
        service: String(service),
        title: String(title),
        result: String(result),
        detail: String(detail),
      }));
    }
    function layOut(sheet, lines) {
      sheet.clear();
      const last = FIRST_ROW + lines.length - 1;
      if (sheet.getMaxRows() < last)
        sheet.insertRowsAfter(sheet.getMaxRows(), last - sheet.getMaxRows());
      const all = sheet.getRange(1, 1, last, WIDTHS.length);
      all.setNumberFormat('@').setVerticalAlignment('top');
      const { service, title, result, detail } = verification.headers;
      all.setValues([
        [verification.running, '', '', ''],
        [verification.intro, '', '', ''],
        [service, title, result, detail],
        ...lines.map((line) => [line.service, line.title, line.result, line.detail]),
      ]);
      WIDTHS.forEach((width, at) => sheet.setColumnWidth(at + 1, width));
      sheet.setFrozenRows(HEADER_ROW);
      sheet.getRange(SUMMARY_ROW, 1).setFontWeight('bold');
      sheet.getRange(INTRO_ROW, 1).setFontColor('#5f6368');
      sheet
        .getRange(HEADER_ROW, 1, 1, WIDTHS.length)
        .setFontWeight('bold')
        .setBackground('#e8eaed');
      const results = sheet.getRange(FIRST_ROW, RESULT_COLUMN, lines.length, 1);
      const isGap = SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(verification.gap)
        .setBackground(GAP_COLOR)
        .setRanges([results])
        .build();
      sheet.setConditionalFormatRules([isGap]);
    }

    // src/gas/verification/run-verification.ts
    var BUDGET_MS = 4 * 6e4;
    var LOCALE = 'fr_FR';
    var TIME_ZONE = 'Europe/Paris';
    function runVerification(suites) {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const lock = LockService.getScriptLock();
      const refusal =
        book.getSpreadsheetLocale() !== LOCALE
          ? verification.wrongLocale
          : lock.tryLock(1)
            ? null
            : verification.busy;
      if (refusal !== null) {
        const ui = SpreadsheetApp.getUi();
        ui.alert(verification.tab, refusal, ui.ButtonSet.OK);
        return;
      }
      try {
        book.toast(verifyCases(book, suites), verification.tab);
      } finally {
        lock.releaseLock();
      }
    }
    function verifyCases(book, suites) {
      const endsAt = Date.now() + BUDGET_MS;
      const cases = suites.flatMap((suite) =>
        suite.cases.map((one) => ({ service: suite.service, title: one.title, run: one.run })),
      );
      const zone = book.getSpreadsheetTimeZone();
      let leftovers = [];
      removeScratch(book);
      const report = VerificationReport.open(book, cases);
      try {
        book.setSpreadsheetTimeZone(TIME_ZONE);
        for (const at of report.remaining()) {
          const one = cases[at];
          if (!one || Date.now() > endsAt) break;
          report.begin(at);
          report.record(at, runCase(one.run, { tab: SCRATCH_TAB, role: SCRATCH_ROLE }));
        }
      } finally {
        book.setSpreadsheetTimeZone(zone);
        leftovers = removeScratch(book);
      }
      return report.conclude(leftovers);
    }
    function removeScratch(book) {
      const left = [];
      const attempt = (name, remove) => {
        try {
          remove();
        } catch {
          left.push(name);
        }
      };
      for (const sheet of book.getSheets()) {
        const name = sheet.getName();
        if (name.startsWith(SCRATCH_TAB)) attempt(name, () => void book.deleteSheet(sheet));
      }
      const files = Drive?.Files;
      const isScratch = `appProperties has { key='passePlatRole' and value='${SCRATCH_ROLE}' }`;
      const query = {
        q: `${isScratch} and trashed = false`,
        fields: 'files(id,name)',
        pageSize: 100,
      };
      for (const { id = '', name = '' } of files?.list(query).files ?? []) {
        attempt(name, () => files?.remove(id));
      }
      return left;
    }

    // test/contract/core-services.ts
    var CORE_CASES = [
      {
        title: 'an instant is written in the pattern and the time zone asked for',
        run(check) {
          const may = /* @__PURE__ */ new Date('2026-05-04T07:08:09.050Z');
          const rows = [
            ['dd/MM/yyyy HH:mm', '04/05/2026 09:08'],
            ["yyyy-MM-dd'T'HH:mm:ss", '2026-05-04T09:08:09'],
            ['EEEE d MMMM yyyy', 'Monday 4 May 2026'],
            ['EEE MMM yy', 'Mon May 26'],
            ['HH:mm:ss.SSSXXX', '09:08:09.050+02:00'],
            ['h:mm a Z', '9:08 AM +0200'],
            ["'le' d ''M", "le 4 '5"],
            ['u', '1'],
          ];
          for (const [pattern, written] of rows) {
            check.is(
              [pattern, Utilities.formatDate(may, 'Europe/Paris', pattern)],
              [pattern, written],
            );
          }
          check.is(Utilities.formatDate(may, 'GMT', 'HH:mm'), '07:08');
          check.is(Utilities.formatDate(may, 'GMT+1', 'HH:mm'), '08:08');
          check.is(Utilities.formatDate(may, 'Asia/Tokyo', 'HH:mm'), '16:08');
          const text = '2026';
          check.refuses(
            () => Utilities.formatDate(text, 'GMT', 'yyyy'),
            "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
          );
        },
      },
      {
        title: 'bytes are written in base 64 and read back',
        run(check) {
          check.is(Utilities.base64Encode('abc'), 'YWJj');
          check.is(Utilities.base64Encode('é'), 'Pw==');
          check.is(Utilities.base64Encode('é', Utilities.Charset.UTF_8), 'w6k=');
          check.is(Utilities.base64Encode([-1, 0, 127]), '/wB/');
          check.is(Utilities.base64EncodeWebSafe([-1, -1]), '__8=');
          check.is(Utilities.base64Decode('/wB/'), [-1, 0, 127]);
          check.is(Utilities.base64DecodeWebSafe('__8='), [-1, -1]);
          check.is(Utilities.base64Decode('AA==') instanceof Array, true);
          check.refuses(() => Utilities.base64Decode('?'), 'Could not decode string.');
        },
      },
      {
        title: 'digests and signatures are those of everybody',
        run(check) {
          const { MD5, SHA_256 } = Utilities.DigestAlgorithm;
          const fox = 'The quick brown fox jumps over the lazy dog';
          check.is(Utilities.computeDigest(MD5, 'a').slice(0, 4), [12, -63, 117, -71]);
          check.is(Utilities.computeDigest(SHA_256, [97]).length, 32);
          check.is(
            Utilities.computeDigest(SHA_256, 'é', Utilities.Charset.UTF_8).slice(0, 4),
            [74, -103, 85, 126],
          );
          check.is(Utilities.computeHmacSha256Signature(fox, 'key').slice(0, 3), [-9, -68, -125]);
          const { HMAC_SHA_256 } = Utilities.MacAlgorithm;
          check.is(Utilities.computeHmacSignature(HMAC_SHA_256, fox, 'key').length, 32);
          check.is(Utilities.getUuid().length, 36);
        },
      },
      {
        title: 'a blob has its bytes, its type and its name',
        run(check) {
          check.is(Utilities.newBlob('é').getBytes(), [-61, -87]);
          check.is(Utilities.newBlob('a', 'text/html', 'a.html').getContentType(), 'text/html');
          const letter = Utilities.newBlob([65]);
          check.is([letter.getDataAsString(), letter.getName()], ['A', null]);
          const named = Utilities.newBlob('a').setName('x.pdf').setContentTypeFromExtension();
          check.is(named.getContentType(), 'application/pdf');
          const loose = letter;
          check.is(loose.toString(), 'Blob');
        },
      },
      {
        title: 'blobs are zipped and come back',
        run(check) {
          const zipped = Utilities.zip([Utilities.newBlob('un', 'text/plain', 'a.txt')]);
          const files = Utilities.unzip(zipped).map(
            (blob) => blob.getName() + blob.getDataAsString(),
          );
          check.is(files, ['a.txtun']);
          check.is(
            Utilities.ungzip(Utilities.gzip(Utilities.newBlob('un'))).getDataAsString(),
            'un',
          );
        },
      },
      {
        title: 'texts are put together by a pattern, and CSV is read',
        run(check) {
          const numbers = Utilities.formatString('%s a %d %.2f %05d', 'é', 3, 1.25, -42);
          check.is(numbers, 'é a 3 1.25 -0042');
          check.is(Utilities.formatString('%5s|%-5s|%x%%', 'a', 'b', 255), '    a|b    |ff%');
          check.is(Utilities.parseCsv('a,"b""c",\r\nd\n'), [['a', 'b"c', ''], ['d']]);
          check.is(Utilities.parseCsv('a;b', ';'), [['a', 'b']]);
        },
      },
      {
        title: 'properties are texts, nine kilobytes each at most',
        run(check) {
          const store = PropertiesService.getUserProperties();
          const kept = store.getProperties();
          const kilo = 'x'.repeat(1024);
          try {
            store.deleteAllProperties();
            check.is(store.getProperty('a'), null);
            check.is(store.setProperty('a', '1').getProperty('a'), '1');
            check.is(store.setProperties({ a: '1', b: '2' }).getProperties(), { a: '1', b: '2' });
            store.setProperty('c', '3').setProperties({ a: '1' }, true);
            check.is(store.getKeys(), ['a']);
            check.is(store.deleteProperty('a').getKeys(), []);
            store.setProperty('a', kilo.repeat(9));
            check.refuses(
              () => store.setProperty('a', kilo.repeat(10)),
              'Argument too large: value',
            );
          } finally {
            store.setProperties(kept, true);
          }
        },
      },
      {
        title: 'the cache keeps texts for a time',
        run(check) {
          const cache = CacheService.getUserCache();
          check.is(cache.get('essai-a'), null);
          cache.put('essai-a', '1');
          cache.put('essai-b', '2', 60);
          const both = cache.getAll(['essai-a', 'essai-b', 'essai-c']);
          check.is(both, { 'essai-a': '1', 'essai-b': '2' });
          cache.removeAll(['essai-a', 'essai-b']);
          cache.putAll({ 'essai-a': '1' });
          cache.remove('essai-a');
          check.is(cache.get('essai-a'), null);
          check.refuses(() => cache.put('k'.repeat(251), 'v'), 'Argument too large: key');
          const large = 'x'.repeat(101 * 1024);
          check.refuses(() => cache.put('essai-a', large), 'Argument too large: value');
        },
      },
      {
        title: 'a lock is held from its taking to its release',
        run(check) {
          const lock = LockService.getUserLock();
          const before = lock.hasLock();
          check.is([before, lock.tryLock(100), lock.hasLock()], [false, true, true]);
          lock.releaseLock();
          check.is(lock.hasLock(), false);
          const nothing = null;
          check.refuses(
            () => lock.waitLock(nothing),
            "The parameters (null) don't match the method signature for LockService.Lock.waitLock.",
          );
        },
      },
      {
        title: 'the runtime is the language and the services, with errors of its own',
        run(check) {
          const absent = ['setTimeout', 'fetch', 'URL', 'process', 'window'];
          check.is(
            absent.filter((name) => name in globalThis),
            [],
          );
          check.is(Utilities.Charset.UTF_8 === Utilities.Charset.UTF_8, true);
          check.is(String(Utilities.DigestAlgorithm.MD5), 'MD5');
          const types = MimeType;
          check.is(String(types.PDF), 'application/pdf');
          const loose = Utilities;
          check.is(
            check.outcome(() => loose.setBogus()),
            'TypeError: loose.setBogus is not a function',
          );
          let thrown;
          try {
            Utilities.sleep(-1);
          } catch (error) {
            thrown = error;
          }
          check.is(thrown instanceof Error && thrown.name, 'Exception');
        },
      },
    ];

    // test/contract/document-blocks.ts
    var BLOCK_CASES = [
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
            [String(DocumentApp.Attribute.HORIZONTAL_ALIGNMENT)]:
              DocumentApp.HorizontalAlignment.RIGHT,
          });
          const set = paragraph.getAttributes();
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
          check.is(
            [body.getMarginTop(), body.getMarginLeft(), body.getMarginRight()],
            [36, 50, 72],
          );
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
            if (words === void 0 || holder === void 0) throw new Error(`no ${caption}`);
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
            check.is(
              paragraph.getChild(0).getType() === DocumentApp.ElementType.INLINE_IMAGE,
              true,
            );
          }
          check.is(body.getText(), '\n\nLes mois\n\nLes jours\n');
        },
      },
    ];

    // test/contract/document-elements.ts
    var ELEMENT_CASES = [
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

    // test/contract/document-lifetime.ts
    var LIFETIME_CASES = [
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
            .appendTable([['  espaces  ', 'tab	ici']])
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
          check.is(table.getText(), '  espaces  \ntab	ici');
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

    // test/contract/document-text.ts
    var TEXT_CASES = [
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

    // test/contract/screen-and-files.ts
    var SCREEN_AND_FILE_CASES = [
      {
        title: 'a menu is built and added, once for each name',
        run(check) {
          const ui = SpreadsheetApp.getUi();
          const menu = ui.createMenu('Essai').addItem('Une action', 'onOpen').addSeparator();
          check.is(menu.addToUi(), void 0);
          const under = ui.createMenu('Aide').addItem('Une autre', 'onOpen');
          ui.createMenu('Essai').addSubMenu(under).addToUi();
        },
      },
      {
        title: 'a sidebar is made of a file of the project, and keeps its title',
        run(check) {
          const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Passe-plat');
          check.is([page.getTitle(), page.getContent().length > 0], ['Passe-plat', true]);
          check.is(SpreadsheetApp.getUi().showSidebar(page), void 0);
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
          check.is(
            [page.getWidth(), page.getHeight(), page.getContent()],
            [320, 120, '<p>Essai</p>'],
          );
          check.is(SpreadsheetApp.getUi().showModelessDialog(page, 'Essai'), void 0);
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
          check.is([lock.hasLock(), lock.tryLock(1e3), lock.hasLock()], [false, true, true]);
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
          const names = () =>
            (files.list({ q: mine, fields: 'files(id,name)' }).files ?? []).map(
              (file) => file.name,
            );
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
          ).setContentType(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          );
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

    // test/contract/spreadsheet-looks.ts
    var LOOK_CASES = [
      {
        title: 'formats and dropdowns are read in a block, null where there is no dropdown',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1').setNumberFormat('@');
          sheet.getRange('B1').setNumberFormat('0.00');
          check.is(sheet.getRange('A1:B1').getNumberFormats(), [['@', '0.00']]);
          const rule = SpreadsheetApp.newDataValidation()
            .requireValueInList(['Oui', 'Non'])
            .build();
          sheet.getRange('B1').setDataValidation(rule);
          const [line] = sheet.getRange('A1:B1').getDataValidations();
          check.is([line?.[0] ?? null, line?.[1] !== null], [null, true]);
          check.is(line?.[1]?.getCriteriaValues()[0], ['Oui', 'Non']);
        },
      },
      {
        title: 'a conditional format may look at how a text begins, and colour the letters',
        run(check) {
          const sheet = check.sheet();
          const rule = SpreadsheetApp.newConditionalFormatRule()
            .whenTextStartsWith('✓')
            .setFontColor('#1b7f4b')
            .setRanges([sheet.getRange('A1:A3')])
            .build();
          sheet.setConditionalFormatRules([rule]);
          const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
          check.is(condition?.getCriteriaValues(), ['✓']);
          check.is(condition?.getFontColor(), '#1b7f4b');
        },
      },
      {
        title: 'texts with links are written in a block',
        run(check) {
          const sheet = check.sheet();
          const linked = (text, url) =>
            SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
          const links = [[linked('B3', '#gid=0&range=B3')], [linked('C4', '#gid=0&range=C4')]];
          const range = sheet.getRange('A1:A2').setRichTextValues(links);
          check.is(range.getValues(), [['B3'], ['C4']]);
          check.is(sheet.getRange('A2').getRichTextValue()?.getLinkUrl(), '#gid=0&range=C4');
        },
      },
      {
        title: 'a row inserted before another pushes it down',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1:A2').setValues([['un'], ['deux']]);
          sheet.insertRowBefore(2);
          check.is(sheet.getRange('A1:A3').getValues(), [['un'], [''], ['deux']]);
        },
      },
    ];

    // test/contract/spreadsheet-overlays.ts
    var OVERLAY_CASES = [
      {
        title: 'rows are hidden by a filter, one to a sheet',
        run(check) {
          const sheet = check.sheet();
          const range = sheet.getRange('A1:A4').setValues([['n'], [10], [30], [20]]);
          const filter = range.createFilter();
          const over = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(15).build();
          filter.setColumnFilterCriteria(1, over);
          check.is(
            [2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
            [true, false, false],
          );
          check.refuses(
            () => sheet.getRange('C1:C2').createFilter(),
            "You can't create a filter in a sheet that already has a filter.",
          );
          filter.sort(1, false);
          check.is(range.getValues(), [['n'], [30], [20], [10]]);
          filter.remove();
          check.is(sheet.getFilter(), null);
        },
      },
      {
        title: 'values hidden by a filter are given back, and seen again without it',
        run(check) {
          const sheet = check.sheet();
          const range = sheet.getRange('A1:A3').setValues([['n'], ['oui'], ['non']]);
          const filter = range.createFilter();
          const hidden = SpreadsheetApp.newFilterCriteria().setHiddenValues(['oui']).build();
          filter.setColumnFilterCriteria(1, hidden);
          check.is(filter.getColumnFilterCriteria(1)?.getHiddenValues(), ['oui']);
          check.is([sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByUser(2)], [true, false]);
          check.is(range.getValues(), [['n'], ['oui'], ['non']]);
          filter.removeColumnFilterCriteria(1);
          check.is(
            [filter.getColumnFilterCriteria(1), sheet.isRowHiddenByFilter(2)],
            [null, false],
          );
        },
      },
      {
        title: 'a validation that only warns lets a script write what it likes',
        run(check) {
          const sheet = check.sheet();
          const rule = SpreadsheetApp.newDataValidation()
            .requireNumberBetween(0, 10)
            .setAllowInvalid(true)
            .setHelpText('de 0 à 10')
            .build();
          const cell = sheet.getRange('A1').setDataValidation(rule).setValue(25);
          check.is(cell.getValue(), 25);
          const read = cell.getDataValidation();
          check.is([read?.getAllowInvalid(), read?.getHelpText()], [true, 'de 0 à 10']);
        },
      },
      {
        title: 'conditional formats are given back as they were set',
        run(check) {
          const sheet = check.sheet();
          const rule = SpreadsheetApp.newConditionalFormatRule()
            .whenFormulaSatisfied('=A1>1,5')
            .setBackground('#F00')
            .setRanges([sheet.getRange('A1:A5')])
            .build();
          sheet.setConditionalFormatRules([rule]);
          const [read] = sheet.getConditionalFormatRules();
          check.is(
            read?.getRanges().map((range) => range.getA1Notation()),
            ['A1:A5'],
          );
          check.is(read?.getBooleanCondition()?.getCriteriaValues(), ['=A1>1,5']);
          check.is(read?.getBooleanCondition()?.getBackground(), '#ff0000');
        },
      },
      {
        title: 'a range is protected for its editors, the owner always among them',
        run(check) {
          const sheet = check.sheet();
          const protection = sheet.getRange('A1').protect().setDescription('clés');
          protection.removeEditors(protection.getEditors());
          check.is([protection.canEdit(), protection.getEditors().length], [true, 1]);
          check.is(protection.getRange().getA1Notation(), 'A1');
          protection.setWarningOnly(true);
          check.is(protection.isWarningOnly(), true);
          const [read] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
          check.is([read?.getDescription(), read?.isWarningOnly()], ['clés', true]);
          protection.remove();
          check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
        },
      },
      {
        title: 'a whole sheet is protected, with a warning only if told so',
        run(check) {
          const sheet = check.sheet();
          const protection = sheet.protect().setDescription('système').setWarningOnly(true);
          check.is([protection.getDescription(), protection.isWarningOnly()], ['système', true]);
          check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
          check.is(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 0);
        },
      },
      {
        title: 'a chart is placed on its sheet and taken away',
        run(check) {
          const sheet = check.sheet();
          const chart = sheet
            .newChart()
            .asBarChart()
            .addRange(sheet.getRange('A1:B3'))
            .setOption('title', 'Coût par repas')
            .setPosition(2, 4, 0, 0)
            .build();
          sheet.insertChart(chart);
          const [placed] = sheet.getCharts();
          check.is(placed?.getContainerInfo().getAnchorColumn(), 4);
          check.is(placed?.getRanges()[0]?.getA1Notation(), 'A1:B3');
          if (placed) sheet.removeChart(placed);
          check.is(sheet.getCharts().length, 0);
        },
      },
      {
        title: 'a chart is changed where it is, with other rows, and is not a second one',
        run(check) {
          const sheet = check.sheet();
          const chart = sheet
            .newChart()
            .setChartType(Charts.ChartType.COLUMN)
            .setNumHeaders(1)
            .addRange(sheet.getRange('A1:A3'))
            .addRange(sheet.getRange('C1:D3'))
            .setOption('isStacked', true)
            .setPosition(6, 1, 8, 0)
            .build();
          sheet.insertChart(chart);
          const [placed] = sheet.getCharts();
          if (!placed) return;
          check.is(
            placed.getRanges().map((range) => range.getColumn()),
            [1, 3],
          );
          const longer = placed
            .modify()
            .clearRanges()
            .setChartType(Charts.ChartType.LINE)
            .addRange(sheet.getRange('A1:A9'))
            .addRange(sheet.getRange('C1:D9'))
            .setPosition(12, 1, 8, 0)
            .build();
          sheet.updateChart(longer);
          const charts = sheet.getCharts();
          check.is(charts.length, 1);
          check.is(
            charts[0]?.getRanges().map((range) => range.getA1Notation()),
            ['A1:A9', 'C1:D9'],
          );
          check.is(charts[0]?.getContainerInfo().getAnchorRow(), 12);
        },
      },
      {
        title: 'the looks of a block are given cell by cell, and its gridlines hidden',
        run(check) {
          const sheet = check.sheet();
          const range = sheet.getRange('A1:B2');
          range
            .setNumberFormats([
              ['@', '0.00'],
              ['General', '#,##0'],
            ])
            .setBackgrounds([
              ['#ffffff', '#e8f0fb'],
              ['#f1f4f2', '#ffffff'],
            ])
            .setFontColors([
              ['#1f2937', '#ffffff'],
              ['#1f2937', '#1f2937'],
            ])
            .setFontWeights([
              ['bold', 'normal'],
              ['normal', 'bold'],
            ])
            .setFontSizes([
              [16, 9],
              [10, 10],
            ])
            .setHorizontalAlignments([
              ['left', 'center'],
              ['left', 'right'],
            ])
            .setVerticalAlignment('middle');
          range.offset(1, 0, 1).setWrap(true);
          check.is(range.getNumberFormats()[0], ['@', '0.00']);
          check.is(range.getBackgrounds(), [
            ['#ffffff', '#e8f0fb'],
            ['#f1f4f2', '#ffffff'],
          ]);
          check.is(range.getFontSizes(), [
            [16, 9],
            [10, 10],
          ]);
          check.is(range.getFontWeights()[1], ['normal', 'bold']);
          range.setValues([
            ['Repas', 3],
            ['=B1*2', '=SUM(B1;B1)'],
          ]);
          check.is(range.getFormulas(), [
            ['', ''],
            ['=B1*2', '=SUM(B1;B1)'],
          ]);
          check.is(range.getValues()[1], [6, 6]);
          sheet.setHiddenGridlines(true);
          check.is(sheet.hasHiddenGridlines(), true);
        },
      },
      {
        title: 'developer metadata stays on a column that moves',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('C:C').addDeveloperMetadata('key', 'portions');
          sheet.insertColumnBefore(1);
          const [found] = sheet.createDeveloperMetadataFinder().withKey('key').find();
          check.is(found?.getLocation().getColumn()?.getColumn(), 4);
          check.is(found?.getValue(), 'portions');
          check.refuses(
            () => sheet.getRange('A1').addDeveloperMetadata('key'),
            'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
          );
        },
      },
      {
        title: 'days that move with the calendar are compared with today and kept as such',
        run(check) {
          const sheet = check.sheet();
          const day = (days) => new Date(Date.now() + days * 864e5);
          sheet.getRange('A1:A5').setValues([['d'], [day(-40)], [day(-3)], [day(0)], [day(3)]]);
          const hidden = (criteria) => {
            sheet.getFilter()?.remove();
            sheet.getRange('A1:A5').createFilter().setColumnFilterCriteria(1, criteria);
            return [2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row));
          };
          const { TODAY, PAST_WEEK } = SpreadsheetApp.RelativeDate;
          const when = () => SpreadsheetApp.newFilterCriteria();
          check.is(hidden(when().whenDateAfter(TODAY).build()), [true, true, true, false]);
          check.is(hidden(when().whenDateEqualTo(PAST_WEEK).build()), [true, false, false, true]);
          check.is(hidden(when().whenDateBefore(PAST_WEEK).build()), [false, true, true, true]);
          const rule = SpreadsheetApp.newConditionalFormatRule()
            .whenDateBefore(TODAY)
            .setBold(true)
            .setRanges([sheet.getRange('A2:A5')])
            .build();
          sheet.setConditionalFormatRules([rule]);
          const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
          check.is(condition?.getCriteriaValues()[0] === TODAY, true);
        },
      },
    ];

    // test/contract/spreadsheet-ranges.ts
    var RANGE_CASES = [
      {
        title: 'a range is sorted on several columns',
        run(check) {
          const sheet = check.sheet();
          const range = sheet.getRange('A1:B4').setValues([
            ['b', 1],
            ['a', 2],
            ['b', 0],
            ['a', 1],
          ]);
          range.sort([
            { column: 1, ascending: true },
            { column: 2, ascending: false },
          ]);
          check.is(range.getValues(), [
            ['a', 2],
            ['a', 1],
            ['b', 1],
            ['b', 0],
          ]);
        },
      },
      {
        title: 'a row is copied down with its formulas, formats and validations',
        run(check) {
          const sheet = check.sheet();
          sheet
            .getRange('A1:B1')
            .setValues([[2, '=A1*2']])
            .setNumberFormat('0.00');
          sheet.getRange('A2:A3').setValues([[3], [4]]);
          sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
          check.is(sheet.getRange('B1:B3').getDisplayValues(), [['4,00'], ['6,00'], ['8,00']]);
          sheet.getRange('B1:B3').copyTo(sheet.getRange('C1'), { contentsOnly: true });
          check.is(sheet.getRange('C3').getFormula(), '');
          check.is(sheet.getRange('C1:C3').getValues(), [[4], [6], [8]]);
        },
      },
      {
        title: 'cells are merged, keep the first value, and are taken apart',
        run(check) {
          const sheet = check.sheet();
          const range = sheet.getRange('A1:B2').setValues([
            ['a', 'b'],
            ['c', 'd'],
          ]);
          range.merge();
          check.is(range.getValues(), [
            ['a', ''],
            ['', ''],
          ]);
          check.is(range.isPartOfMerge(), true);
          check.refuses(
            () => sheet.getRange('B2:C3').merge(),
            'You must select all cells in a merged range to merge or unmerge them.',
          );
          range.breakApart();
          check.is(range.isPartOfMerge(), false);
        },
      },
      {
        title: 'contents are cleared and looks stay, or the other way round',
        run(check) {
          const sheet = check.sheet();
          const cell = sheet.getRange('A1').setValue(5).setFontWeight('bold').setNote('note');
          cell.clearContent();
          check.is([cell.getValue(), cell.getFontWeight(), cell.getNote()], ['', 'bold', 'note']);
          cell.setValue(5).clearFormat();
          check.is([cell.getValue(), cell.getFontWeight()], [5, 'normal']);
        },
      },
      {
        title: 'an open range is known by its name',
        run(check) {
          const sheet = check.sheet();
          const range = sheet.getRange('B:D');
          check.is(
            [range.getA1Notation(), range.getNumRows(), range.isStartRowBounded()],
            ['B:D', 1e3, false],
          );
          check.is(sheet.getRange('3:5').getA1Notation(), '3:5');
        },
      },
      {
        title: 'offset, getCell and the data region lead from a cell to others',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('B2:C3').setValues([
            [1, 2],
            [3, 4],
          ]);
          check.is(sheet.getRange('B2').offset(1, 1).getValue(), 4);
          check.is(sheet.getRange('B2:C3').getCell(2, 1).getA1Notation(), 'B3');
          check.is(sheet.getRange('C3').getDataRegion().getA1Notation(), 'B2:C3');
          const block = sheet.getRange('B2:C3');
          check.is(
            [block.getRow(), block.getColumn(), block.getLastRow(), block.getLastColumn()],
            [2, 2, 3, 3],
          );
          check.is(block.getSheet().getSheetId(), sheet.getSheetId());
          const named = SpreadsheetApp.getActiveSpreadsheet().getRange(`'${sheet.getName()}'!C3`);
          check.is([named.getValue(), named.getA1Notation()], [4, 'C3']);
          check.refuses(
            () => sheet.getRange('A1').offset(-1, 0),
            'The starting row of the range is too small.',
          );
        },
      },
      {
        title: 'what is set on a range is kept: format, note, colour, weight',
        run(check) {
          const cell = check.sheet().getRange('A1');
          cell
            .setNumberFormat('#,##0.00 €')
            .setNote('à vérifier')
            .setBackground('#FFF')
            .setFontColor('#F00')
            .setFontWeight('bold')
            .setValue(1234.5);
          check.is(
            [cell.getNumberFormat(), cell.getNote(), cell.getBackground(), cell.getFontWeight()],
            ['#,##0.00 €', 'à vérifier', '#ffffff', 'bold'],
          );
          check.is(cell.getDisplayValue(), '1 234,50 €');
        },
      },
      {
        title: 'looks and notes are set in blocks, and read back as they were',
        run(check) {
          const range = check.sheet().getRange('A1:B1');
          range
            .setNotes([['une', '']])
            .setFontWeights([['bold', 'normal']])
            .setFontSizes([[12, 8]])
            .setFontColors([['#FF0000', '#00f']])
            .setHorizontalAlignment('center')
            .setVerticalAlignment('top')
            .setWrap(true);
          check.is(range.getNotes(), [['une', '']]);
          check.is(range.getFontWeights(), [['bold', 'normal']]);
          check.is(range.getFontSizes(), [[12, 8]]);
          check.is(range.getFontColors(), [['#ff0000', '#0000ff']]);
          check.is(range.getHorizontalAlignments(), [['center', 'center']]);
          check.is(range.getVerticalAlignment(), 'top');
          check.is(range.getWraps(), [[true, true]]);
        },
      },
      {
        title: 'checkboxes are unchecked until ticked',
        run(check) {
          const sheet = check.sheet();
          const range = sheet.getRange('A1:A2').insertCheckboxes();
          check.is([range.getValues(), range.isChecked()], [[[false], [false]], false]);
          sheet.getRange('A1').check();
          check.is([range.getValues(), range.isChecked()], [[[true], [false]], null]);
        },
      },
      {
        title: 'bands are coloured as Sheets does',
        run(check) {
          const sheet = check.sheet();
          const banding = sheet.getRange('A1:C5').applyRowBanding();
          check.is(
            [
              banding.getHeaderRowColor(),
              banding.getSecondRowColor(),
              banding.getFirstColumnColor(),
            ],
            ['#bdbdbd', '#f3f3f3', null],
          );
          check.refuses(
            () => banding.setSecondRowColor(null),
            'Second row color should not be null',
          );
        },
      },
      {
        title: 'cells are inserted and deleted in their columns only, formulas following',
        run(check) {
          const sheet = check.sheet();
          const filled = sheet.getRange('A1:C3');
          filled.setValues([
            [1, 2, '=SUM(A1:A3)'],
            [3, 4, '=B2'],
            [5, 6, ''],
          ]);
          sheet.getRange('A2:B2').insertCells(SpreadsheetApp.Dimension.ROWS);
          check.is(sheet.getRange('A1:B4').getValues(), [
            [1, 2],
            ['', ''],
            [3, 4],
            [5, 6],
          ]);
          check.is(sheet.getRange('C1:C2').getFormulas(), [['=SUM(A1:A4)'], ['=B3']]);
          sheet.getRange('A2').deleteCells(SpreadsheetApp.Dimension.ROWS);
          check.is(sheet.getRange('A2:B4').getValues(), [
            [3, ''],
            [5, 4],
            ['', 6],
          ]);
        },
      },
      {
        title: 'a transposed copy turns rows into columns',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1:B3').setValues([
            [1, 'a'],
            [2, 'b'],
            [3, 'c'],
          ]);
          const { PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
          sheet.getRange('A1:B3').copyTo(sheet.getRange('D5'), PASTE_NORMAL, true);
          check.is(sheet.getRange('D5:F6').getValues(), [
            [1, 2, 3],
            ['a', 'b', 'c'],
          ]);
          check.is(sheet.getRange('D7').getValue(), '');
        },
      },
      {
        title: 'cells that are moved take formulas that point at them along',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1:C1').setValues([[2, '=A1*2', '=E5']]);
          sheet.getRange('A1').setNumberFormat('0.00').setNote('prix');
          sheet.getRange('E5').setValue('couverte');
          sheet.getRange('A1').moveTo(sheet.getRange('E5'));
          check.is(sheet.getRange('A1:C1').getFormulas(), [['', '=E5*2', '=#REF!']]);
          check.is(sheet.getRange('A1:B1').getValues(), [['', 4]]);
          check.is(sheet.getRange('A1').getNote(), '');
          const moved = sheet.getRange('E5');
          check.is([moved.getDisplayValue(), moved.getNote()], ['2,00', 'prix']);
        },
      },
      {
        title: 'a named range follows its rows, is renamed and taken away',
        run(check) {
          const sheet = check.sheet();
          const book = sheet.getParent();
          book.setNamedRange('EssaiPassePlat', sheet.getRange('A2:B3'));
          const [named] = sheet.getNamedRanges();
          sheet.insertRowBefore(1);
          check.is(named?.getRange().getA1Notation(), 'A3:B4');
          named?.setName('EssaiPassePlatDeux').setRange(sheet.getRange('C1'));
          check.is(book.getRangeByName('EssaiPassePlat'), null);
          check.is(book.getRangeByName('EssaiPassePlatDeux')?.getA1Notation(), 'C1');
          book.removeNamedRange('EssaiPassePlatDeux');
          check.is(sheet.getNamedRanges().length, 0);
        },
      },
    ];

    // test/contract/spreadsheet-sheets.ts
    var SHEET_CASES = [
      {
        title: 'two sheets of one name are refused',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const sheet = book.insertSheet('Essai Passe-plat flux');
          check.refuses(
            () => book.insertSheet('essai passe-plat flux'),
            'A sheet with the name "essai passe-plat flux" already exists. Please enter another name.',
          );
          check.is(book.getSheetByName('Essai Passe-plat flux')?.getSheetId(), sheet.getSheetId());
          check.is(book.getSheetByName('essai passe-plat flux'), null);
        },
      },
      {
        title: 'tabs are moved and deleted, but the last',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const before = book.getNumSheets();
          const [first] = book.getSheets();
          const added = book.insertSheet('Essai Passe-plat deux');
          book.setActiveSheet(added);
          book.moveActiveSheet(1);
          check.is(book.getSheets()[0]?.getName(), 'Essai Passe-plat deux');
          check.is(book.getActiveSheet().getName(), 'Essai Passe-plat deux');
          check.is(added.getParent().getId(), book.getId());
          book.deleteSheet(added);
          check.is(book.getNumSheets(), before);
          if (before === 1 && first) {
            check.refuses(
              () => book.deleteSheet(first),
              "You can't remove all the sheets in a document.",
            );
          }
        },
      },
      {
        title: 'lines are hidden, frozen, sized and coloured as told, and a copy keeps them',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const sheet = book.insertSheet('Essai Passe-plat lignes');
          sheet.setFrozenRows(2);
          sheet.setFrozenColumns(1);
          sheet.hideRows(3);
          sheet.hideColumns(4);
          sheet.setColumnWidth(2, 150).setRowHeight(1, 40).setTabColor('#0F0');
          sheet.setHiddenGridlines(true);
          const copy = sheet.copyTo(book).setName('Essai Passe-plat copie');
          check.is([copy.getFrozenRows(), copy.getFrozenColumns()], [2, 1]);
          check.is([copy.isRowHiddenByUser(3), copy.isColumnHiddenByUser(4)], [true, true]);
          check.is(
            [copy.getColumnWidth(2), copy.getColumnWidth(3), copy.getRowHeight(1)],
            [150, 100, 40],
          );
          check.is([copy.getTabColor(), copy.hasHiddenGridlines()], ['#00ff00', true]);
          check.is([copy.getMaxRows(), copy.getMaxColumns()], [1e3, 26]);
          check.refuses(
            () => sheet.setFrozenRows(1e3),
            "You can't freeze all visible rows on the sheet.",
          );
        },
      },
      {
        title: 'sheets are hidden, but not all of them',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const [first] = book.getSheets();
          const sheet = check.sheet();
          sheet.hideSheet();
          check.is(sheet.isSheetHidden(), true);
          if (book.getNumSheets() === 2 && first) {
            check.refuses(() => first.hideSheet(), "You can't hide all the sheets in a document.");
          }
        },
      },
      {
        title: 'a range is made the active one, and its sheet with it',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const sheet = check.sheet();
          check.sheet();
          sheet.setActiveRange(sheet.getRange('B2:C3'));
          check.is(book.getActiveSheet().getSheetId(), sheet.getSheetId());
          check.is(book.getActiveRange()?.getA1Notation(), 'B2:C3');
          book.toast('Essai', 'Contrat', 1);
        },
      },
      {
        title: 'the selection is that of the active sheet',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const sheet = check.sheet();
          sheet.getRange('B2:B4').setValues([[1], [2], [3]]);
          sheet.setActiveSelection('B2:C3');
          const selection = book.getSelection();
          check.is(selection.getActiveSheet().getSheetId(), sheet.getSheetId());
          check.is(selection.getActiveRange()?.getA1Notation(), 'B2:C3');
          check.is(selection.getCurrentCell()?.getA1Notation(), 'B2');
          check.is(selection.getActiveRangeList()?.getRanges().length, 1);
          const down = selection.getNextDataRange(SpreadsheetApp.Direction.DOWN);
          check.is(down?.getA1Notation(), 'B2:B4');
          check.is(sheet.getSelection().getActiveRange()?.getA1Notation(), 'B2:C3');
          check.is(SpreadsheetApp.getSelection().getActiveRange()?.getA1Notation(), 'B2:C3');
        },
      },
      {
        title: 'a column and a row are fitted to what they hold',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1:B1').setValues([['une phrase assez longue pour cent pixels', 'a']]);
          sheet.getRange('C2').setValue('deux\nlignes');
          sheet.autoResizeColumns(1, 2).autoResizeRows(1, 2);
          check.is([sheet.getColumnWidth(1) > 100, sheet.getColumnWidth(2) < 50], [true, true]);
          check.is(sheet.getRowHeight(2) > sheet.getRowHeight(1), true);
        },
      },
      {
        title: 'the limits of Sheets are refused in its words',
        run(check) {
          const sheet = check.sheet();
          check.refuses(
            () => sheet.getRange('A1').setValue('a'.repeat(50001)),
            'Your input contains more than the maximum of 50000 characters in a single cell.',
          );
          check.refuses(
            () => sheet.insertRowsAfter(1e3, 4e5),
            'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
          );
          check.refuses(
            () => sheet.insertColumnsAfter(26, 18253),
            'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
          );
          check.is([sheet.getMaxRows(), sheet.getMaxColumns()], [1e3, 26]);
        },
      },
    ];

    // test/contract/spreadsheet-values.ts
    var VALUE_CASES = [
      {
        title: 'a value is taken as typed in a French workbook',
        run(check) {
          const sheet = check.sheet();
          const rows = [
            ['0612345678', 612345678, '612345678'],
            ['+33612345678', 33612345678, '33612345678'],
            ['10 %', 0.1, '10%'],
            ['1,5', 1.5, '1,5'],
            ["'0612", '0612', '0612'],
            ['VRAI', true, 'VRAI'],
            [true, true, 'VRAI'],
            [1.25, 1.25, '1,25'],
            ['pommes', 'pommes', 'pommes'],
            ['', '', ''],
            [null, '', ''],
            ['=1+1', 2, '2'],
            ['=1/0', '#DIV/0!', '#DIV/0!'],
            ['=SOMME(1;2)', '#NAME?', '#NAME?'],
            ['=SUM(A9,B9)', '#ERROR!', '#ERROR!'],
          ];
          for (const [given, value, shown] of rows) {
            const cell = sheet.getRange('B2').clear().setValue(given);
            check.is([given, cell.getValue(), cell.getDisplayValue()], [given, value, shown]);
          }
        },
      },
      {
        title: 'text stays text in a cell formatted as text',
        run(check) {
          const sheet = check.sheet();
          const cell = sheet.getRange(1, 1).setNumberFormat('@').setValue('0612345678');
          check.is(cell.getValue(), '0612345678');
          check.is(cell.setValue('=1+1').getValue(), '=1+1');
        },
      },
      {
        title: 'a cell shown as a date gives a Date of the script itself',
        run(check) {
          const sheet = check.sheet();
          const cell = sheet.getRange('A1').setValue('31/12/2026');
          const value = cell.getValue();
          check.is(value instanceof Date, true);
          check.is(value, '2026-12-30T23:00:00.000Z');
          check.is(cell.getDisplayValue(), '31/12/2026');
          const block = sheet.getRange('A1:B1').getValues();
          check.is([block[0]?.[0] instanceof Date, Array.isArray(block)], [true, true]);
        },
      },
      {
        title: 'a Date is stored as the day and the hour of the workbook',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          book.setSpreadsheetTimeZone('Europe/Paris');
          const cell = check.sheet().getRange('A1');
          cell.setValue(/* @__PURE__ */ new Date('2026-07-01T10:30:00Z'));
          check.is(cell.getDisplayValue(), '01/07/2026 12:30:00');
          check.is(cell.getValue(), '2026-07-01T10:30:00.000Z');
          book.setSpreadsheetTimeZone('America/New_York');
          check.is(cell.getValue(), '2026-07-01T16:30:00.000Z');
          check.is(book.getSpreadsheetTimeZone(), 'America/New_York');
          book.setSpreadsheetTimeZone('Europe/Paris');
        },
      },
      {
        title: 'a block is written and read in the same execution',
        run(check) {
          const sheet = check.sheet();
          const block = [
            ['a', 1, true],
            ['b', 2.5, ''],
          ];
          sheet.getRange(3, 2, 2, 3).setValues(block);
          SpreadsheetApp.flush();
          check.is(sheet.getRange('B3:D4').getValues(), block);
          check.is([sheet.getLastRow(), sheet.getLastColumn()], [4, 4]);
          check.is(sheet.getDataRange().getA1Notation(), 'A1:D4');
        },
      },
      {
        title: 'a block of another shape is refused',
        run(check) {
          const sheet = check.sheet();
          check.refuses(
            () => sheet.getRange('A1:A2').setValues([['a']]),
            'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
          );
          check.refuses(
            () =>
              sheet.getRange('A1:A2').setValues([
                ['a', 'b'],
                ['c', 'd'],
              ]),
            'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
          );
        },
      },
      {
        title: 'wrong arguments are told in the words of Google',
        run(check) {
          const sheet = check.sheet();
          const wrong = 'texte';
          check.refuses(
            () => sheet.getRange(1, wrong),
            "The parameters (number,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
          );
          const flat = ['a'];
          check.refuses(
            () => sheet.getRange('A1').setValues(flat),
            "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
          );
        },
      },
      {
        title: 'a range off the sheet is refused',
        run(check) {
          const sheet = check.sheet();
          check.refuses(
            () => sheet.getRange(1, 1, 1, 27),
            'The coordinates of the range are outside the dimensions of the sheet.',
          );
          check.refuses(() => sheet.getRange(0, 1), 'The starting row of the range is too small.');
        },
      },
      {
        title: 'a formula is read back with the separators of the workbook',
        run(check) {
          const sheet = check.sheet();
          const cell = sheet.getRange('C1').setFormula('=sum(A1:B1;1,5)');
          check.is([cell.getFormula(), cell.getValue()], ['=SUM(A1:B1;1,5)', 1.5]);
        },
      },
      {
        title: 'formulas follow inserted and deleted rows and columns',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
          sheet.getRange('B1').setFormula('=SUM(A1:A3)');
          sheet.insertRowsAfter(1, 2);
          check.is(sheet.getRange('B1').getFormula(), '=SUM(A1:A5)');
          sheet.deleteRows(2, 3);
          check.is(sheet.getRange('B1').getFormula(), '=SUM(A1:A2)');
          check.is(sheet.getRange('B1').getValue(), 4);
          sheet.insertColumnsAfter(1, 2);
          check.is(sheet.getRange('D1').getFormula(), '=SUM(A1:A2)');
          sheet.deleteColumn(1);
          check.is(sheet.getRange('C1').getFormula(), '=SUM(#REF!)');
          check.is(sheet.getRange('C1').getValue(), '#REF!');
          sheet.deleteColumns(1, 2);
          check.is(sheet.getRange('A1').getFormula(), '=SUM(#REF!)');
        },
      },
      {
        title: 'a formula fills a range and its references move',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
          sheet.getRange('B1:B3').setFormula('=A1*10');
          check.is(sheet.getRange('B1:B3').getFormulas(), [['=A1*10'], ['=A2*10'], ['=A3*10']]);
          check.is(sheet.getRange('B3').getFormulaR1C1(), '=R[0]C[-1]*10');
        },
      },
      {
        title: 'a named range is found, also in a formula',
        run(check) {
          const book = SpreadsheetApp.getActiveSpreadsheet();
          const sheet = check.sheet();
          sheet.getRange('A1').setValue('20 %');
          book.setNamedRange('TAUX_ESSAI', sheet.getRange('A1'));
          sheet.getRange('B1').setFormula('=TAUX_ESSAI*2');
          check.is(sheet.getRange('B1').getValue(), 0.4);
          check.is(book.getRangeByName('TAUX_ESSAI')?.getA1Notation(), 'A1');
          book.removeNamedRange('TAUX_ESSAI');
          check.is(book.getRangeByName('TAUX_ESSAI'), null);
        },
      },
      {
        title: 'a row is appended after the last filled one',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A3').setValue('x');
          sheet.appendRow(['y', 2]);
          check.is(sheet.getRange('A4:B4').getValues(), [['y', 2]]);
        },
      },
      {
        title: 'a validation rejects a value it does not allow, in the words of Sheets',
        run(check) {
          const sheet = check.sheet();
          const rule = SpreadsheetApp.newDataValidation()
            .requireValueInList(['oui', 'non'], true)
            .setAllowInvalid(false)
            .build();
          const cell = sheet.getRange('A1').setDataValidation(rule);
          cell.setValue('oui');
          check.refuses(
            () => cell.setValue('peut-être'),
            'The data you entered in cell A1 violates the data validation rules set on this cell.\nPlease enter one of the following values: oui, non.',
          );
          check.is(cell.getValue(), 'oui');
          check.is(cell.getDataValidation()?.getCriteriaValues(), [['oui', 'non'], true]);
          check.is(cell.getDataValidation()?.getAllowInvalid(), false);
          cell.setDataValidation(null).setValue('peut-être');
          check.is(cell.getValue(), 'peut-être');
        },
      },
      {
        title: 'text is found and replaced',
        run(check) {
          const sheet = check.sheet();
          sheet.getRange('A1:B2').setValues([
            ['sample', 'sámplé'],
            ['SampleA', '=LOWER("SAMPLE")'],
          ]);
          const found = (finder) => finder.findAll().map((range) => range.getA1Notation());
          check.is(found(sheet.createTextFinder('sample')), ['A1', 'A2', 'B2']);
          check.is(found(sheet.createTextFinder('sample').matchCase(true).matchEntireCell(true)), [
            'A1',
            'B2',
          ]);
          check.is(found(sheet.createTextFinder('sample').ignoreDiacritics(true)), [
            'A1',
            'B1',
            'A2',
            'B2',
          ]);
          check.is(sheet.createTextFinder('sample').replaceAllWith('x'), 2);
          check.is(sheet.getRange('A1:A2').getValues(), [['x'], ['xA']]);
          check.is(found(sheet.createTextFinder('absent')), []);
        },
      },
      {
        title: 'rich text is never a formula, and keeps links on its parts',
        run(check) {
          const cell = check.sheet().getRange('A1');
          const formula = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
          check.is(cell.setRichTextValue(formula).getValue(), '=1+1');
          const linked = SpreadsheetApp.newRichTextValue()
            .setText('voir ici')
            .setLinkUrl(5, 8, 'https://example.org')
            .build();
          cell.setRichTextValue(linked);
          check.is(cell.getValue(), 'voir ici');
          check.is(cell.getRichTextValue()?.getLinkUrl(5, 8), 'https://example.org');
          check.is(cell.getRichTextValue()?.getLinkUrl(), null);
        },
      },
    ];

    // test/contract/weekly-services.ts
    var WEEKLY_CASES = [
      {
        title: 'a property of the document is set, read and deleted',
        run(check) {
          const properties = PropertiesService.getDocumentProperties();
          check.is(properties.getProperty('essai'), null);
          properties.setProperty('essai', 'moi@ville.example');
          check.is(properties.getProperty('essai'), 'moi@ville.example');
          properties.deleteProperty('essai');
          check.is(properties.getProperty('essai'), null);
        },
      },
      {
        title: 'a weekly trigger is made, found by its function, and deleted',
        run(check) {
          const before = ScriptApp.getProjectTriggers().length;
          const weekly = ScriptApp.newTrigger('sendWeeklyDigest').timeBased().everyWeeks(1);
          const made = weekly.onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create();
          const all = ScriptApp.getProjectTriggers();
          const mine = all.filter((trigger) => trigger.getUniqueId() === made.getUniqueId());
          check.is(
            [all.length, mine.map((trigger) => trigger.getHandlerFunction())],
            [before + 1, ['sendWeeklyDigest']],
          );
          ScriptApp.deleteTrigger(made);
          check.is(ScriptApp.getProjectTriggers().length, before);
        },
      },
      {
        title: 'a mail to what is no address is refused',
        run(check) {
          check.refuses(
            () => MailApp.sendEmail('personne', 'Essai', 'Rien'),
            'Invalid email: personne',
          );
        },
      },
    ];

    // test/contract/suites.ts
    var SUITES = {
      screenAndFiles: { service: 'HtmlService, Drive', cases: SCREEN_AND_FILE_CASES },
      core: { service: 'Utilities…', cases: CORE_CASES },
      weekly: { service: 'PropertiesService, ScriptApp, MailApp', cases: WEEKLY_CASES },
      /** In a French workbook (fr_FR, Europe/Paris). */
      spreadsheet: {
        service: 'SpreadsheetApp',
        cases: [...VALUE_CASES, ...RANGE_CASES, ...SHEET_CASES, ...OVERLAY_CASES, ...LOOK_CASES],
      },
      document: {
        service: 'DocumentApp',
        cases: [...ELEMENT_CASES, ...TEXT_CASES, ...BLOCK_CASES, ...LIFETIME_CASES],
      },
    };

    // <stdin>
    runVerification(Object.values(SUITES));
  })();
}
