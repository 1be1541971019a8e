import { performance } from 'node:perf_hooks';
import type { Api, ProcedureName } from '../../src/rpc/api';
import type { RunRequest } from '../../src/host/run/run-function';
import { addWeeks } from '../../src/kernel/iso-week';
import type { HostApp } from './host-app';
import {
  costInput,
  NEXT_MONDAY,
  partnerInput,
  partnershipInput,
  RECORDED_WEEK,
  weekInput,
} from './long-history';

/** What one action of a person cost. */
export interface ActionCost {
  readonly action: string;
  readonly callCount: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly milliseconds: number;
}

async function costOf(
  app: HostApp,
  action: string,
  request: RunRequest,
): Promise<{ readonly cost: ActionCost; readonly value: unknown }> {
  // The workspace saves itself a moment after each change: done before, it does not fall into the measure.
  app.workspace.save();
  const start = performance.now();
  const outcome = await app.workspace.run(request);
  const milliseconds = performance.now() - start;
  if (!outcome.ok) throw new Error(`${action}: ${outcome.error.message}`);
  const { callCount, calls, cellsRead, cellsWritten, value } = outcome;
  return { cost: { action, callCount, calls, cellsRead, cellsWritten, milliseconds }, value };
}

export async function procedureCost<Name extends ProcedureName>(
  app: HostApp,
  action: string,
  asked: { readonly procedure: Name; readonly input: Api[Name]['input'] },
): Promise<ActionCost> {
  const request = JSON.stringify(asked);
  const { cost, value } = await costOf(app, action, {
    functionName: 'handleRpc',
    parameters: [request],
    kind: 'callable',
  });
  const envelope = JSON.parse(String(value)) as { ok: boolean }; // handleRpc answers an envelope
  if (!envelope.ok) throw new Error(`${action}: ${String(value)}`);
  return cost;
}

/** A week recorded for the first time, then corrected. */
export async function weekCosts(app: HostApp, partnershipId: string): Promise<ActionCost[]> {
  const week = (action: string, version: number, change?: object) =>
    procedureCost(app, action, {
      procedure: 'recordWeek',
      input: weekInput(partnershipId, {
        monday: NEXT_MONDAY,
        version,
        ...(change === undefined ? {} : { change }),
      }),
    });
  return [
    await week('recordWeek, new week', 0),
    await week('recordWeek, correction', 1, { arrivalTemperature: '2,5' }),
  ];
}

/** Everything read again and computed again. */
export function recalculationCost(app: HostApp): Promise<ActionCost> {
  return procedureCost(app, 'recalculate', { procedure: 'recalculate', input: {} });
}

/** Every action of the product, once each, in a workbook that has partnerships and at least one week. */
export async function actionCosts(
  app: HostApp,
  partnershipIds: readonly string[],
): Promise<ActionCost[]> {
  const partnershipId = partnershipIds[0] ?? '';
  const week = RECORDED_WEEK;
  const home = await app.call('getHome', {});
  const [kitchen, recipient] = home.references.partner;
  const parties = { kitchenId: kitchen?.id ?? '', recipientId: recipient?.id ?? '' };
  const ask = <Name extends ProcedureName>(procedure: Name, input: Api[Name]['input']) =>
    procedureCost(app, procedure, { procedure, input });
  const opening = await costOf(app, 'openSidebar (menu)', {
    functionName: 'openSidebar',
    parameters: [],
    kind: 'menu',
  });
  return [
    opening.cost,
    await ask('getHome', {}),
    await ask('getWeek', { partnershipId, week }),
    ...(await weekCosts(app, partnershipId)),
    await ask('getMealCost', { partnershipId, fromWeek: addWeeks(week, -4), untilWeek: week }),
    await ask('savePartner', partnerInput('bench', 'SYREC')),
    await ask('savePartnership', partnershipInput('bench', parties)),
    await ask('saveCostItem', { ...costInput(partnershipId, 'B'), submissionId: 'bench-cost' }),
    await ask('writeAgreement', {
      submissionId: 'bench-convention',
      partnershipId,
      values: {},
      acceptsGaps: true,
    }),
    await recalculationCost(app),
    await ask('prepareWorkbook', {}),
  ];
}
