import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['soffice', 'libreoffice', 'soffice.exe'];
const USUAL_PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Path of LibreOffice on this machine, null when it is not there. */
export function findOffice(path: string = process.env['PATH'] ?? ''): string | null {
  const inPath = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...USUAL_PLACES].find((file) => existsSync(file)) ?? null;
}

/** A converter by LibreOffice; it runs one document at a time, under a profile of its own. */
export function officeToPdf(office: string): (docx: Uint8Array) => Promise<Uint8Array> {
  let last: Promise<unknown> = Promise.resolve();
  return (docx) => {
    const next = last.then(() => convert(office, docx));
    last = next.catch(() => undefined);
    return next;
  };
}

async function convert(office: string, docx: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'docx-to-pdf-'));
  try {
    const source = join(folder, 'document.docx');
    writeFileSync(source, docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run(office, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      source,
    ]);
    return new Uint8Array(readFileSync(join(folder, 'document.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, [...args], { timeout: 60_000 }, (error) => {
      if (error) reject(new Error(error.message));
      else resolve();
    });
  });
}
