import { INITIALS } from '../../kernel/initials';
import type { TextStorage } from './draft-shelf';

const KEY = 'passe-plat/initiales';

/** What this browser signs with, as it was typed; '' when nothing was, or when the browser refuses storage. */
export function typedInitials(storage: () => TextStorage): string {
  try {
    return storage().getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** What a request is signed with: nothing while what is typed is not initials. */
export function signingInitials(storage: () => TextStorage): string | undefined {
  const typed = typedInitials(storage).trim().toUpperCase();
  return INITIALS.test(typed) ? typed : undefined;
}

export function areInitials(typed: string): boolean {
  return typed.trim() === '' || INITIALS.test(typed.trim());
}

export function keepInitials(storage: () => TextStorage, typed: string): void {
  try {
    if (typed.trim() === '') storage().removeItem(KEY);
    else storage().setItem(KEY, typed);
  } catch {
    // Typed again next time: nothing else is lost.
  }
}
