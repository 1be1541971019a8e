import { type Contact, contactRecord } from '../model/contact';
import { expectedGrid } from '../tables/expected-grid';
import { decodeRow } from '../tables/row-codec';
import { FIRST_DATA_ROW, KEY_ROW, layoutOf } from '../tables/tab-layout';
import type { OpenWorkbook } from './open-workbook';
import { readPlaces } from './partner-places';

/** Who is called first about a lot. */
const ROLES: readonly Contact['role'][] = [
  'RESPONSABLE_ALERTES',
  'RESPONSABLE_QUALITE',
  'REFERENT_DON',
];

const KEYS = Object.keys(contactRecord.fields);
/** More contacts than that, and the tab is measured first. */
const USUAL_ROWS = 300;

function readContacts(workbook: OpenWorkbook): readonly Contact[] {
  const { context, names } = workbook;
  const tab = names.tabOf(contactRecord.name);
  const expected = { tab, lastRow: USUAL_ROWS, columnCount: KEYS.length, keys: KEYS };
  const grid = expectedGrid(context.store, expected);
  if (grid === null) return readPlaces(workbook, contactRecord);
  const layout = layoutOf(grid[KEY_ROW - 1] ?? []);
  return grid.slice(FIRST_DATA_ROW - 1).flatMap((values, index) => {
    const read = { layout, row: FIRST_DATA_ROW + index, values };
    return decodeRow(contactRecord, read, names.words).row ?? [];
  });
}

/** Any other role comes after those that are named. */
const rank = ({ role }: Contact) => (ROLES.includes(role) ? ROLES.indexOf(role) : ROLES.length);

/** Whom to call at a partner whose record has no alert phone or no alert address. Read once, and only if asked for. */
export function alertContacts(
  workbook: OpenWorkbook,
): (partnerId: string, key: 'workPhone' | 'workEmail') => string | null {
  let contacts: readonly Contact[] | null = null;
  return (partnerId, key) => {
    contacts ??= readContacts(workbook)
      .filter(({ endsOn }) => endsOn === null || endsOn >= workbook.today)
      .sort((a, b) => rank(a) - rank(b));
    return (
      contacts.find((each) => each.partnerId === partnerId && each[key] !== null)?.[key] ?? null
    );
  };
}
