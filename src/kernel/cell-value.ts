/** What one cell of the workbook holds: blank is the empty text, a day or an instant is a Date of the script's time zone. */
export type CellValue = string | number | boolean | Date;

/** Blank to the eye is blank: spaces of any kind count for nothing. */
export function isBlankCell(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
