import type { PartnerSheetView } from '../../app/partner-views';
import type { Failure } from './form-state';
import type { Attempt } from './submission';

/** The sheet of a partner: an older answer stays while a new one comes. */
export interface PartnerSheet {
  readonly isLoading: boolean;
  readonly isSaving: boolean;
  readonly view: PartnerSheetView | null;
  readonly failure: Failure | null;
  readonly attempt: Attempt | null;
}

export type PartnerSheets = Readonly<Record<string, PartnerSheet>>;

export type SheetAction =
  | { type: 'sheet/asked'; id: string }
  | { type: 'sheet/answered'; id: string; view: PartnerSheetView }
  | { type: 'sheet/sent'; id: string; attempt: Attempt }
  | { type: 'sheet/failed'; id: string; failure: Failure };

const UNASKED: PartnerSheet = {
  isLoading: false,
  isSaving: false,
  view: null,
  failure: null,
  attempt: null,
};

function changed(sheet: PartnerSheet, action: SheetAction): PartnerSheet {
  switch (action.type) {
    case 'sheet/asked':
      return { ...sheet, isLoading: true, failure: null };
    case 'sheet/answered':
      return { ...UNASKED, view: action.view };
    case 'sheet/sent':
      return { ...sheet, isSaving: true, failure: null, attempt: action.attempt };
    case 'sheet/failed':
      return { ...sheet, isLoading: false, isSaving: false, failure: action.failure };
  }
}

export function sheetsReducer(sheets: PartnerSheets, action: SheetAction): PartnerSheets {
  return { ...sheets, [action.id]: changed(sheets[action.id] ?? UNASKED, action) };
}
