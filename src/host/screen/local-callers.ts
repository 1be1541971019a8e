import type { IncomingHttpHeaders } from 'node:http';
import { HttpError } from './http-answers';

/** Refuses what another site, or a name that was made to point here, asks through the person's browser. */
export function refuseForeignCaller(headers: IncomingHttpHeaders, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) {
    throw new HttpError(403, `This server answers to ${hosts.join(' and ')} only.`);
  }
  const { origin } = headers;
  const isForeign = origin !== undefined && !hosts.some((host) => origin === `http://${host}`);
  if (isForeign || headers['sec-fetch-site'] === 'cross-site') {
    throw new HttpError(403, 'Another site may not ask this server.');
  }
}
