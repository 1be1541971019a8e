import { type Area, covers, intersection } from './area';
import { Refusal } from './refusal';
import type { Protection } from './sheet-parts';
import type { Workbook } from './workbook';

export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function mayEdit(book: Workbook, protection: Protection, user: string): boolean {
  return protection.warningOnly || user === book.owner || protection.editors.includes(user);
}

function stops(protection: Protection, area: Area): boolean {
  if (protection.area) return intersection(protection.area, area) !== undefined;
  return !protection.open.some((open) => covers(open, area));
}

export function isProtectedFor(
  book: Workbook,
  at: { readonly sheetId: number; readonly area: Area },
  user: string,
): boolean {
  return book.protections.some(
    (protection) =>
      protection.sheetId === at.sheetId &&
      stops(protection, at.area) &&
      !mayEdit(book, protection, user),
  );
}

export function checkMayEdit(
  book: Workbook,
  at: { readonly sheetId: number; readonly area: Area },
  user: string,
): void {
  if (book.protections.length > 0 && isProtectedFor(book, at, user))
    throw new Refusal(PROTECTED_MESSAGE);
}

/** Warning-only protections that cover an area: a person is asked, a script is not. */
export function warningsFor(
  book: Workbook,
  at: { readonly sheetId: number; readonly area: Area },
): readonly Protection[] {
  return book.protections.filter(
    (protection) =>
      protection.warningOnly && protection.sheetId === at.sheetId && stops(protection, at.area),
  );
}
