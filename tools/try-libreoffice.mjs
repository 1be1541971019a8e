// By hand, where LibreOffice is installed: opens an .xlsx file in it, saves it again, and says what cells differ.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';

/** Another place may be given by the environment. */
const OFFICE = process.env.SOFFICE ?? 'soffice';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Donnez un fichier : node tools/try-libreoffice.mjs classeur.xlsx');
  process.exit(1);
}
const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
try {
  const words = ['--headless', '--convert-to', 'xlsx', '--outdir', folder, file];
  const { error, stderr } = spawnSync(OFFICE, words, { encoding: 'utf8', timeout: 180_000 });
  if (error) throw new Error(`LibreOffice ne démarre pas : ${error.message}`);
  const saved = path.join(folder, path.basename(file));
  const [before, after] = await Promise.all([file, saved].map(read)).catch(() => {
    throw new Error(`LibreOffice n’a pas ouvert le fichier. ${stderr}`);
  });
  const found = differences(before, after);
  for (const line of found.slice(0, 20)) console.log(line);
  console.log(
    `${before.size} cellules, ${found.length} différentes après un passage par LibreOffice.`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Values of formulas too, as the file gives them. */
async function read(name) {
  const { sheets } = await readXlsx(readFileSync(name));
  const cells = new Map();
  for (const sheet of sheets)
    sheet.rows.forEach((row, y) =>
      row.forEach((value, x) => {
        if (value === null || value === '') return;
        const said = typeof value === 'number' ? Number(value.toPrecision(14)) : value;
        cells.set(`${sheet.name} ${y + 1},${x + 1}`, JSON.stringify(said));
      }),
    );
  return cells;
}

function differences(before, after) {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places]
    .filter((place) => before.get(place) !== after.get(place))
    .map((place) => `${place} : ${before.get(place)} → ${after.get(place)}`);
}
