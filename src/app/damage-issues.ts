import { formatMessage } from '../i18n/format-message';
import type { Issue } from '../kernel/issue';
import type { OpenWorkbook } from './open-workbook';
import { fieldLabel, isRecordName } from './record-registry';

/** Cells that cannot be read (of some tabs, or of all), named by tab, column and address, with what they say and why. */
export function damageIssues(
  workbook: OpenWorkbook,
  records: readonly string[] | null = null,
): Issue[] {
  const { messages } = workbook.context;
  const reasons: Readonly<Record<string, string>> = messages.issues;
  const { damage } = workbook.state.header;
  const told = records === null ? damage : damage.filter(({ record }) => records.includes(record));
  return told.map(({ record, key, a1, text, code }) => ({
    severity: 'WARN',
    code: 'UNREADABLE_CELL',
    params: {
      tab: workbook.names.tabOf(record),
      cell: a1,
      field: isRecordName(record) ? fieldLabel(messages, record, key).label : key,
      text,
      why: formatMessage(reasons[code] ?? '', { value: text }),
    },
  }));
}
