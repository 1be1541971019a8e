import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startHost, type RunningHost } from '../../src/host/main';

const ROOT = path.resolve(__dirname, '../..');

/** A script of a test as pushed: its code and its HTML files by name. */
export interface TestScript {
  readonly code: string;
  readonly html?: Readonly<Record<string, string>>;
  readonly oauthScopes?: readonly string[];
}

const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/documents',
];

/** The whole host, built from the sources, around a script of a test; an empty workspace, a free port. */
export async function openHostScreen(script: TestScript): Promise<RunningHost> {
  execFileSync(process.execPath, ['tools/build-host.mjs'], { cwd: ROOT });
  const folder = mkdtempSync(path.join(tmpdir(), 'host-screen-'));
  return startHost({
    folder: path.join(folder, 'workspace'),
    dist: writeDist(path.join(folder, 'dist'), script),
    workerFile: path.join(ROOT, 'build/host/worker.mjs'),
    bookName: 'Classeur d’essai',
    port: 0,
  });
}

/** The project as pushed, in a folder. */
export function writeDist(dist: string, script: TestScript): string {
  mkdirSync(dist, { recursive: true });
  const manifest = {
    timeZone: 'Europe/Paris',
    runtimeVersion: 'V8',
    oauthScopes: script.oauthScopes ?? SCOPES,
  };
  writeFileSync(path.join(dist, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(path.join(dist, 'Code.js'), script.code);
  for (const [name, content] of Object.entries(script.html ?? {})) {
    writeFileSync(path.join(dist, `${name}.html`), content);
  }
  return dist;
}
