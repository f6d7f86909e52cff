import { visitorKeys } from "oxc-parser";

/** What of a node names only a part of something else, unless it is computed: never a name of the file. */
const parts = {
  MemberExpression: "property",
  Property: "key",
  MethodDefinition: "key",
  PropertyDefinition: "key",
  TSPropertySignature: "key",
  TSMethodSignature: "key",
  TSEnumMember: "id",
  TSQualifiedName: "right",
  TSNamedTupleMember: "label",
  TSTypePredicate: "parameterName",
  JSXMemberExpression: "property",
  JSXAttribute: "name",
  MetaProperty: "property",
  LabeledStatement: "label",
  BreakStatement: "label",
  ContinueStatement: "label",
};

const opensScope = new RegExp(
  [
    "^(Arrow|Function|Class|TSDeclareFunction|TSEmptyBody)",
    "^(Block|For|ForIn|ForOf|Switch)Statement$",
    "^(CatchClause|StaticBlock)$",
    "^TS(TypeAlias|Interface)Declaration$",
    "^TS(Function|Constructor|Conditional|Mapped)Type$",
    "^TS(Method|CallS|ConstructS)ignature",
  ].join("|"),
);

/** The names that a pattern binds: of `{ a, b: [c = 1] }` a and c. */
export const boundBy = (pattern) => {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((property) => boundBy(property.value ?? property));
    case "ArrayPattern":
      return pattern.elements.flatMap(boundBy);
    case "AssignmentPattern":
      return boundBy(pattern.left);
    case "RestElement":
      return boundBy(pattern.argument);
    case "TSParameterProperty":
      return boundBy(pattern.parameter);
    default:
      return [];
  }
};

/** What a node binds for what stands within it. */
const bindsIn = (node) => {
  if (node.type === "VariableDeclarator") return boundBy(node.id);
  if (node.type === "TSTypeParameter") return boundBy(node.name);
  if (node.type === "TSMappedType") return boundBy(node.key);
  if (node.type === "CatchClause") return boundBy(node.param);
  const own = /^(Class|Function)Expression$/.test(node.type) ? boundBy(node.id) : [];
  return [...own, ...(node.params ?? []).flatMap(boundBy)];
};

/** What a declaration binds for what stands around it: its name. */
const bindsAround = (node) =>
  /^(Class|Function|TSTypeAlias|TSInterface|TSEnum)Declaration$/.test(node.type) ? boundBy(node.id) : [];

/** Of what belongs to the types, what is there when the program runs: of `x as T` the x. */
const running = (node) => {
  if (!node.type.startsWith("TS") || node.type.startsWith("TSEnum")) return node;
  return node.expression ?? node.parameter;
};

/**
 * The names that a piece of code takes from its file, the modules that it imports while it runs, and every word of it.
 * Names that it binds itself are its own. With `values`, what only the types name is left out.
 */
export const freeNames = (code, { values }) => {
  const file = { names: new Set(), around: undefined };
  const found = { names: new Set(), imported: new Set(), words: new Set() };
  const used = [];
  const walk = (given, scope) => {
    const node = values ? running(given) : given;
    if (!node) return;
    for (const name of bindsAround(node)) scope.names.add(name);
    const inner = opensScope.test(node.type) ? { names: new Set(), around: scope } : scope;
    for (const name of bindsIn(node)) inner.names.add(name);
    if (node.type === "Identifier" || node.type === "JSXIdentifier") used.push([node.name, inner]);
    if (node.type === "ImportExpression") found.imported.add(node.source.value);
    const part = node.computed ? undefined : parts[node.type];
    if (part) found.words.add(node[part]?.name);
    for (const key of visitorKeys[node.type])
      if (key !== part) for (const child of [node[key]].flat()) if (child) walk(child, inner);
  };
  walk(code, file);
  for (const [name, scope] of used) {
    found.words.add(name);
    let at = scope;
    while (at !== file && !at.names.has(name)) at = at.around;
    if (at === file) found.names.add(name);
  }
  return found;
};
