// Writes src/host/run/tables/*.json: what exists in Apps Script, as the local host checks it.
//
// signatures.json  from @types/google-apps-script (class members) and its Drive v3 advanced service
//   classes     key -> one string per method: `name(params)(params of the next overload)…`
//               params: comma list of types; `?` optional, `...` rest; `a|b` union; `[]` array
//               types: any string number int boolean null object Date, a class key, an enum key
//   properties  key -> { property: enum key or class key }
//   enums       key -> names in order, separated by spaces
//   accepts     class key used as a parameter -> other class keys that may stand for it
//   services    namespace -> the word Google puts before the class in its messages ('' for none)
// Keys: a root object by its global name (`SpreadsheetApp`, `LockService`, `Drive`), any other class as
// `Namespace.Class` (`Spreadsheet.Range`, `Lock.Lock`, `Drive_v3.Files`); Base.Ui and Base.Blob have no root.
//
// scopes.json  from gas-types-detailed: key -> { method: indexes into `scopes` }; any one of them is enough.
//
// Run: node tools/generate-host-tables.mjs (with --check it writes nothing and fails when a table is not current)
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import * as prettier from 'prettier';
import ts from 'typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tables = path.join(root, 'src/host/run/tables');
const types = path.join(root, 'node_modules/@types/google-apps-script');
const detailed = path.join(root, 'node_modules/gas-types-detailed');

const SERVICES = {
  Base: '',
  Cache: 'CacheService',
  Charts: 'Charts',
  Content: 'ContentService',
  Document: 'DocumentApp',
  Drive: 'DriveApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
  URL_Fetch: 'UrlFetchApp',
  Utilities: 'Utilities',
  XML_Service: 'XmlService',
};
const FILES = [
  'base',
  'cache',
  'charts',
  'content',
  'document',
  'drive',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'url-fetch',
  'utilities',
  'xml-service',
];
/** Roots Google no longer has, and names of the typings that are no global in the service. */
const NOT_GLOBAL = new Set([
  'ScriptProperties',
  'UserProperties',
  'Charset',
  'DigestAlgorithm',
  'MacAlgorithm',
  'RsaAlgorithm',
  'Date2',
  'console',
]);
/**
 * Parameter classes for which another class may stand. A builder passed in place of what it builds also fits by its
 * shape, and Google refuses it: so only these.
 */
const MAY_BE_STOOD_FOR = new Set([
  'Base.BlobSource',
  'Base.User',
  'Charts.DataTableSource',
  'Document.Element',
  'XML_Service.Content',
]);
/** Scopes of the Drive v3 advanced service, from the Drive API reference ("Authorization scopes" of each method). */
const DRIVE_SCOPES = ['drive', 'drive.file'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
const DRIVE_READONLY = 'https://www.googleapis.com/auth/drive.readonly';
const DRIVE_READS = new Set([
  'get',
  'list',
  'export',
  'download',
  'listLabels',
  'getStartPageToken',
]);
/** Interfaces of the typings that are the language's own objects. */
const LANGUAGE = new Set(['Date', 'DateConstructor']);

function programOf(folder, names) {
  const program = ts.createProgram(
    names.map((name) => path.join(folder, name)),
    { lib: ['lib.es2020.d.ts'], types: [], noEmit: true, strict: true },
  );
  return { program, checker: program.getTypeChecker(), folder };
}

/** Interfaces and enums of the namespaces above, with their keys; and the globals that hold the roots. */
function collect({ program, folder }) {
  const interfaces = new Map();
  const enums = new Map();
  const roots = new Map();
  const visit = (node, namespace) => {
    if (ts.isModuleDeclaration(node) && node.body !== undefined) {
      const inner = [...namespace, node.name.text];
      ts.forEachChild(node.body, (child) => visit(child, inner));
      return;
    }
    const name = namespace.slice(1).join('.');
    if (ts.isInterfaceDeclaration(node) && namespace[0] === 'GoogleAppsScript') {
      interfaces.set(name === '' ? node.name.text : `${name}.${node.name.text}`, node);
    } else if (ts.isEnumDeclaration(node)) {
      enums.set(`${name}.${node.name.text}`, node);
    } else if (ts.isVariableStatement(node) && namespace.length === 0) {
      for (const declaration of node.declarationList.declarations) {
        const text = (declaration.type?.getText() ?? '').replace(/ \| undefined$/, '');
        if (!NOT_GLOBAL.has(declaration.name.text) && text.startsWith('GoogleAppsScript.')) {
          roots.set(text.slice('GoogleAppsScript.'.length), declaration.name.text);
        }
      }
    }
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(folder)) ts.forEachChild(file, (child) => visit(child, []));
  }
  return { interfaces, enums, roots };
}

