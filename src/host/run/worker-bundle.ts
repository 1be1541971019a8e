import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';

import { build } from 'esbuild';

/** Bundles the worker into one file a thread can load. Written aside and renamed: several processes may do it at once. */
export async function bundleWorker(source: string, target: string): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const aside = `${target}.${String(process.pid)}.tmp.mjs`;
  await build({
    entryPoints: [source],
    outfile: aside,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  await rename(aside, target);
}
