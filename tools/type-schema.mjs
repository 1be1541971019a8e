// JSON schemas of TypeScript types: what a procedure answers is declared once, as a type, and documented from it.
// Only plain data is understood; anything else stops the generation by its name.
import ts from 'typescript';

/** Reads the types exported by a file. `configFile` is the tsconfig of its room. */
export function typeSchemas(configFile, file) {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    configFile.replace(/[^/]*$/, ''),
  );
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const exported = (name) =>
    checker.getDeclaredTypeOfSymbol(
      checker.getExportsOfModule(module).find((symbol) => symbol.name === name),
    );
  return { checker, exported, writer: () => new SchemaWriter(checker) };
}

const textOf = (symbol, checker) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();

/** Writes schemas; named interfaces become definitions, each written once. */
class SchemaWriter {
  definitions = {};

  constructor(checker) {
    this.checker = checker;
  }

  schemaOf(type) {
    const name = this.nameOf(type);
    if (name === null) return this.written(type);
    if (!(name in this.definitions)) {
      this.definitions[name] = {};
      const about = textOf(type.aliasSymbol ?? type.symbol, this.checker);
      this.definitions[name] = { ...(about && { description: about }), ...this.written(type) };
    }
    return { $ref: `#/$defs/${name}` };
  }

  /** A type is worth a name of its own when the sources gave it one and it has members. */
  nameOf(type) {
    const isObject =
      (type.flags & ts.TypeFlags.Object) !== 0 && !this.checker.isArrayLikeType(type);
    if (!isObject || type.aliasTypeArguments?.length) return null;
    const symbol = type.aliasSymbol ?? type.symbol;
    return /^(__type|__object|Record|Readonly|Partial)$/.test(symbol?.name ?? '__type')
      ? null
      : symbol.name;
  }

  written(type) {
    const { flags } = type;
    if (flags & ts.TypeFlags.StringLiteral || flags & ts.TypeFlags.NumberLiteral)
      return { const: type.value };
    if (flags & ts.TypeFlags.String) return { type: 'string' };
    if (flags & ts.TypeFlags.Number) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { const: this.checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isUnion()) return this.union(type.types);
    // An intersection of objects has the members of all of them.
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.object(type);
    throw new Error(`no JSON schema for the type ${this.checker.typeToString(type)}`);
  }

  union(types) {
    const told = types.filter((each) => !(each.flags & ts.TypeFlags.Undefined));
    const booleans = told.filter((each) => each.flags & ts.TypeFlags.BooleanLiteral);
    const others = told.filter((each) => !(each.flags & ts.TypeFlags.BooleanLiteral));
    const texts = others.filter((each) => each.flags & ts.TypeFlags.StringLiteral);
    const rest = others.filter((each) => !(each.flags & ts.TypeFlags.StringLiteral));
    if (booleans.length === 1) rest.push(booleans[0]);
    const schemas = [
      ...(texts.length > 0 ? [{ enum: texts.map((each) => each.value) }] : []),
      ...(booleans.length === 2 ? [{ type: 'boolean' }] : []),
      ...rest.map((each) => this.schemaOf(each)),
    ];
    if (schemas.length === 1) return schemas[0];
    const names = schemas.map((each) => each.type);
    const arePlain = schemas.every((each) => Object.keys(each).join() === 'type');
    return arePlain ? { type: names } : { anyOf: schemas };
  }

  object(type) {
    if (this.checker.isTupleType(type)) {
      const items = this.checker.getTypeArguments(type).map((each) => this.schemaOf(each));
      return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
    }
    if (this.checker.isArrayType(type)) {
      return { type: 'array', items: this.schemaOf(this.checker.getTypeArguments(type)[0]) };
    }
    if (type.getCallSignatures().length > 0)
      throw new Error(`a function cannot travel: ${this.checker.typeToString(type)}`);
    return this.members(type);
  }

  members(type) {
    const properties = {};
    const required = [];
    for (const symbol of type.getProperties()) {
      const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
      const about = textOf(symbol, this.checker);
      const schema = this.schemaOf(this.checker.getTypeOfSymbol(symbol));
      properties[symbol.name] = { ...(about && { description: about }), ...schema };
      if (!isOptional) required.push(symbol.name);
    }
    const index = type.getStringIndexType();
    const isEmpty = index && (index.flags & ts.TypeFlags.Never) !== 0;
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
      additionalProperties: index && !isEmpty ? this.schemaOf(index) : false,
    };
  }
}

export { textOf as documentationOf };
