// Writes docs/host-coverage.md: for each class of Google's services, which methods the local host emulates, which the
// product uses, and which a contract case covers.
//   used      called in src/gas (by type) and named in dist/Code.js (by acorn): what is bundled, no more
//   emulated  a method of the class of src/host/services that carries this `gasType`
//   covered   called by a contract case of test/contract
// Run: node tools/generate-host-coverage.mjs (with --check it writes nothing and fails when the page is not current)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { parse } from 'acorn';
import * as prettier from 'prettier';
import ts from 'typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs/host-coverage.md');
const { classes } = JSON.parse(
  readFileSync(path.join(root, 'src/host/run/tables/signatures.json'), 'utf8'),
);
const methodsOfClass = new Map(
  Object.entries(classes).map(([key, lines]) => [key, lines.map((line) => line.split('(')[0])]),
);

const filesUnder = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.join(root, folder, name));
const verification = filesUnder('src/gas/verification');
const gasFiles = filesUnder('src/gas').filter((name) => !verification.includes(name));
const hostFiles = filesUnder('src/host/services');
const caseFiles = [
  ...filesUnder('test/contract').filter((name) => !name.endsWith('.test.ts')),
  'src/gas/verification/service-case.ts',
];

const program = ts.createProgram(
  [...gasFiles, ...hostFiles, ...caseFiles, path.join(root, 'src/gas/global.d.ts')],
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: ['node', 'google-apps-script'],
    strict: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
  },
);
const checker = program.getTypeChecker();

/** The key of the signature table for an interface of the typings: `Spreadsheet.Range`, `SpreadsheetApp`, `Drive_v3.Files`. */
function keyOf(declaration) {
  const names = [declaration.parent.name.text];
  for (let node = declaration.parent.parent; node !== undefined; node = node.parent) {
    if (ts.isModuleDeclaration(node)) names.unshift(node.name.text);
  }
  const name = names
    .join('.')
    .replace(/^GoogleAppsScript\./, '')
    .replace(/^Drive_v3\.Drive\.V3\.Collection\.(\w+)Collection$/, 'Drive_v3.$1');
  return methodsOfClass.has(name) ? name : name.split('.').at(-1);
}

