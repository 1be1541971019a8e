/** The nine named styles of a new Google Doc, with its sizes, colours and spacing (points). */
interface NamedStyle {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly color?: string;
  readonly italic?: boolean;
  readonly outline?: number;
}

const STYLES: readonly NamedStyle[] = [
  { id: 'Title', name: 'Title', size: 26, before: 0, after: 3 },
  { id: 'Subtitle', name: 'Subtitle', size: 15, before: 0, after: 16, color: '666666' },
  { id: 'Heading1', name: 'heading 1', size: 20, before: 20, after: 6, outline: 0 },
  { id: 'Heading2', name: 'heading 2', size: 16, before: 18, after: 6, outline: 1 },
  {
    id: 'Heading3',
    name: 'heading 3',
    size: 14,
    before: 16,
    after: 4,
    color: '434343',
    outline: 2,
  },
  {
    id: 'Heading4',
    name: 'heading 4',
    size: 12,
    before: 14,
    after: 4,
    color: '666666',
    outline: 3,
  },
  {
    id: 'Heading5',
    name: 'heading 5',
    size: 11,
    before: 12,
    after: 4,
    color: '666666',
    outline: 4,
  },
  {
    id: 'Heading6',
    name: 'heading 6',
    size: 11,
    before: 12,
    after: 4,
    color: '666666',
    italic: true,
    outline: 5,
  },
];

/** Written when an opened file lacks the style that a script asks for. */
export function namedStyleXml(name: string): { id: string; xml: string } | null {
  const style = STYLES.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return style ? { id: style.id, xml: styleXml(style) } : null;
}

export function blankStylesXml(): string {
  return `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="fr-FR" w:eastAsia="fr-FR" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
${STYLES.map(styleXml).join('\n')}
</w:styles>`;
}

function styleXml(style: NamedStyle): string {
  const outline = style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`;
  const run = [
    style.italic ? '<w:i/><w:iCs/>' : '',
    style.color ? `<w:color w:val="${style.color}"/>` : '',
    `<w:sz w:val="${style.size * 2}"/><w:szCs w:val="${style.size * 2}"/>`,
  ].join('');
  return (
    `<w:style w:type="paragraph" w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>' +
    '<w:pPr><w:keepNext/><w:keepLines/>' +
    `<w:spacing w:before="${style.before * 20}" w:after="${style.after * 20}"/>${outline}</w:pPr>` +
    `<w:rPr>${run}</w:rPr></w:style>`
  );
}
