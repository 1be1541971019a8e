/** Pieces of WordprocessingML. */

const LOOKS = {
  PLAIN: '',
  BOLD: '<w:rPr><w:b/></w:rPr>',
  FAINT: '<w:rPr><w:color w:val="6B7280"/><w:sz w:val="16"/></w:rPr>',
  NOTE: '<w:rPr><w:i/><w:color w:val="4B5563"/><w:sz w:val="17"/></w:rPr>',
  /** Header and footer. */
  MARGIN: '<w:rPr><w:color w:val="4B5563"/><w:sz w:val="16"/></w:rPr>',
  /** {{#si …}}: an instruction to whoever edits the template, gone from the documents. */
  MARKER: '<w:rPr><w:color w:val="9C4A00"/><w:sz w:val="16"/></w:rPr>',
} as const;

export type Look = keyof typeof LOOKS;

export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
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
  readonly isShaded: boolean;
  readonly isBold: boolean;
  readonly isFaint: boolean;
  /** Stays on the page of the row below. */
  readonly isHeld: boolean;
}

export function cellXml({ text, width, isShaded, isBold, isFaint, isHeld }: Cell): string {
  const shade = isShaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E6ECF3"/>' : '';
  const keep = isHeld ? '<w:keepNext/>' : '';
  const look = isFaint ? LOOKS.FAINT : isBold ? LOOKS.BOLD : LOOKS.PLAIN;
  const run = `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const properties = `<w:pStyle w:val="Normal"/>${keep}<w:spacing w:after="0"/><w:jc w:val="left"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraphXml(properties, run)}</w:tc>`;
}
