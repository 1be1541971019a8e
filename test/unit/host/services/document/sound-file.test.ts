import { afterEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findOffice, officeToPdf } from '../../../../../src/host/docs/office-pdf';
import { documentText } from '../../../../../src/host/docs/document-text';
import { ScriptBlob } from '../../../../../src/host/services/script-blob';
import { docxProblems } from '../../docs/docx-problems';
import { aDocumentWorld, removeDocumentWorlds, type DocumentWorld } from './document-world';

afterEach(removeDocumentWorlds);

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAwPAfAAcAAf+/DFvgAAAAAElFTkSuQmCC',
  'base64',
);

/** A document with something of everything, some of which Word would not forgive as it is in memory. */
function everything({ app }: DocumentWorld): string {
  const doc = app.create('Tout');
  const body = doc.getBody();
  body.setMarginTop(60);
  for (const heading of ['TITLE', 'SUBTITLE', 'HEADING1', 'HEADING6'] as const) {
    body.appendParagraph(heading).setHeading(app.ParagraphHeading[heading]);
  }
  const clause = body.appendParagraph('Le présent accord fixe les conditions.');
  clause.setAlignment(app.HorizontalAlignment.JUSTIFY).setSpacingAfter(12).setIndentFirstLine(36);
  const text = clause.editAsText();
  text.setTextAlignment(3, 5, app.TextAlignment.SUPERSCRIPT).setUnderline(0, 4, true);
  text.setFontFamily(2, 6, 'Georgia').setLinkUrl(8, 12, 'https://exemple.fr/?a=1&b="2"');
  body.appendListItem('un').setGlyphType(app.GlyphType.SQUARE_BULLET);
  body.appendListItem('dessous').setNestingLevel(1).setGlyphType(app.GlyphType.LATIN_UPPER);
  const table = body.appendTable([
    ['Jour', 'Repas'],
    ['lundi', '40'],
  ]);
  table.setColumnWidth(0, 80).setBorderColor('#38761d').setBorderWidth(0.5);
  table.getCell(0, 0).setBackgroundColor('#d9ead3').setPaddingLeft(3);
  table.appendTableRow(table.getRow(1).copy()).setMinimumHeight(40);
  table.appendTableRow().appendTableCell('seule dans sa rangée');
  table.appendTableRow();
  table.getCell(1, 1).appendTable([['dans', 'la cellule']]);
  body.appendTable();
  body.appendHorizontalRule();
  body.appendPageBreak();
  const dot = new ScriptBlob(DOT, 'image/png', 'point.png');
  // The real signature names Google's own Blob type.
  const image = body.appendImage(dot as unknown as GoogleAppsScript.Base.Blob);
  const header = doc.addHeader();
  header.setText('Convention <n° 12> & suite\u0007\ud83d');
  header.appendImage(image.copy()); // a copy of what it is
  doc.addFooter().appendTable([['Pied', 'droite']]);
  doc.saveAndClose();
  return doc.getId();
}

it('writes a file that nobody needs to repair', () => {
  const world = aDocumentWorld();
  const bytes = world.shelf.docxBytes(everything(world));
  expect(docxProblems(bytes)).toEqual([]);
  expect(documentText(bytes)).toContain('Convention <n° 12> & suite\ufffd');
});

it('writes the same file again when nothing changes', async () => {
  const world = aDocumentWorld();
  const id = everything(world);
  const before = documentText(world.shelf.docxBytes(id));
  const body = world.app.openById(id).getBody();
  body.insertParagraph(0, 'y').removeFromParent();
  await world.end();
  const after = world.shelf.docxBytes(id);
  expect(docxProblems(after)).toEqual([]);
  expect(documentText(after)).toBe(before);
});

it('finds LibreOffice by its name in the path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  writeFileSync(join(folder, 'soffice'), '');
  expect(findOffice(['/nowhere', folder].join(delimiter))).toBe(join(folder, 'soffice'));
  rmSync(folder, { recursive: true });
});

// A second opinion where there is one: the checks above do not depend on it.
const office = findOffice();
if (office) {
  it('is read by LibreOffice', async () => {
    const world = aDocumentWorld();
    const pdf = await officeToPdf(office)(world.shelf.docxBytes(everything(world)));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  }, 120_000);
}
