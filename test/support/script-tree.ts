import { type AnyNode, parse, type Program } from 'acorn';

/** A script as Google reads it: no module, nothing newer than ES2020. */
export function scriptTree(code: string): Program {
  return parse(code, { ecmaVersion: 2020, sourceType: 'script' });
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Nodes one level below, each with the name of the property that holds it. */
function children(node: AnyNode): [string, AnyNode][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .map((each): [string, AnyNode] => [key, each]),
  );
}

/** Every node of the tree with its parent and the property it hangs on. */
export function visit(
  node: AnyNode,
  see: (node: AnyNode, place: { parent: AnyNode; key: string }) => void,
): void {
  for (const [key, child] of children(node)) {
    see(child, { parent: node, key });
    visit(child, see);
  }
}

/** Names bound by a pattern: `{ a, b: [c], ...d } = 1` binds a, c and d. */
// Every other kind of node binds no name: listing them all would say nothing.
/* eslint-disable @typescript-eslint/switch-exhaustiveness-check */
function boundNames(pattern: AnyNode | null | undefined): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        boundNames(each.type === 'Property' ? each.value : each.argument),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    default:
      return [];
  }
}

function declaredBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return boundNames(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...boundNames(node.id), ...node.params.flatMap(boundNames)];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return boundNames(node.id);
    case 'CatchClause':
      return boundNames(node.param);
    default:
      return [];
  }
}

const isNamed = (node: AnyNode, name: string) => node.type === 'Identifier' && node.name === name;

function isReference(node: AnyNode, { parent, key }: { parent: AnyNode; key: string }): boolean {
  if (node.type !== 'Identifier') return false;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed;
  if (parent.type === 'Property' && key === 'key') return parent.computed;
  if (parent.type === 'MethodDefinition') return parent.computed;
  return !['LabeledStatement', 'BreakStatement', 'ContinueStatement'].includes(parent.type);
}

/** Names a script uses and nowhere declares: what it asks of the platform. */
export function globalsUsed(code: string): string[] {
  const used = new Set<string>();
  const declared = new Set<string>(['arguments']);
  visit(scriptTree(code), (node, place) => {
    declaredBy(node).forEach((name) => declared.add(name));
    if (isReference(node, place) && node.type === 'Identifier') used.add(node.name);
    const ofGlobalThis =
      node.type === 'MemberExpression' && isNamed(node.object, 'globalThis') && !node.computed;
    if (ofGlobalThis && node.property.type === 'Identifier') used.add(node.property.name);
  });
  return [...used].filter((name) => !declared.has(name)).sort();
}

/** Functions that Google finds: declared at the top level of the script. */
export function topLevelNames(code: string): { functions: string[]; others: string[] } {
  const functions: string[] = [];
  const others: string[] = [];
  for (const node of scriptTree(code).body) {
    if (node.type === 'FunctionDeclaration') functions.push(node.id.name);
    else if (node.type === 'VariableDeclaration') {
      others.push(...node.declarations.flatMap((each) => boundNames(each.id)));
    } else if (node.type === 'ClassDeclaration') others.push(node.id.name);
  }
  return { functions: functions.sort(), others: others.sort() };
}
