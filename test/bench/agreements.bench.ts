import { HostApp } from '../support/host-app';
import { BENCH_DAY, openTerritory } from '../support/long-history';
import { procedureCost } from '../support/measured-actions';
import { AGREEMENT, smallTerritory } from '../support/small-territory';
import { type Measure, processorTime, round } from './measure';

const CONVENTIONS = 50;
/** As many as the screen asks for at once. */
const AT_ONCE = 3;
const TABLE = 'Conventions';
/** Promised (docs/bench.md): the look before included. */
const CALLS_OF_A_CONVENTION = 400;
const COMPUTING_MS = 200;

/** What the product computes by itself: a convention looked at, then written with values of its own. */
export function benchAgreementComputing(): Measure[] {
  const app = smallTerritory();
  let turn = 0;
  const value = processorTime(() => {
    turn += 1;
    const values = { ...AGREEMENT.values, foodsIncluded: `Plats cuisinés ${turn}` };
    app.call('checkAgreement', { partnershipId: AGREEMENT.partnershipId, values });
    app.call('writeAgreement', { ...AGREEMENT, submissionId: `bench ${turn}`, values });
  });
  const name = 'one looked at and written, computing';
  return [{ table: TABLE, name, value: round(value), unit: 'ms', ceiling: COMPUTING_MS }];
}

/** Fifty written through `dist/`, a few at a time as the screen asks. */
export async function benchBatch(): Promise<Measure[]> {
  const app = await HostApp.open(BENCH_DAY);
  try {
    const ids = await openTerritory(app, CONVENTIONS, 1);
    let [calls, milliseconds] = [0, 0];
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const partnershipIds = ids.slice(at, at + AT_ONCE);
      const input = { submissionId: 'bench', partnershipIds, acceptsGaps: true };
      const cost = await procedureCost(app, 'a part', { procedure: 'writeAgreements', input });
      calls += cost.callCount;
      milliseconds += cost.milliseconds;
    }
    const written = app.rowsOf('Documents').length;
    const name = `${CONVENTIONS} written, ${AT_ONCE} at a time`;
    return [
      { table: TABLE, name, column: 'documents', value: written, unit: '' },
      {
        ...{ table: TABLE, name, column: 'calls for one', unit: '' },
        ...{ value: round(calls / CONVENTIONS), ceiling: CALLS_OF_A_CONVENTION },
      },
      { table: TABLE, name, column: 'time', value: round(milliseconds / 1000), unit: 's' },
    ];
  } finally {
    await app.close();
  }
}
