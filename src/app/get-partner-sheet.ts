import { isParty, lifeCycleOf } from '../domain/partners/life-cycle';
import { partnerGaps } from '../domain/partners/partner-gaps';
import { AppError } from '../kernel/app-error';
import { addWeeks, isoWeekOf } from '../kernel/iso-week';
import type { Fields, RowOf } from '../model/define-record';
import type { Partner } from '../model/partner';
import type { Partnership } from '../model/partnership';
import type { AppContext } from './app-context';
import { formValues } from './form-values';
import { openForReading, type OpenWorkbook, thisWeek } from './open-workbook';
import { contactKind, readPlaces, siteKind } from './partner-places';
import { partnerKind } from './record-issues';
import { rowVersion } from './row-version';
import type { SavedKind } from './save-record';
import type {
  PartnerRoleView,
  PartnerSheetView,
  PartnerWeekView,
  PlaceView,
} from './partner-views';
import type { RecordView } from './form-views';
import { weekLabel } from './week-label';
import { weekCell } from './week-rows-reader';

/** Weeks a sheet looks back at: all of them are in the block that every action reads. */
const SHEET_WEEKS = 8;

function recordOf(workbook: OpenWorkbook, partner: Partner): RecordView {
  const { definition } = partnerKind;
  return {
    id: partner.partnerId,
    values: formValues(definition, partner),
    issues: partnerKind.issuesOf(partner, workbook),
    link: { tab: workbook.names.tabOf('partner'), a1: '', id: partner.partnerId },
    version: rowVersion(definition, partner),
  };
}

const ROLES = ['kitchenId', 'recipientId', 'carrierId'] as const;

function roleOf(partnership: Partnership, partnerId: string, today: string): PartnerRoleView {
  const { partnershipId, name, endsOn } = partnership;
  return {
    partnershipId,
    name,
    roles: ROLES.filter((role) => partnership[role] === partnerId),
    hasEnded: endsOn !== null && endsOn < today,
  };
}

/** Its recorded weeks, newest first. */
function lastWeeks(workbook: OpenWorkbook, own: readonly Partnership[]): PartnerWeekView[] {
  const newest = isoWeekOf(workbook.today);
  const weeks = Array.from({ length: SHEET_WEEKS }, (_, back) => addWeeks(newest, -back));
  return weeks.flatMap((week) =>
    own.flatMap(({ partnershipId, name }) => {
      const cell = weekCell(workbook, week, partnershipId);
      if (!cell) return [];
      const told = Object.values(cell.days)
        .map(([delivered]) => delivered)
        .filter((meals) => meals !== null);
      return [
        {
          partnershipId,
          partnershipName: name,
          week,
          weekLabel: weekLabel(workbook.context.messages, week),
          state: cell.state,
          deliveredMeals: told.length === 0 ? null : told.reduce((sum, meals) => sum + meals, 0),
        },
      ];
    }),
  );
}

function placesOf<F extends Fields>(
  workbook: OpenWorkbook,
  kind: SavedKind<F>,
  partnerId: string,
): PlaceView[] {
  const own = readPlaces(workbook, kind.definition).filter(
    (row: RowOf<F>) => row['partnerId'] === partnerId,
  );
  const tab = workbook.names.tabOf(kind.name);
  return own.map((row) => {
    const id = String(row[kind.definition.idField]);
    const values = formValues(kind.definition, row);
    return { id, link: { tab, a1: '', id }, values, issues: kind.issuesOf(row, workbook) };
  });
}

/** All that is known of a partner on one page: what is missing, what expires, what it takes part in. */
export function getPartnerSheet(
  context: AppContext,
  { partnerId }: { readonly partnerId: string },
): PartnerSheetView {
  const workbook = openForReading(context, thisWeek(context));
  const { partner: partners, partnership } = workbook.reference;
  const partner = partners.find((each) => each.partnerId === partnerId);
  if (!partner) throw new AppError('NOT_FOUND', { id: partnerId });
  const own = partnership.filter((each) => isParty(each, partnerId));
  return {
    record: recordOf(workbook, partner),
    lifeCycle: lifeCycleOf(partner),
    gaps: partnerGaps(partner),
    partnerships: own.map((each) => roleOf(each, partnerId, workbook.today)),
    weeks: lastWeeks(workbook, own),
    sites: placesOf(workbook, siteKind, partnerId),
    contacts: placesOf(workbook, contactKind, partnerId),
  };
}
