/** How a cell looks, between a book and a file. */
import type {
  AlignmentStyle,
  BorderLineStyle,
  BorderSide,
  BorderStyle,
  CellStyle as FileStyle,
  FontStyle,
} from 'hucre';
import type { BookLocale } from '../books/book-locale';
import type { BorderLine, Borders, CellStyle } from '../books/cell-style';
import { uncoveredFormat } from './hidden-formats';
import { bookColor, fileColor } from './xlsx-color';
import { bookFormat, excelFormat } from './xlsx-format';

/** What Sheets gives a cell that nobody formatted. */
export const BOOK_FONT = { name: 'Arial', size: 10 } as const;

const LINES: readonly (readonly [book: string, file: BorderLineStyle])[] = [
  ['SOLID', 'thin'],
  ['SOLID_MEDIUM', 'medium'],
  ['SOLID_THICK', 'thick'],
  ['DOTTED', 'dotted'],
  ['DASHED', 'dashed'],
  ['DOUBLE', 'double'],
];
const TO_FILE = new Map<string, BorderLineStyle>(LINES);
const TO_BOOK = new Map<string, string>([
  ...LINES.map(([book, file]) => [file, book] as const),
  ['hair', 'DOTTED'],
  ['mediumDashed', 'DASHED'],
  ['dashDot', 'DASHED'],
  ['mediumDashDot', 'DASHED'],
  ['dashDotDot', 'DOTTED'],
  ['mediumDashDotDot', 'DOTTED'],
  ['slantDashDot', 'DASHED'],
]);
const SIDES = ['top', 'left', 'bottom', 'right'] as const;

type Flags = Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'strikethrough'>;
type FontFacts = Flags & Pick<CellStyle, 'fontColor' | 'fontFamily' | 'fontSize'>;

/** Named whole: a font without a name or a size is shown in whatever the program likes. */
export function fileFont(style: FontFacts): FontStyle {
  const rgb = fileColor(style.fontColor);
  return {
    name: style.fontFamily ?? BOOK_FONT.name,
    size: style.fontSize ?? BOOK_FONT.size,
    ...fileFlags(style),
    ...(rgb === undefined ? {} : { color: { rgb } }),
  };
}

export function fileFlags(style: Flags): FontStyle {
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(style.strikethrough ? { strikethrough: true } : {}),
  };
}

const hasFont = (style: CellStyle): boolean =>
  [
    style.bold,
    style.italic,
    style.underline,
    style.strikethrough,
    style.fontColor,
    style.fontFamily,
    style.fontSize,
  ].some((fact) => fact !== undefined && fact !== false);

export function fileStyle(style: CellStyle): FileStyle {
  const numFmt = excelFormat(style.numberFormat);
  const background = fileColor(style.background);
  const alignment = fileAlignment(style);
  const border = style.borders && fileBorders(style.borders);
  return {
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(hasFont(style) ? { font: fileFont(style) } : {}),
    ...(background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } }),
    ...(alignment ? { alignment } : {}),
    ...(border ? { border } : {}),
  };
}

const HORIZONTAL = ['left', 'center', 'right'] as const;

function fileAlignment(style: CellStyle): AlignmentStyle | undefined {
  const horizontal = HORIZONTAL.find((word) => word === style.horizontalAlignment);
  const vertical = VERTICAL.find(([word]) => word === style.verticalAlignment)?.[1];
  const rotation = fileRotation(style);
  const alignment: AlignmentStyle = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.wrap === 'WRAP' ? { wrapText: true } : {}),
    ...(rotation === undefined ? {} : { textRotation: rotation }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

const VERTICAL = [
  ['top', 'top'],
  ['middle', 'center'],
  ['bottom', 'bottom'],
] as const;
const UPRIGHT = 255;

/** A file counts downward angles from 90 on. */
function fileRotation({ textRotation, verticalText }: CellStyle): number | undefined {
  if (verticalText) return UPRIGHT;
  if (textRotation === undefined || textRotation === 0) return undefined;
  return textRotation > 0 ? textRotation : 90 - textRotation;
}

function fileBorders(borders: Borders): BorderStyle {
  const side = (line: BorderLine | undefined): BorderSide | undefined => {
    const style = line && TO_FILE.get(line.style);
    return style && { style, color: { rgb: fileColor(line?.color) ?? '000000' } };
  };
  return Object.fromEntries(
    SIDES.flatMap((name) => {
      const drawn = side(borders[name]);
      return drawn ? [[name, drawn]] : [];
    }),
  );
}

export interface FileLooks {
  readonly theme: readonly string[];
  readonly defaultFont: FontStyle | undefined;
  readonly locale: BookLocale;
}

export function bookStyle(style: FileStyle, looks: FileLooks): CellStyle {
  const { alignment, fill, border, font } = style;
  const numberFormat = bookFormat(uncoveredFormat(style.numFmt), looks.locale);
  const background =
    fill?.type === 'pattern' && fill.pattern !== 'none'
      ? bookColor(fill.fgColor ?? fill.bgColor, looks.theme)
      : undefined;
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(font ? bookFont(font, looks) : {}),
    ...(background === undefined ? {} : { background }),
    ...(alignment ? bookAlignment(alignment) : {}),
    ...(border ? bookBorders(border, looks) : {}),
  };
}

/** The file's own default font becomes the book's. */
export function bookFont(font: FontStyle, looks: FileLooks): FontFacts {
  const color = isBlackText(font, looks) ? undefined : bookColor(font.color, looks.theme);
  const isDefaultName = font.name === (looks.defaultFont?.name ?? BOOK_FONT.name);
  const isDefaultSize = font.size === (looks.defaultFont?.size ?? BOOK_FONT.size);
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(font.name === undefined || isDefaultName ? {} : { fontFamily: font.name }),
    ...(font.size === undefined || isDefaultSize ? {} : { fontSize: font.size }),
  };
}

/** The text colour of the theme is how Excel says « automatic ». */
const isBlackText = ({ color }: FontStyle, looks: FileLooks): boolean =>
  color?.theme === 1 && !color.tint && bookColor(color, looks.theme) === '#000000';

function bookAlignment(alignment: AlignmentStyle): CellStyle {
  const horizontal = HORIZONTAL.find((word) => word === alignment.horizontal);
  const centred = alignment.horizontal === 'centerContinuous' ? 'center' : undefined;
  const vertical = VERTICAL.find(([, word]) => word === alignment.vertical)?.[0];
  const angle = alignment.textRotation ?? 0;
  return {
    ...((horizontal ?? centred) ? { horizontalAlignment: horizontal ?? 'center' } : {}),
    // Text stands at the bottom unless told otherwise, in both.
    ...(vertical && vertical !== 'bottom' ? { verticalAlignment: vertical } : {}),
    ...(alignment.wrapText ? { wrap: 'WRAP' } : {}),
    ...(angle === UPRIGHT ? { verticalText: true } : {}),
    ...(angle !== 0 && angle !== UPRIGHT ? { textRotation: angle > 90 ? 90 - angle : angle } : {}),
  };
}

function bookBorders(border: BorderStyle, { theme }: FileLooks): CellStyle {
  const borders = Object.fromEntries(
    SIDES.flatMap((name) => {
      const side = border[name];
      const style = side && TO_BOOK.get(side.style);
      return style ? [[name, { style, color: bookColor(side.color, theme) ?? '#000000' }]] : [];
    }),
  );
  return Object.keys(borders).length > 0 ? { borders } : {};
}
