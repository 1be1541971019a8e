import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A started browser, and which one it is, for the person who reads a failing test. */
export interface OpenedBrowser {
  readonly browser: Browser;
  readonly name: string;
}

interface BrowserFile {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly name: string;
}

const QUIET_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Channels that Playwright knows how to find where the system's installers put them. */
const INSTALLED_CHANNELS = ['chrome', 'chromium', 'msedge'];

/**
 * The Chromium that came with `npm ci` (Linux x64), else an installed Chrome, Chromium or Edge.
 * Nothing has to be installed by hand on Linux x64.
 */
export async function openBrowser(): Promise<OpenedBrowser> {
  const failures: string[] = [];
  const file = browserFromPackage(failures);
  if (file) {
    try {
      const { executablePath, env, name } = file;
      const args = QUIET_ARGUMENTS;
      return { browser: await chromium.launch({ executablePath, env, args }), name };
    } catch (error) {
      failures.push(`${file.name}: ${String(error)}`);
    }
  }
  for (const channel of INSTALLED_CHANNELS) {
    try {
      const browser = await chromium.launch({ channel, args: QUIET_ARGUMENTS });
      return { browser, name: `${channel} ${browser.version()} (installed)` };
    } catch (error) {
      failures.push(`${channel}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(`No browser could be started.\n${failures.join('\n')}`);
}

function browserFromPackage(failures: string[]): BrowserFile | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    failures.push(
      `@sparticuz/chromium: made for linux x64, this is ${process.platform} ${process.arch}`,
    );
    return undefined;
  }
  try {
    const { folder, version } = unpackedPackage();
    const executablePath = join(folder, 'chromium');
    return {
      executablePath,
      env: environmentFor(folder, executablePath),
      name: `Chromium ${version} from npm (@sparticuz/chromium)`,
    };
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${String(error)}`);
    return undefined;
  }
}

/**
 * Unpacks once per version and user. The package unpacks in the temporary folder of its process and takes a half-written
 * file for a whole one: it gets a process and a folder of its own, and the folder is renamed when complete.
 */
function unpackedPackage(): { folder: string; version: string } {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@sparticuz/chromium');
  const manifest = join(entry, '..', '..', '..', 'package.json');
  // The shape of a package manifest is npm's promise.
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `npm-chromium-${version}-${userInfo().uid}`);
  if (existsSync(folder)) return { folder, version };

  const unpacking = `${folder}.${process.pid}`;
  mkdirSync(unpacking, { recursive: true, mode: 0o700 });
  const script = `import('@sparticuz/chromium').then((m) => m.default.executablePath())`;
  const run = spawnSync(process.execPath, ['-e', script], {
    // This name makes the package unpack its own libnss and libnspr too.
    env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`unpacking failed: ${run.stderr}`);
  try {
    renameSync(unpacking, folder);
  } catch (error) {
    // Another test process was quicker: its folder is as good.
    rmSync(unpacking, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return { folder, version };
}

/** The machine's own libraries and fonts where it has them, the package's where it lacks them. */
function environmentFor(folder: string, executablePath: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined) env[name] = value;
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  if (spawnSync(executablePath, ['--version'], { env }).status !== 0) {
    const libraries = join(folder, 'al2023', 'lib');
    env['LD_LIBRARY_PATH'] = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  }
  return env;
}
