import type { Color } from 'hucre';

/** Six digits for a file; undefined for text that is no colour, which a cell of Sheets may hold. */
export const fileColor = (color: string | undefined): string | undefined =>
  /^#([0-9a-f]{6})$/i.exec(color ?? '')?.[1]?.toUpperCase();

/** The colours a file names by number: the first sixteen twice, then the rest of Excel's old palette. */
const FIRST = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE =
  `${FIRST} ${FIRST} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF
  660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC
  CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

/** Themes list light before dark, cells count dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

/** `#rrggbb` of a colour of a file; undefined for the automatic one. */
export function bookColor(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const named =
    color.theme === undefined
      ? color.indexed === undefined
        ? undefined
        : PALETTE[color.indexed]
      : theme[THEME_ORDER[color.theme] ?? color.theme];
  const base = color.rgb ?? named;
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, color.tint ?? 0).toLowerCase()}`;
}

/** Lighter (towards 1) or darker (towards -1), as Excel derives the shades of a theme. */
function tinted(base: string, tint: number): string {
  if (tint === 0) return base;
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(base.slice(at, at + 2), 16);
      const moved = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(moved).toString(16).padStart(2, '0');
    })
    .join('');
}
