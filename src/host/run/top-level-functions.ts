import { parse } from 'acorn';
import type { ModuleDeclaration, Statement, VariableDeclarator } from 'acorn';

function holdsFunction(declarator: VariableDeclarator): string | undefined {
  const { id, init } = declarator;
  if (id.type !== 'Identifier') return undefined;
  const isFunction =
    init?.type === 'FunctionExpression' || init?.type === 'ArrowFunctionExpression';
  return isFunction ? id.name : undefined;
}

function namesOf(statement: Statement | ModuleDeclaration): (string | undefined)[] {
  if (statement.type === 'FunctionDeclaration') return [statement.id.name];
  if (statement.type === 'VariableDeclaration') return statement.declarations.map(holdsFunction);
  return [];
}

/**
 * The functions Apps Script finds in a file: those written at its top level. One that the code only puts on globalThis
 * exists for the script but cannot be called from outside (V8 runtime guide).
 */
export function topLevelFunctions(code: string): ReadonlySet<string> {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  return new Set(program.body.flatMap(namesOf).filter((name) => name !== undefined));
}

/** Names ending in `_` are private: google.script.run does not see them. */
export function callableFunctions(functions: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...functions].filter((name) => !name.endsWith('_')));
}