const collectionKey = (name) =>
  name.replace(/^Drive_v3\.Drive\.V3\.Collection\.(\w+)Collection$/, 'Drive_v3.$1');
const isWanted = (name) => {
  const [namespace, member] = name.split('.');
  if (name === 'Drive' || /^Drive_v3\.Drive\.V3\.Collection\.\w+Collection$/.test(name))
    return true;
  return member !== undefined && namespace in SERVICES && !LANGUAGE.has(member);
};

const world = programOf(types, [
  ...FILES.map((name) => `google-apps-script.${name}.d.ts`),
  'apis/drive_v3.d.ts',
]);
const { interfaces, enums, roots } = collect(world);
const { checker } = world;

const keyOf = (name) => roots.get(name) ?? collectionKey(name);
const nameBySymbol = new Map();
for (const [name, node] of [...interfaces, ...enums]) {
  nameBySymbol.set(checker.getSymbolAtLocation(node.name), name);
}

const methodsOf = (node) => {
  const found = new Map();
  for (const symbol of checker.getTypeAtLocation(node).getProperties()) {
    for (const declaration of symbol.declarations ?? []) {
      if (!ts.isMethodSignature(declaration)) continue;
      if (!found.has(symbol.name)) found.set(symbol.name, []);
      found.get(symbol.name).push(declaration);
    }
  }
  return found;
};
/** A class has methods; an interface without any describes a plain object of options. */
const classes = new Map();
for (const [name, node] of interfaces) {
  if (isWanted(name) && (methodsOf(node).size > 0 || roots.has(name))) classes.set(name, node);
}

const used = new Set();
function unionOf(node) {
  const words = [...new Set(node.types.map(typeWord))].filter((word) => word !== 'undefined');
  return words.includes('any') ? 'any' : words.join('|');
}
function referenceWord(node) {
  const text = node.typeName.getText();
  if (['Integer', 'Byte'].includes(text)) return 'int';
  if (text === 'Char') return 'string';
  if (text === 'BigNumber' || text === 'JdbcSQL_XML') return 'any';
  if (text === 'Date' || text === 'Base.Date') return 'Date';
  if (text === 'Array') return arrayWord(typeWord(node.typeArguments[0]));
  if (['Record', 'Object', 'Function'].includes(text))
    return text === 'Function' ? 'any' : 'object';
  const symbol = checker.getSymbolAtLocation(node.typeName);
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const name = nameBySymbol.get(target);
  if (name !== undefined && enums.has(name)) return name;
  if (name !== undefined && classes.has(name)) {
    used.add(name);
    return keyOf(name);
  }
  const alias = target.declarations?.find(ts.isTypeAliasDeclaration);
  if (alias !== undefined) return typeWord(alias.type);
  return 'object';
}
const arrayWord = (word) => (word.includes('|') ? `(${word})[]` : `${word}[]`);
function typeWord(node) {
  if (node === undefined) return 'any';
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return 'string';
    case ts.SyntaxKind.NumberKeyword:
      return 'number';
    case ts.SyntaxKind.BooleanKeyword:
      return 'boolean';
    case ts.SyntaxKind.ObjectKeyword:
    case ts.SyntaxKind.TypeLiteral:
      return 'object';
    case ts.SyntaxKind.UndefinedKeyword:
      return 'undefined';
    case ts.SyntaxKind.AnyKeyword:
    case ts.SyntaxKind.UnknownKeyword:
    case ts.SyntaxKind.FunctionType:
      return 'any';
    default:
  }
  if (ts.isArrayTypeNode(node)) return arrayWord(typeWord(node.elementType));
  if (ts.isTupleTypeNode(node)) return arrayWord(unionOf({ types: node.elements }));
  if (ts.isIntersectionTypeNode(node)) return typeWord(node.types[0]);
  if (ts.isUnionTypeNode(node)) return unionOf(node);
  if (ts.isParenthesizedTypeNode(node)) return typeWord(node.type);
  if (ts.isTypeReferenceNode(node)) return referenceWord(node);
  if (ts.isLiteralTypeNode(node)) {
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return 'null';
    return ts.isStringLiteral(node.literal) ? 'string' : 'any';
  }
  throw new Error(`A type this generator does not know: ${node.getText()}`);
}
const parameterWord = (parameter) => {
  const word = typeWord(parameter.type);
  if (parameter.dotDotDotToken !== undefined) return `...${word}`;
  return parameter.questionToken === undefined ? word : `${word}?`;
};
const overloadText = (declaration) => `(${declaration.parameters.map(parameterWord).join(',')})`;

