import { dayText } from '../domain/traceability/french-formats';
import { formatMessage } from '../i18n/format-message';
import type { Messages } from '../i18n/fr';
import type { MessageParams } from '../kernel/issue';
import type { Missing } from '../kernel/traced';

/** Characters that fit the width of a page: the rest is in the sidebar. */
const MOST_SAID = 120;

/** Days and months as people write them. */
function shown(messages: Messages, params: MessageParams = {}): MessageParams {
  const entries = Object.entries(params).map(([name, value]) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)(-\d\d)?$/.exec(String(value)) ?? [];
    if (year === undefined) return [name, value] as const;
    const ofMonth = `${messages.weekWords.months[Number(month) - 1] ?? ''} ${year}`;
    return [name, day === undefined ? ofMonth : dayText(String(value))] as const;
  });
  return Object.fromEntries(entries);
}

/** « Incomplet : 2 factures attendues pour mars 2026 : électricité, gaz. » What is awaited is said first. */
export function completenessLine(messages: Messages, missing: readonly Missing[]): string {
  const { complete, incomplete, andOthers } = messages.costReports;
  const awaited = missing.filter(({ code }) => code === 'COSTS_EXPECTED');
  const others = missing.filter((one) => !awaited.includes(one));
  const sentences: Readonly<Record<string, string>> = { ...messages.issues, ...messages.missing };
  const told = [...awaited, ...others].map(({ code, params }) =>
    formatMessage(sentences[code] ?? code, shown(messages, params)),
  );
  const said = [...new Set(told)];
  if (said.length === 0) return complete;
  let count = 1;
  while (count < said.length && said.slice(0, count + 1).join(' ').length <= MOST_SAID) count += 1;
  const rest = said.length - count;
  const more = rest > 0 ? ` ${formatMessage(andOthers, { count: rest })}` : '';
  return `${formatMessage(incomplete, { lacks: said.slice(0, count).join(' ') })}${more}`;
}
