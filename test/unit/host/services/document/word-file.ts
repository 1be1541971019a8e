import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const P = 'http://schemas.openxmlformats.org/package/2006';
const ROOT = `xmlns:w="${W}" xmlns:r="${R}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface WordFile {
  readonly body: string;
  readonly header?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly links?: Readonly<Record<string, string>>;
}

/** A .docx as a French Word writes it: styles have French ids, words are cut in runs, marks stand in between. */
export function wordFile(file: WordFile): Uint8Array {
  const parts: Record<string, string> = {
    'word/document.xml': `<w:document ${ROOT}><w:body>${file.body}<w:sectPr>${
      file.header ? '<w:headerReference w:type="default" r:id="rIdH"/>' : ''
    }<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${ROOT}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>${file.styles ?? ''}</w:styles>`,
  };
  if (file.header) parts['word/header1.xml'] = `<w:hdr ${ROOT}>${file.header}</w:hdr>`;
  if (file.numbering)
    parts['word/numbering.xml'] = `<w:numbering ${ROOT}>${file.numbering}</w:numbering>`;
  const kind = (name: string): string =>
    name.includes('document') ? 'document.main' : (/word\/([a-z]+)/.exec(name)?.[1] ?? '');
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.keys(
      parts,
    )
      .map((name) => `<Override PartName="/${name}" ContentType="${TYPE}.${kind(name)}+xml"/>`)
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${P}/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${P}/relationships">${relation('rIdS', 'styles', 'styles.xml')}${
      file.header ? relation('rIdH', 'header', 'header1.xml') : ''
    }${file.numbering ? relation('rIdN', 'numbering', 'numbering.xml') : ''}${Object.entries(
      file.links ?? {},
    )
      .map(
        ([id, url]) =>
          `<Relationship Id="${id}" Type="${R}/hyperlink" Target="${url}" TargetMode="External"/>`,
      )
      .join('')}</Relationships>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** `run('gras', '<w:b/>')` */
export function run(text: string, look = ''): string {
  const properties = look ? `<w:rPr>${look}</w:rPr>` : '';
  return `<w:r w:rsidR="00A1">${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(...content: readonly string[]): string {
  return `<w:p w14:paraId="0A1B2C3D" w:rsidR="00A1">${content.join('')}</w:p>`;
}
