// dist/ is committed: a fresh build must give the same bytes, the manifest must be valid and small in rights, and clasp
// must be about to push exactly these files.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';

const PUSHED = ['Code.js', 'appsscript.json', 'dialog.html', 'sidebar.html', 'templates.html'];
const SCOPES = [
  'https://www.googleapis.com/auth/documents',
  'https://www.googleapis.com/auth/drive.file',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

const problems = [];
const fresh = mkdtempSync(path.join(tmpdir(), 'passe-plat-dist-'));
const home = mkdtempSync(path.join(tmpdir(), 'passe-plat-home-'));
try {
  await build(fresh);
  const committed = readdirSync('dist').sort();
  if (committed.join() !== PUSHED.join()) problems.push(`dist/ holds ${committed.join(', ')}`);
  for (const file of PUSHED) {
    const isSame = readFileSync(path.join(fresh, file)).equals(
      readFileSync(path.join('dist', file)),
    );
    if (!isSame) problems.push(`dist/${file} is not what the sources build: run npm run build`);
  }
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
  if ([...manifest.oauthScopes].sort().join() !== SCOPES.join()) {
    problems.push(`scopes: ${manifest.oauthScopes.join(', ')}`);
  }
  if (manifest.runtimeVersion !== 'V8' || manifest.timeZone !== 'Europe/Paris') {
    problems.push('manifest: V8 and Europe/Paris expected');
  }
  // An empty home: no login is read, none is needed to list files.
  const status = execFileSync('npx', ['clasp', '--json', 'status'], {
    encoding: 'utf8',
    env: { ...process.env, HOME: home },
  });
  const listed = JSON.parse(status)
    .filesToPush.map((file) => path.basename(file))
    .sort();
  if (listed.join() !== PUSHED.join()) problems.push(`clasp would push ${listed.join(', ')}`);
} finally {
  rmSync(fresh, { recursive: true });
  rmSync(home, { recursive: true });
}
for (const problem of problems) console.log(problem);
process.exit(problems.length === 0 ? 0 : 1);
