import type { Api } from '../../src/rpc/api';
import { addWeeks, daysOfWeek, isoWeekOf } from '../../src/kernel/iso-week';
import { CHUNK_LINES } from '../../src/sidebar/exchange/exchange-commands';
import type { HostApp } from './host-app';
import { BENCH_DAY } from './long-history';
import { type ActionCost, procedureCost } from './measured-actions';

const HEADERS = [
  'Date de livraison',
  'Partenariat',
  'Repas livrés',
  'Distribués',
  'N° de lot',
  'DLC',
];
const DAYS_A_WEEK = 5;

const french = (day: string) => day.split('-').reverse().join('/');

/** Lines as a kitchen keeps them in Excel: every working day of every partnership, the oldest first. */
export function fileOfFlows(
  partnershipIds: readonly string[],
  lineCount: number,
): Api['previewImport']['input'] {
  const weekCount = Math.ceil(lineCount / partnershipIds.length / DAYS_A_WEEK);
  const last = isoWeekOf(BENCH_DAY);
  const days = Array.from({ length: weekCount }, (_, index) =>
    addWeeks(last, index - weekCount),
  ).flatMap((week) => daysOfWeek(week).slice(0, DAYS_A_WEEK));
  const rows = days.flatMap((day) =>
    partnershipIds.map((id) => [french(day), id, '45', '44', `L${day}`, french(day)]),
  );
  const lines = rows.slice(0, lineCount).map((cells, index) => ({ line: index + 2, cells }));
  return { record: 'delivery', headers: HEADERS, keys: null, lines };
}

/** One confirmation of a whole file: its preview, then its lines as the dialog sends them. */
export async function importCosts(
  app: HostApp,
  file: Api['previewImport']['input'],
): Promise<{ readonly costs: readonly ActionCost[]; readonly fresh: number }> {
  const { columns, marks } = await app.call('previewImport', file);
  const keys = columns.map(({ key }) => key);
  const costs = [
    await procedureCost(app, 'previewImport', { procedure: 'previewImport', input: file }),
  ];
  let fresh = 0;
  for (let done = 0; done < file.lines.length; done += CHUNK_LINES) {
    const input = {
      ...{ ...file, keys },
      lines: file.lines.slice(done, done + CHUNK_LINES),
      marks: marks.slice(done, done + CHUNK_LINES),
      submissionId: `measured-${done}`,
    };
    costs.push(
      await procedureCost(app, `applyImport, lines from ${done + 1}`, {
        procedure: 'applyImport',
        input,
      }),
    );
    fresh += input.marks.filter((mark) => mark !== 0).length;
  }
  return { costs, fresh };
}
