/**
 * The parts of an .xlsx file, looked at before anything is made of them: how large they become, and what the reader of cells
 * passes over without a word. What comes out is a package of the parts that are read, their sizes known.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnNumber } from '../books/a1-notation';
import { LIMITS } from '../books/cell-value';
import { hideFormats } from './hidden-formats';
import { UnreadableXlsx } from './unreadable-xlsx';

export interface PackageLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
}

const MEGABYTE = 1024 * 1024;
export const PACKAGE_LIMITS: PackageLimits = {
  fileBytes: 20 * MEGABYTE,
  unpackedBytes: 300 * MEGABYTE,
};

export interface XlsxPackage {
  readonly bytes: Uint8Array;
  /** Whether days count from 1904, as on old Macs. */
  readonly is1904: boolean;
  /** Kinds of things that are in the file and are not read. */
  readonly passedOver: readonly string[];
}

export function openPackage(bytes: Uint8Array, limits: PackageLimits): XlsxPackage {
  checkSignature(bytes, limits);
  const parts = unpacked(bytes, limits);
  const workbook = parts['xl/workbook.xml'];
  if (!workbook) throw new UnreadableXlsx('Ce fichier n’est pas un classeur .xlsx.');
  const passedOver = new Set(passedOverParts(Object.keys(parts)));
  const kept: Record<string, Uint8Array> = {};
  let cells = 0;
  for (const [name, content] of Object.entries(parts)) {
    if (!IS_READ.test(name)) continue;
    kept[name] = content;
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(content);
    cells += boundingCells(xml);
    if (cells > LIMITS.cells) throw tooLarge();
    for (const [said, pattern] of PASSED_OVER) if (pattern.test(xml)) passedOver.add(said);
    const whole = withExtendedValidations(xml);
    if (whole !== xml) kept[name] = strToU8(whole);
  }
  const styles = kept['xl/styles.xml'];
  if (styles) kept['xl/styles.xml'] = strToU8(hideFormats(strFromU8(styles)));
  const is1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(strFromU8(workbook));
  return { bytes: zipSync(kept, { level: 0 }), is1904, passedOver: [...passedOver] };
}

const tooLarge = (): UnreadableXlsx =>
  new UnreadableXlsx('Ce classeur est trop grand pour être ouvert ici.');

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function checkSignature(bytes: Uint8Array, { fileBytes }: PackageLimits): void {
  const starts = (signature: readonly number[]): boolean =>
    signature.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw new UnreadableXlsx('Ce fichier est vide.');
  if (starts(OLE)) {
    throw new UnreadableXlsx(
      'Ce classeur est protégé par un mot de passe, ou d’un ancien format : enregistrez-le en .xlsx, sans mot de passe.',
    );
  }
  if (!starts(ZIP)) throw new UnreadableXlsx('Ce fichier n’est pas un classeur .xlsx.');
  if (bytes.length > fileBytes) throw tooLarge();
}

/** Sizes are summed as the file declares them, and nothing is unpacked beyond what it declares. */
function unpacked(bytes: Uint8Array, { unpackedBytes }: PackageLimits): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > unpackedBytes) throw tooLarge();
        return /\.(?:xml|rels|vml)$/i.test(name) || PARTS.some(([, part]) => part.test(name));
      },
    });
  } catch (error) {
    if (error instanceof UnreadableXlsx) throw error;
    throw new UnreadableXlsx('Ce fichier est abîmé : il ne peut pas être ouvert.', {
      cause: error,
    });
  }
}

/** Parts the reader of cells has a use for. */
const IS_READ =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/.*|xl\/_rels\/.*|xl\/(?:workbook|styles|sharedStrings|metadata)\.xml|xl\/theme\/.*|xl\/worksheets\/.*|xl\/comments[^/]*\.xml|xl\/comments\/.*|xl\/threadedComments\/.*|xl\/persons\/.*|xl\/featurePropertyBag\/.*)$/;

const PARTS: readonly (readonly [said: string, part: RegExp])[] = [
  ['les graphiques', /^xl\/charts\/chart[^/]*\.xml$/],
  ['les images', /^xl\/media\//],
  ['les tableaux croisés', /^xl\/pivotTables\//],
  ['les macros', /^xl\/vbaProject\.bin$/],
  ['les liens vers d’autres classeurs', /^xl\/externalLinks\/[^/]+\.xml$/],
  ['les segments et chronologies', /^xl\/(?:slicers|timelines)\//],
  ['les réponses aux commentaires', /^xl\/threadedComments\//],
  ['les connexions à des données', /^xl\/connections\.xml$/],
];

const passedOverParts = (names: readonly string[]): string[] =>
  PARTS.filter(([, part]) => names.some((name) => part.test(name))).map(([said]) => said);

const PASSED_OVER: readonly (readonly [said: string, pattern: RegExp])[] = [
  ['les tableaux (leurs cellules restent)', /<tableParts\b/],
  ['les barres de données et jeux d’icônes', /<(?:dataBar|iconSet)\b/],
  ['les mises en forme conditionnelles par période', /<cfRule\b[^>]*\btype="timePeriod"/],
  [
    'les mises en forme conditionnelles d’un autre onglet',
    /<x14:cfRule\b[^>]*\btype="(?!dataBar|iconSet)/,
  ],
  [
    'les filtres autres que par valeurs',
    /<(?:customFilters|dynamicFilter|top10|colorFilter|dateGroupItem)\b/,
  ],
  ['les graphiques en cellule', /<x14:sparkline\b/],
  ['les plages déverrouillées par mot de passe', /<protectedRange\b/],
  ['le regroupement des lignes et colonnes', /\boutlineLevel="[1-9]/],
];

/** Rows by columns of what the cells span: a few bytes can name the far corner of a sheet. */
function boundingCells(xml: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits] of xml.matchAll(
    /<(?:\w+:)?c\b[^>]*?\br="([A-Za-z]+)(\d+)"/g,
  )) {
    rows = Math.max(rows, Number(digits));
    if (letters.length <= 3) columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

const EXTENDED = /<x14:dataValidation\b([^>]*)>(.*?)<\/x14:dataValidation>/gs;

/** Excel keeps apart the validations that read another tab; here they join the others. */
function withExtendedValidations(xml: string): string {
  if (!xml.includes('<x14:dataValidation ')) return xml;
  const rules = [...xml.matchAll(EXTENDED)].map(([, attributes = '', body = '']) => {
    const range = /<xm:sqref>([^<]*)<\/xm:sqref>/.exec(body)?.[1] ?? '';
    const formula = (place: number): string => {
      const name = `formula${place}`;
      const found = new RegExp(`<x14:${name}>\\s*<xm:f>([^<]*)</xm:f>`).exec(body)?.[1];
      return found === undefined ? '' : `<${name}>${found}</${name}>`;
    };
    const plain = attributes.replace(/\s\w+:\w+="[^"]*"/g, '').replace(/\/$/, '');
    return `<dataValidation${plain} sqref="${range}">${formula(1)}${formula(2)}</dataValidation>`;
  });
  const added = `<dataValidations>${rules.join('')}</dataValidations>`;
  return xml.replace(/<\/worksheet>\s*$/, () => `${added}</worksheet>`);
}
