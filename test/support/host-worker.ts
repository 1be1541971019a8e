import path from 'node:path';

import { bundleWorker } from '../../src/host/run/worker-bundle';

const root = path.resolve(__dirname, '../..');
let built: Promise<string> | undefined;

/** The bundled worker of the local host, built from the sources once in this process. */
export function ensureWorkerBuilt(): Promise<string> {
  const file = path.join(root, 'build/host', 'worker.mjs');
  built ??= bundleWorker(path.join(root, 'src/host/run/worker.ts'), file).then(() => file);
  return built;
}
