/** Parts of a .docx that are the same for every template: types, relations, styles, bullets. */

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const CONTENT_TYPES = `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD_TYPE}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD_TYPE}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD_TYPE}.footer+xml"/></Types>`;

export const PACKAGE_RELATIONS = `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** Within the folder `word`. */
export const picturePath = (index: number) => `media/qr${index}.png`;

export function relationsXml(pictureCount: number): string {
  const parts = ['styles', 'numbering', 'header', 'footer'];
  const relations = parts.map((part, index) => {
    const file = part === 'header' || part === 'footer' ? `${part}1` : part;
    return `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${part}" Target="${file}.xml"/>`;
  });
  const pictures = Array.from(
    { length: pictureCount },
    (_, index) =>
      `<Relationship Id="rIdQr${index}" Type="${OFFICE}/image" Target="${picturePath(index)}"/>`,
  );
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${pictures.join('')}</Relationships>`;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
}

const NAVY = '1F3A5F';

const NAMED_STYLES: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="60"/><w:jc w:val="center"/>',
    run: `<w:b/><w:color w:val="${NAVY}"/><w:sz w:val="38"/>`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="80"/><w:jc w:val="center"/>',
    run: '<w:color w:val="4B5563"/><w:sz w:val="22"/>',
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="220" w:after="70"/><w:outlineLvl w:val="0"/>',
    run: `<w:b/><w:color w:val="${NAVY}"/><w:sz w:val="23"/>`,
  },
];

const styleXml = ({ id, name, paragraph, run }: Style) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

export const STYLES = `${PROLOGUE}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="100" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${NAMED_STYLES.map(styleXml).join('')}</w:styles>`;

export const NUMBERING = `${PROLOGUE}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
