/** The .docx of a new Google Doc: A4, one inch of margin, nine named styles, one empty paragraph. */
import { blankStylesXml } from './blank-styles';
import { DocxPackage, OFFICE_RELATION } from './docx-package';
import { escapeXml, NS } from './word-xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const STORY_TYPES = {
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  numbering: `${WORD}.numbering+xml`,
} as const;

export function blankDocx(title: string, at: Date): DocxPackage {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const stamp = at.toISOString().replace(/\.\d+Z$/, 'Z');
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${OFFICE_RELATION}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="${OFFICE_RELATION}/extended-properties" Target="docProps/app.xml"/>
</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${OFFICE_RELATION}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="${OFFICE_RELATION}/settings" Target="settings.xml"/>
</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${NS.w}" xmlns:r="${NS.r}" xmlns:wp="${NS.wp}" xmlns:a="${NS.a}" xmlns:pic="${NS.pic}" xmlns:v="${NS.v}" xmlns:o="${NS.o}"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': blankStylesXml(),
    'word/settings.xml': `<w:settings xmlns:w="${NS.w}"><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Local Apps Script</Application></Properties>`,
  };
  return DocxPackage.fromTexts(
    Object.fromEntries(Object.entries(texts).map(([part, text]) => [part, declaration + text])),
  );
}

/** An empty header or footer, as `Document.addHeader()` makes it. */
export function blankStoryXml(kind: 'header' | 'footer'): string {
  const name = kind === 'header' ? 'hdr' : 'ftr';
  return `<w:${name} xmlns:w="${NS.w}" xmlns:r="${NS.r}" xmlns:wp="${NS.wp}" xmlns:a="${NS.a}" xmlns:pic="${NS.pic}" xmlns:v="${NS.v}" xmlns:o="${NS.o}"><w:p/></w:${name}>`;
}