/** `Spreadsheet.Range.getValues`-like names of the methods of Google's services that these files call. */
function calledIn(files) {
  const called = new Set();
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const symbol = checker.getSymbolAtLocation(node.expression.name);
      for (const declaration of symbol?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes('@types/google-apps-script/')) continue;
        if (!ts.isMethodSignature(declaration)) continue;
        called.add(`${keyOf(declaration)}.${symbol.name}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file));
  return called;
}

/** Cases written as texts to evaluate call the services by their global names. */
function calledInTexts(files) {
  const called = new Set();
  for (const file of files) {
    for (const [, key, method] of readFileSync(file, 'utf8').matchAll(/\b([A-Z]\w+)\.(\w+)\(/g)) {
      if (methodsOfClass.get(key)?.includes(method)) called.add(`${key}.${method}`);
    }
  }
  return called;
}

/** Names of the members that the bundle calls. */
function namesInBundle() {
  const names = new Set();
  const visit = (node) => {
    if (node?.type === 'CallExpression' || node?.type === 'ChainExpression') {
      const { property } = node.callee ?? {};
      if (property?.type === 'Identifier') names.add(property.name);
    }
    for (const child of Object.values(node ?? {})) {
      if (Array.isArray(child)) child.forEach((each) => each?.type && visit(each));
      else if (child?.type !== undefined && typeof child === 'object') visit(child);
    }
  };
  visit(parse(readFileSync(path.join(root, 'dist/Code.js'), 'utf8'), { ecmaVersion: 2022 }));
  return names;
}

/** gasType -> names of the methods of the host's class, inherited ones included. */
function emulatedMethods() {
  const found = new Map();
  const add = (gasType, type) => {
    const names = type
      .getProperties()
      .filter((symbol) => symbol.flags & ts.SymbolFlags.Method)
      .map((symbol) => symbol.name);
    found.set(gasType, new Set([...(found.get(gasType) ?? []), ...names]));
  };
  const visit = (node) => {
    if (ts.isClassDeclaration(node) && node.name !== undefined) {
      const type = checker.getTypeAtLocation(node);
      for (const gasType of gasTypesOf(node, type)) add(gasType, type);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of hostFiles) visit(program.getSourceFile(file));
  return found;
}

function gasTypesOf(node, type) {
  const symbol = type.getProperty('gasType');
  if (symbol === undefined) return [];
  const gasType = checker.getTypeOfSymbolAtLocation(symbol, node);
  if (gasType.isStringLiteral()) return [gasType.value];
  if (gasType.isUnion())
    return gasType.types.filter((each) => each.isStringLiteral()).map((each) => each.value);
  // A class that stands for several of Google's says which in its file, as texts.
  return ts.isClassDeclaration(node) &&
    !node.modifiers?.some((each) => each.kind === ts.SyntaxKind.AbstractKeyword)
    ? [...methodsOfClass.keys()].filter(
        (key) => node.getSourceFile().text.includes(`'${key}'`) && key.endsWith(node.name.text),
      )
    : [];
}

const bundled = namesInBundle();
const used = [...calledIn(gasFiles)].filter((name) => bundled.has(name.split('.').at(-1)));
const covered = new Set([...calledIn(caseFiles), ...calledInTexts(caseFiles)]);
const emulated = emulatedMethods();

/** A class of which the host only makes kinds (an Element is a Paragraph, a Table …) is what any of its kinds is. */
function isEmulated(key, method) {
  const own = emulated.get(key);
  if (own !== undefined) return own.has(method);
  const [namespace] = key.split('.');
  return ['Document.Element', 'Document.ContainerElement'].includes(key)
    ? [...emulated].some(([other, names]) => other.startsWith(`${namespace}.`) && names.has(method))
    : false;
}

/** What is known of each method of a class, in the words of the page. */
function facts(key) {
  return methodsOfClass.get(key).map((method) => {
    const name = `${key}.${method}`;
    return {
      method,
      isUsed: used.includes(name),
      isEmulated: isEmulated(key, method),
      isCovered: covered.has(name),
    };
  });
}

const KINDS = [
  ['Used, and NOT emulated', (one) => one.isUsed && !one.isEmulated],
  ['Used, emulated, and NOT covered', (one) => one.isUsed && one.isEmulated && !one.isCovered],
  ['Used, emulated, covered', (one) => one.isUsed && one.isEmulated && one.isCovered],
  ['Emulated, covered', (one) => !one.isUsed && one.isEmulated && one.isCovered],
  ['Emulated', (one) => !one.isUsed && one.isEmulated && !one.isCovered],
  ['Not emulated', (one) => !one.isUsed && !one.isEmulated],
];

function sectionOf(key) {
  const all = facts(key);
  const lines = KINDS.flatMap(([words, isOfKind]) => {
    const names = all.filter(isOfKind).map((one) => `\`${one.method}\``);
    return names.length === 0 ? [] : [`- ${words}: ${names.join(', ')}`];
  });
  return `## ${key}\n\n${lines.join('\n')}\n`;
}

const count = (list, isWanted) => list.filter(isWanted).length || '';
const summaryOf = (key) => {
  const all = facts(key);
  const counts = [
    all.length,
    count(all, (one) => one.isEmulated),
    count(all, (one) => one.isCovered),
    count(all, (one) => one.isUsed),
  ];
  return `| ${[key, ...counts].join(' | ')} |`;
};

const shown = [...methodsOfClass.keys()].filter((key) =>
  facts(key).some((one) => one.isEmulated || one.isUsed),
);
const text = await prettier.format(
  `# What the local host emulates

Written by \`tools/generate-host-coverage.mjs\`. **Used**: the product calls it, in \`dist/Code.js\`. **Emulated**: the local
host has it; every other method of Google's fails by name, and so do the classes that are not here. **Covered**: a contract
case of \`test/contract\` calls it.

| Class | Methods of Google | Emulated | Covered | Used by the product |
| --- | --- | --- | --- | --- |
${shown.map(summaryOf).join('\n')}

${shown.map(sectionOf).join('\n')}`,
  { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' },
);

const wrong = used.filter((name) => {
  const cut = name.lastIndexOf('.');
  return !covered.has(name) || !isEmulated(name.slice(0, cut), name.slice(cut + 1));
});
for (const name of wrong)
  console.error(`${name} is used by the product but not emulated or not covered`);
if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(page, 'utf8') === text;
  if (!isCurrent)
    console.error(
      'docs/host-coverage.md is not current: run node tools/generate-host-coverage.mjs',
    );
  process.exit(isCurrent && wrong.length === 0 ? 0 : 1);
}
writeFileSync(page, text);
