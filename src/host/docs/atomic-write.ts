import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/** After a power cut the file is wholly the old one or wholly the new one. */
export function writeAtomically(path: string, bytes: Uint8Array): void {
  const draft = `${path}.draft`;
  const file = openSync(draft, 'w');
  try {
    let done = 0;
    while (done < bytes.length) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
