import { LINE_BREAK } from '../kernel/document-block';

/** Pieces of WordprocessingML. */

const LOOKS = {
  PLAIN: '',
  BOLD: '<w:rPr><w:b/></w:rPr>',
  SMALL: '<w:rPr><w:sz w:val="16"/></w:rPr>',
  SMALL_BOLD: '<w:rPr><w:b/><w:sz w:val="16"/></w:rPr>',
  FAINT: '<w:rPr><w:color w:val="6B7280"/><w:sz w:val="16"/></w:rPr>',
  NOTE: '<w:rPr><w:i/><w:color w:val="4B5563"/><w:sz w:val="17"/></w:rPr>',
  /** Header and footer. */
  MARGIN: '<w:rPr><w:color w:val="4B5563"/><w:sz w:val="16"/></w:rPr>',
  /** {{#si …}}: an instruction to whoever edits the template, gone from the documents. */
  MARKER: '<w:rPr><w:color w:val="9C4A00"/><w:sz w:val="16"/></w:rPr>',
} as const;

export type Look = keyof typeof LOOKS;

/** What no XML may hold, lone halves of a character among them: one of these makes a file that nothing opens. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

export function xmlText(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

export function runXml(text: string, look: Look): string {
  return `<w:r>${LOOKS[look]}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

/** A number that the word processor keeps up to date: PAGE, NUMPAGES. */
export function fieldXml(instruction: string): string {
  const run = (inner: string) => `<w:r>${LOOKS.MARGIN}${inner}</w:r>`;
  return (
    run('<w:fldChar w:fldCharType="begin"/>') +
    run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) +
    run('<w:fldChar w:fldCharType="separate"/>') +
    run('<w:t>1</w:t>') +
    run('<w:fldChar w:fldCharType="end"/>')
  );
}

export function paragraphXml(properties: string, runs: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly look: Look;
  /** First lines that are bold whatever the look. */
  readonly titleLines: number;
  readonly isShaded: boolean;
  /** Stays on the page of the row below. */
  readonly isHeld: boolean;
}

export function cellXml({ text, width, look, titleLines, isShaded, isHeld }: Cell): string {
  const shade = isShaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E6ECF3"/>' : '';
  const middle = look.startsWith('SMALL') || titleLines > 0 ? '<w:vAlign w:val="center"/>' : '';
  const keep = isHeld ? '<w:keepNext/>' : '';
  const runs = text
    .split(LINE_BREAK)
    .map((line, index) => lineXml(line, index < titleLines ? 'BOLD' : look));
  const properties = `<w:pStyle w:val="Normal"/>${keep}<w:spacing w:after="0"/><w:jc w:val="left"/>`;
  const paragraph = paragraphXml(properties, runs.join('<w:r><w:br/></w:r>'));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}${middle}</w:tcPr>${paragraph}</w:tc>`;
}

const PICTURE = /^\ue002(\d+)\ue003$/;

function lineXml(line: string, look: Look): string {
  const picture = PICTURE.exec(line)?.[1];
  return picture === undefined ? runXml(line, look) : pictureXml(Number(picture));
}

/** Side of a picture in English Metric Units: 2 cm, what a telephone reads from a hand away. */
const PICTURE_SIDE = 720_000;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const UNNUMBERED = '<wp:docPr id="0" name="QR"/>';

/** Each drawing of a document has a number of its own, the same picture twice too. */
export function withNumberedDrawings(xml: string): string {
  const [first = '', ...others] = xml.split(UNNUMBERED);
  return others.reduce(
    (done, part, index) => `${done}${UNNUMBERED.replace('0', String(index + 1))}${part}`,
    first,
  );
}

function pictureXml(index: number): string {
  const size = `cx="${PICTURE_SIDE}" cy="${PICTURE_SIDE}"`;
  return (
    `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${size}/>${UNNUMBERED}<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">` +
    `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="QR"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rIdQr${index}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