function propertiesOf(node) {
  const found = {};
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    const target = ts.isTypeQueryNode(member.type) ? member.type.exprName : member.type.typeName;
    if (target === undefined) continue;
    const name = nameBySymbol.get(checker.getSymbolAtLocation(target));
    if (name !== undefined && enums.has(name)) found[member.name.getText()] = name;
    else if (name !== undefined && classes.has(name)) found[member.name.getText()] = keyOf(name);
  }
  return found;
}

const sorted = (object) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

function signatures() {
  const out = { classes: {}, properties: {}, enums: {}, accepts: {}, services: SERVICES };
  for (const [name, node] of classes) {
    const lines = [...methodsOf(node)].map(
      ([method, list]) => method + [...new Set(list.map(overloadText))].join(''),
    );
    out.classes[keyOf(name)] = lines.sort();
    const properties = propertiesOf(node);
    if (Object.keys(properties).length > 0) out.properties[keyOf(name)] = properties;
  }
  for (const [name, node] of enums) {
    if (isWanted(name)) out.enums[name] = node.members.map((member) => member.name.text).join(' ');
  }
  for (const name of [...used].filter((each) => MAY_BE_STOOD_FOR.has(each))) {
    const wanted = checker.getTypeAtLocation(classes.get(name));
    const others = [...classes].filter(
      ([other, node]) =>
        other !== name && checker.isTypeAssignableTo(checker.getTypeAtLocation(node), wanted),
    );
    if (others.length > 0) out.accepts[keyOf(name)] = others.map(([other]) => keyOf(other)).sort();
  }
  for (const part of ['classes', 'properties', 'enums', 'accepts']) out[part] = sorted(out[part]);
  return out;
}

/** The scopes stand in the comment of each method: lines `- https://…` after "require authorization". */
function scopes() {
  const list = [];
  const methods = {};
  const indexOf = (scope) => {
    if (!list.includes(scope)) list.push(scope);
    return list.indexOf(scope);
  };
  for (const file of FILES) {
    const where = path.join(detailed, `google-apps-script.${file}.d.ts`);
    const source = ts.createSourceFile(
      where,
      readFileSync(where, 'utf8'),
      ts.ScriptTarget.ES2020,
      true,
    );
    const visit = (node, namespace) => {
      if (ts.isModuleDeclaration(node) && node.body !== undefined) {
        ts.forEachChild(node.body, (child) => visit(child, [...namespace, node.name.text]));
      } else if (ts.isInterfaceDeclaration(node) && namespace.length === 2) {
        const key = keyOf(`${namespace[1]}.${node.name.text}`);
        for (const member of node.members.filter(ts.isMethodSignature)) {
          const comment = ts
            .getJSDocCommentsAndTags(member)
            .map((part) => part.getText())
            .join('\n');
          const [, after = ''] = comment.split(
            /require authorization with one or more of the following scopes[^\n]*\n/,
          );
          const found = [...(after.split(/\n\s*\*?\s*\n/)[0] ?? '').matchAll(/- (https:\/\/\S+)/g)];
          for (const [, scope] of found) {
            const indexes = ((methods[key] ??= {})[member.name.getText()] ??= []);
            if (!indexes.includes(indexOf(scope))) indexes.push(indexOf(scope));
          }
        }
      }
    };
    ts.forEachChild(source, (child) => visit(child, []));
  }
  for (const [name, node] of classes) {
    const key = keyOf(name);
    if (!key.startsWith('Drive_v3.')) continue;
    for (const method of methodsOf(node).keys()) {
      const allowed = DRIVE_READS.has(method) ? [...DRIVE_SCOPES, DRIVE_READONLY] : DRIVE_SCOPES;
      (methods[key] ??= {})[method] = allowed.map(indexOf);
    }
  }
  return { scopes: list, methods: sorted(methods) };
}

async function write(name, table) {
  const file = path.join(tables, name);
  const options = { ...(await prettier.resolveConfig(file)), filepath: file };
  const text = await prettier.format(JSON.stringify(table), options);
  if (!isCheck) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`src/host/run/tables/${name} is not what tools/generate-host-tables.mjs writes`);
    process.exitCode = 1;
  }
}

const isCheck = process.argv.includes('--check');

await write('signatures.json', signatures());
await write('scopes.json', scopes());
