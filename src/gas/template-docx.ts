import type {
  DocumentBlock,
  DocumentContent,
  TableBlock,
  TableStyle,
  TextBlock,
} from '../kernel/document-block';
import {
  cellXml,
  fieldXml,
  type Look,
  paragraphXml,
  runXml,
  withNumberedDrawings,
} from './docx-xml';
import { CONTENT_TYPES, NUMBERING, PACKAGE_RELATIONS, relationsXml, STYLES } from './docx-parts';

/** In twentieths of a point: A4 with margins of 2 cm. */
const PORTRAIT = {
  textWidth: 9638,
  section:
    '<w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1304" w:right="1134" w:bottom="1134" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/>',
};
/** Narrower margins: a form is to be filled on one page. */
const LANDSCAPE = {
  textWidth: 15138,
  section:
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
    '<w:pgMar w:top="964" w:right="850" w:bottom="794" w:left="850" w:header="454" w:footer="397" w:gutter="0"/>',
};

/**
 * The files of a .docx, for Drive to make a Google Doc of. DocumentApp has no call for page numbers, for rows that do not
 * break over two pages, nor for keeping a title with what follows; a converted file has all three, in one service call.
 */
export function templateDocx(template: DocumentContent): { path: string; xml: string }[] {
  const page = template.isLandscape ? LANDSCAPE : PORTRAIT;
  return [
    { path: '[Content_Types].xml', xml: CONTENT_TYPES },
    { path: '_rels/.rels', xml: PACKAGE_RELATIONS },
    { path: 'word/_rels/document.xml.rels', xml: relationsXml(template.pictures?.length ?? 0) },
    { path: 'word/styles.xml', xml: STYLES },
    { path: 'word/numbering.xml', xml: NUMBERING },
    { path: 'word/header1.xml', xml: headerXml(template.header) },
    { path: 'word/footer1.xml', xml: footerXml(template.footer, page.textWidth) },
    { path: 'word/document.xml', xml: documentXml(template.blocks, page) },
  ];
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function headerXml(text: string): string {
  const border =
    '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="9AA5B1"/></w:pBdr>';
  const paragraph = paragraphXml(`${border}<w:jc w:val="right"/>`, runXml(text, 'MARGIN'));
  return `${PROLOGUE}<w:hdr ${NAMESPACES}>${paragraph}</w:hdr>`;
}

function footerXml(text: string, textWidth: number): string {
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;
  const page = fieldXml('PAGE') + runXml(' / ', 'MARGIN') + fieldXml('NUMPAGES');
  const runs = runXml(text, 'MARGIN') + '<w:r><w:tab/></w:r>' + runXml('Page ', 'MARGIN') + page;
  return `${PROLOGUE}<w:ftr ${NAMESPACES}>${paragraphXml(tab, runs)}</w:ftr>`;
}

function documentXml(blocks: readonly DocumentBlock[], page: typeof PORTRAIT): string {
  const held = heldWithNext(blocks);
  const content = blocks.map((block, index) =>
    block.kind === 'table'
      ? tableXml(block, page.textWidth) + (blocks[index + 1]?.kind === 'table' ? GAP : '')
      : textXml(block, { isHeld: held.has(index), isAfterTable: followsTable(blocks, index) }),
  );
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>' +
    `<w:footerReference w:type="default" r:id="rId4"/>${page.section}</w:sectPr>`;
  return `${PROLOGUE}<w:document ${NAMESPACES}><w:body>${withNumberedDrawings(content.join(''))}${section}</w:body></w:document>`;
}

/** Two tables that nothing separates are read as one. */
const GAP = paragraphXml(
  '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
  '',
);

/** Markers between a table and a text are gone from the documents. */
function followsTable(blocks: readonly DocumentBlock[], index: number): boolean {
  const before = blocks[index - 1];
  if (before === undefined || before.kind === 'table') return before !== undefined;
  return isMarker(before.text) && followsTable(blocks, index - 1);
}

const isMarker = (text: string) => /^\{\{[#/]/.test(text);

/** Titles before the signatures from which nothing is separated: nobody signs a page that says nothing. */
const TITLES_HELD = 2;

/** A table stays with the line before it; the last article stays with the signatures. */
function heldWithNext(blocks: readonly DocumentBlock[]): Set<number> {
  const held = new Set<number>();
  let titles = 0;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block?.kind === 'article' || block?.kind === 'annex') titles = Math.max(0, titles - 1);
    else if (block?.kind === 'table') titles = block.style === 'signature' ? TITLES_HELD : 0;
    if (titles > 0 || blocks[index + 1]?.kind === 'table') held.add(index);
  }
  return held;
}

const STYLE_IDS: Readonly<Record<TextBlock['kind'], string>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  article: 'Heading1',
  annex: 'Heading1',
  paragraph: 'Normal',
  note: 'Normal',
  item: 'Normal',
};

interface Place {
  readonly isHeld: boolean;
  readonly isAfterTable: boolean;
}

function textXml({ kind, text }: TextBlock, { isHeld, isAfterTable }: Place): string {
  const style = `<w:pStyle w:val="${STYLE_IDS[kind]}"/>${isHeld ? '<w:keepNext/>' : ''}${kind === 'annex' ? '<w:pageBreakBefore/>' : ''}`;
  if (isMarker(text)) return paragraphXml(style, runXml(text, 'MARKER'));
  const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const room = '<w:spacing w:before="120"/>';
  const properties = [
    style,
    kind === 'item' ? bullet : '',
    kind === 'note' || (kind === 'paragraph' && isAfterTable) ? room : '',
    kind === 'item' || kind === 'paragraph' ? '<w:jc w:val="both"/>' : '',
  ];
  return paragraphXml(properties.join(''), runXml(text, kind === 'note' ? 'NOTE' : 'PLAIN'));
}

function tableXml({ style, widths, rows }: TableBlock, textWidth: number): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.round((textWidth * width) / Math.max(total, 100)));
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const width = columns.reduce((sum, column) => sum + column, 0);
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"/>`)
    .join('');
  const properties =
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="100" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>' +
    '<w:bottom w:w="57" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>';
  const body = rows.map((cells, index) => {
    const isHeader = index === 0 && WITH_HEADER.includes(style);
    const isLast = index === rows.length - 1;
    const xml = cells.map((text, column) => {
      const isLabel = isHeader || (style === 'facts' && column % 2 === 0);
      const isBold = isLabel || (style === 'grid' && column === 0);
      return cellXml({
        text,
        width: columns[column] ?? 0,
        look: cellLook(style, { isBold, isLast }),
        titleLines: style === 'labels' ? LABEL_TITLE_LINES : 0,
        isShaded: isLabel,
        isHeld: !isLast && !NEVER_HELD.includes(style),
      });
    });
    const repeated = isHeader && style !== 'signature' ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${heightXml(style, { isHeader, isLast })}${repeated}</w:trPr>${xml.join('')}</w:tr>`;
  });
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

/** What must be read from afar: dish, lot, use-by date. */
const LABEL_TITLE_LINES = 3;

const WITH_HEADER: readonly TableStyle[] = ['grid', 'signature', 'form'];

/** As many rows as there are lines to tell: they may go over the page. */
const NEVER_HELD: readonly TableStyle[] = ['form', 'labels'];

function cellLook(
  style: TableStyle,
  { isBold, isLast }: { readonly isBold: boolean; readonly isLast: boolean },
): Look {
  if (style === 'signature' && isLast) return 'FAINT';
  if (style !== 'facts' && style !== 'form') return isBold ? 'BOLD' : 'PLAIN';
  return isBold ? 'SMALL_BOLD' : 'SMALL';
}

/** Room to sign, to write by hand, or the height of a label: a quarter of the page. */
function heightXml(
  style: TableStyle,
  { isHeader, isLast }: { readonly isHeader: boolean; readonly isLast: boolean },
): string {
  if (style === 'labels') return '<w:trHeight w:val="3480" w:hRule="exact"/>';
  if (style === 'signature' && isLast) return '<w:trHeight w:val="1250" w:hRule="atLeast"/>';
  const isWritten = style === 'facts' || (style === 'form' && !isHeader);
  return isWritten ? '<w:trHeight w:val="500" w:hRule="atLeast"/>' : '';
}
