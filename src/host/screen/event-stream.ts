import type { HostEvent } from '../contract';
import type { HostDoors } from './host-doors';
import type { Exchange } from './http-answers';

const HEARTBEAT_MILLISECONDS = 15_000;

/** Server-sent events: first what stands on the screen, then what happens, until the page goes. */
export function streamEvents({ response }: Exchange, { host }: { readonly host: HostDoors }): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (event: HostEvent): void => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const unsubscribe = host.subscribe(tell);
  const heartbeat = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MILLISECONDS);
  response.on('close', () => {
    unsubscribe();
    clearInterval(heartbeat);
  });
  response.write(': open\n\n');
  for (const event of host.desk.standing()) tell(event);
}
