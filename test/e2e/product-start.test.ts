import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

// A busy machine is slow; nothing below waits longer than it must.
jest.setTimeout(180_000);

const ROOT = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'passe-plat-start-'));
const running: ChildProcess[] = [];

/** `npm start -- …`, with what it says as it says it. */
function start(...options: readonly string[]) {
  const child = spawn(process.execPath, ['tools/start.mjs', ...options], { cwd: ROOT });
  running.push(child);
  const said = { out: '', errors: '' };
  child.stdout.on('data', (text) => (said.out += String(text)));
  child.stderr.on('data', (text) => (said.errors += String(text)));
  return { child, said };
}

async function refused(...options: readonly string[]) {
  const { child, said } = start(...options);
  // The event of a child's end carries its exit code.
  const [code] = (await once(child, 'close')) as [number];
  return { code, sentence: said.errors.trim() };
}

/** Waits for the address of the page, and answers it. */
async function address({ child, said }: ReturnType<typeof start>): Promise<string> {
  for (;;) {
    const found = /Page : (http\S+)/.exec(said.out)?.[1];
    if (found !== undefined) return found;
    if (child.exitCode !== null) throw new Error(`it ended: ${said.out}${said.errors}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  }
}

let busy: Server;
let busyPort = '';

beforeAll(async () => {
  busy = createServer().listen(0, '127.0.0.1');
  await once(busy, 'listening');
  const at = busy.address();
  busyPort = typeof at === 'object' && at !== null ? String(at.port) : '';
});

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'close');
  }
});

afterAll(() => {
  busy.close();
  rmSync(folder, { recursive: true });
});

describe('npm start', () => {
  const file = path.join(folder, 'un-fichier');
  writeFileSync(file, 'pas un dossier');

  it.each([
    [
      'an option it does not know',
      () => ['--portt', '1'],
      'L’option « --portt » n’est pas comprise.',
    ],
    ['a port that is no number', () => ['--port', 'huit'], 'Le port « huit » n’est pas un nombre'],
    [
      'a port that is taken',
      () => ['--port', busyPort, '--workspace', path.join(folder, 'a')],
      'est déjà utilisé : choisissez-en un autre avec « --port ».',
    ],
    [
      'a workspace that is no folder',
      () => ['--port', '0', '--workspace', file],
      'ne peut pas être ouvert : ce n’est pas un dossier où écrire.',
    ],
  ])('answers %s with one sentence and the code 1', async (_, options, words) => {
    const { code, sentence } = await refused(...options());
    expect(code).toBe(1);
    expect(sentence).toContain(words);
    expect(sentence.split('\n')).toHaveLength(1);
  });

  it('opens an empty workbook with --empty, and says so', async () => {
    const started = start('--empty', '--port', '0', '--workspace', path.join(folder, 'vide'));
    const page = await address(started);
    expect(started.said.out).toContain('Aucune semaine saisie.');
    expect(started.said.out).toContain(path.join(folder, 'vide'));
    const response = await fetch(page);
    expect(response.status).toBe(200);
  });
});
