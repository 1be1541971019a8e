import { FAULT_KINDS, type FaultOrder } from './fault-words';
import type { HostDoors } from './host-doors';
import { HttpError, readJson, sendJson, type Exchange } from './http-answers';

interface Context {
  readonly host: HostDoors;
}

export async function serveFaults(exchange: Exchange, { host }: Context): Promise<void> {
  await sendJson(exchange, host.faults.state());
}

export async function armFault(exchange: Exchange, { host }: Context): Promise<void> {
  const order = await readJson(exchange.request);
  if (!isOrder(order)) {
    const kinds = FAULT_KINDS.join(', ');
    throw new HttpError(400, `Give {"kind", "call", "every", "text"}; kinds: ${kinds}.`);
  }
  const { kind, call, every, text } = order;
  host.faults.arm({ kind, call, every, ...(text === undefined ? {} : { text }) });
  await sendJson(exchange, { ok: true });
}

export async function disarmFault(
  exchange: Exchange,
  { host }: Context,
  id: string,
): Promise<void> {
  await sendJson(exchange, { ok: host.faults.disarm(id) });
}

const isOrder = (
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & FaultOrder =>
  FAULT_KINDS.some((kind) => kind === value['kind']) &&
  Number.isInteger(value['call']) &&
  Number(value['call']) >= 1 &&
  typeof value['every'] === 'boolean' &&
  ['string', 'undefined'].includes(typeof value['text']);
