import type { IncomingMessage } from 'node:http';
import { PACKAGE_LIMITS } from '../files/xlsx-package';
import type { HostDoors } from './host-doors';
import { HttpError, send, sendJson, type Exchange } from './http-answers';

type Serve = (exchange: Exchange, context: { readonly host: HostDoors }) => Promise<void>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const download: Serve = async (exchange, { host }) => {
  const { bytes, leftOut } = await host.files.download();
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(host.files.fileName())}`;
  const headers = {
    'content-disposition': disposition,
    // A header holds no accent.
    'x-left-out': encodeURIComponent(JSON.stringify(leftOut)),
  };
  await send(exchange, { type: XLSX, content: bytes, headers });
};

const open: Serve = async (exchange, { host }) => {
  const bytes = await readFile(exchange.request);
  const answer = await host.files.open(bytes, exchange.url.searchParams.get('name') ?? '');
  const said =
    'refused' in answer
      ? { ok: false, error: { message: answer.refused } }
      : { ok: true, ...answer };
  await sendJson(exchange, said);
};

/** A file too large is read to its end and let go, so that the person hears the answer. */
async function readFile(request: IncomingMessage): Promise<Uint8Array> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    // A request without an encoding is read in buffers.
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > PACKAGE_LIMITS.fileBytes) parts = [];
    else parts.push(bytes);
  }
  if (size > PACKAGE_LIMITS.fileBytes)
    throw new HttpError(413, 'Ce classeur est trop grand pour être ouvert ici.');
  return Buffer.concat(parts);
}

export const FILE_ROUTES = [
  ['GET', '/classeur.xlsx', download],
  ['POST', '/classeur.xlsx', open],
] as const;
