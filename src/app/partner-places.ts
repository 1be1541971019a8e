import { contactIssues } from '../domain/partners/contact-issues';
import { siteIssues } from '../domain/partners/site-issues';
import { AppError } from '../kernel/app-error';
import type { Fields, RecordDefinition, RowOf } from '../model/define-record';
import { contactRecord } from '../model/contact';
import { siteRecord } from '../model/site';
import { readTable } from '../tables/table';
import type { OpenWorkbook } from './open-workbook';
import type { SavedKind } from './save-record';

const partnerOf = ({ reference }: OpenWorkbook, id: string) =>
  reference.partner.find((partner) => partner.partnerId === id) ?? null;

/** How places are saved. */
export const siteKind: SavedKind<(typeof siteRecord)['fields']> = {
  name: 'site',
  definition: siteRecord,
  issuesOf: (site, workbook) => siteIssues(site, partnerOf(workbook, site.partnerId)),
};

/** How contacts are saved. */
export const contactKind: SavedKind<(typeof contactRecord)['fields']> = {
  name: 'contact',
  definition: contactRecord,
  issuesOf: (contact, workbook) =>
    contactIssues(contact, partnerOf(workbook, contact.partnerId), workbook),
};

/**
 * Rows of a tab that no recording of a week needs: read when a person looks at them, remembered nowhere. A workbook that
 * was prepared before there was such a tab has none.
 */
export function readPlaces<F extends Fields>(
  { context, names }: OpenWorkbook,
  definition: RecordDefinition<string, F>,
): readonly RowOf<F>[] {
  try {
    return readTable(context.store, definition, names).rows.map((placed) => placed.row);
  } catch (error) {
    if (error instanceof AppError && error.code === 'WORKBOOK_NOT_PREPARED') return [];
    throw error;
  }
}
