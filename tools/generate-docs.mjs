// Writes docs/columns.md (for people who fill the workbook in) and docs/procedures.md (for those who call it), from the
// records, the words, the router and the types of its answers.
//
// Run: node tools/generate-docs.mjs (with --check it writes nothing and fails when a page is not current)
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { documentationOf, typeSchemas } from './type-schema.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The sources, as a program can load them. */
async function sources() {
  const contents = [
    "export { RECORDS } from './src/app/record-registry';",
    "export { fr } from './src/i18n/fr';",
    "export { router } from './src/rpc/router';",
    "export { toJSONSchema } from 'zod/mini';",
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const text = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${text}`);
}

const cell = (text) => String(text).replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text) => (text === '' ? '' : `\`${text}\``);

const KINDS = {
  text: 'texte',
  longText: 'texte long',
  identifier: 'numéro',
  reference: 'renvoi',
  choice: 'un mot de la liste',
  choices: 'mots de la liste, séparés par des virgules',
  date: 'date',
  instant: 'date et heure',
  time: 'heure',
  isoWeek: 'semaine',
  yesNo: 'Oui ou Non',
  wholeNumber: 'nombre entier',
  cents: 'euros',
  unitPrice: 'euros, quatre décimales',
  perMeal: 'euros par repas',
  quantity: 'nombre, trois décimales',
  grams: 'kilogrammes',
  deciCelsius: 'degrés, une décimale',
  percent: 'pourcentage',
  siret: 'SIRET',
  siren: 'SIREN',
  rna: 'RNA',
  approvalNumber: 'agrément sanitaire',
  postcode: 'code postal',
  communeCode: 'code INSEE',
  phone: 'téléphone',
  email: 'courriel',
};

function limits(type) {
  const told = [];
  if (type.unit) told.push(type.unit);
  if (type.min !== undefined) told.push(`de ${type.min} à ${type.max}`);
  else if (type.maxLength && ['text', 'longText'].includes(type.kind))
    told.push(`${type.maxLength} caractères au plus`);
  return told.join(', ');
}

function columnRow({ fr, tab, labels }, [key, field]) {
  const { type, isRequired, isComputed, isHidden } = field;
  const kind = KINDS[type.kind];
  if (!kind) throw new Error(`no French word for the kind of field ${type.kind}`);
  const { label, hint } = labels[key];
  const refersTo = type.refersTo ? ` vers ${tab(type.refersTo)}` : '';
  const who = isComputed ? 'calculée' : isRequired ? 'obligatoire' : '';
  const list = type.choices ? `[${type.choices.list}](#${type.choices.list.toLowerCase()})` : '';
  return [
    code(key),
    label,
    kind + refersTo,
    limits(type),
    code(type.numberFormat),
    [who, isHidden ? 'masquée' : ''].filter(Boolean).join(', '),
    list,
    hint ?? '',
  ];
}

const HEAD = ['Clé', 'Libellé', 'Ce qu’on y met', 'Limites', 'Format', '', 'Liste', 'Note'];

function columnsPage({ RECORDS, fr }) {
  const tab = (record) => `« ${fr.records[record].tab} »`;
  const lists = new Map();
  const tabs = Object.entries(RECORDS).map(([name, record]) => {
    const { labels, fields } = { labels: fr.records[name].fields, fields: record.fields };
    for (const { type } of Object.values(fields)) {
      if (type.choices) lists.set(type.choices.list, type.choices.codes);
    }
    const rows = Object.entries(fields).map((entry) => columnRow({ fr, tab, labels }, entry));
    const about = `Une ligne par ${fr.records[name].one}.`;
    return [`## ${fr.records[name].tab}`, about, table(HEAD, rows)].join('\n\n');
  });
  const words = [...lists].map(([list, codes]) => {
    const rows = codes.map((each) => [code(each), fr.choices[list][each]]);
    return [`### ${list}`, table(['Code', 'Mot de la cellule'], rows)].join('\n\n');
  });
  return [
    '<!-- Written by tools/generate-docs.mjs: change the records in src/model, then run npm run docs. -->',
    '# Les onglets et leurs colonnes',
    'Une colonne est reconnue à sa **clé** (première ligne, masquée), jamais à son libellé ni à sa lettre : vous pouvez la ' +
      'renommer, la déplacer, en ajouter d’autres à côté. Les colonnes « calculées » sont écrites par Passe-plat.',
    ...tabs,
    '## Les listes',
    'La cellule montre le mot ; les imports et les exports acceptent aussi le code.',
    ...words,
  ].join('\n\n');
}

const json = (schema) => `\`\`\`json\n${JSON.stringify(schema, null, 2)}\n\`\`\``;

function inputSchema({ toJSONSchema, router }, name) {
  const { $schema, ...schema } = toJSONSchema(router[name].input(), { io: 'input' });
  return schema;
}

function proceduresPage(loaded) {
  const { router } = loaded;
  const { checker, exported, writer } = typeSchemas(
    path.join(ROOT, 'src/tsconfig.json'),
    path.join(ROOT, 'src/rpc/api.ts'),
  );
  const schemas = writer();
  const about = new Map();
  const answers = new Map();
  for (const symbol of exported('Api').getProperties()) {
    about.set(symbol.name, documentationOf(symbol, checker));
    const output = checker.getTypeOfSymbol(symbol).getProperty('output');
    answers.set(symbol.name, schemas.schemaOf(checker.getTypeOfSymbol(output)));
  }
  const envelope = typeSchemas(
    path.join(ROOT, 'src/tsconfig.json'),
    path.join(ROOT, 'src/rpc/envelope.ts'),
  );
  const refusal = envelope.writer();
  const failed = envelope.exported('RefusedResponse');
  const refusalSchema = refusal.written(failed);
  const sections = Object.keys(router).map((name) =>
    [
      `## ${name}`,
      `${about.get(name)} ${router[name].changesState ? '**May write.**' : 'Only reads.'}`,
      'Input:',
      json(inputSchema(loaded, name)),
      'Answer:',
      json(answers.get(name)),
    ].join('\n\n'),
  );
  return [
    '<!-- Written by tools/generate-docs.mjs: change src/rpc and the views in src/app, then run npm run docs. -->',
    '# Procedures',
    'One function answers everything: `handleRpc(text)`. It takes and gives JSON text, and never throws.',
    '```json\n{ "procedure": "getWeek", "input": { "partnershipId": "PA-0001", "week": null } }\n```',
    'A procedure that did its work answers `{ "ok": true, "data": … }`; the schema of `data` is below, under its name. ' +
      'A refusal answers this:',
    json({ ...refusalSchema, $defs: refusal.definitions }),
    'A procedure that may write takes a `submissionId` where it can be sent twice: the same one again writes nothing and ' +
      'gets the same answer. Values of a form are what a person types (`"1,5"`, `"23/11/2026"`) or a code of a list ' +
      '([columns.md](columns.md)); `""` is blank.',
    ...sections,
    '## Shapes of the answers',
    ...Object.entries(schemas.definitions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => `### ${name}\n\n${json(schema)}`),
  ].join('\n\n');
}

/** The pages as the sources make them, by path. */
export async function generatedDocs() {
  const loaded = await sources();
  return {
    'docs/columns.md': `${columnsPage(loaded)}\n`,
    'docs/procedures.md': `${proceduresPage(loaded)}\n`,
  };
}

const isCheck = process.argv.includes('--check');
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(await generatedDocs())) {
    const target = path.join(ROOT, file);
    if (!isCheck) writeFileSync(target, text);
    else if (readFileSync(target, 'utf8') !== text) {
      console.error(`${file} is not what tools/generate-docs.mjs writes: run npm run docs`);
      process.exitCode = 1;
    }
  }
}
