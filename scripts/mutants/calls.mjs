import ts from "typescript";

/** Methods that a slip of the pen confuses. */
const pairs = [
  ["min", "max"],
  ["floor", "ceil"],
  ["some", "every"],
  ["startsWith", "endsWith"],
  ["indexOf", "lastIndexOf"],
  ["trimStart", "trimEnd"],
];
const other = new Map([...pairs, ...pairs.map(([one, two]) => [two, one]), ["round", "floor"]]);

/** Methods whose receiver, or whose only argument, may pass untouched. */
const omitted = new Set(["filter", "sort", "reverse", "toLowerCase", "toUpperCase", "trim", "abs"]);

const cuts = new Set(["slice", "subarray", "substring"]);

const withoutCall = (call) => {
  const { expression, name } = call.expression;
  return name.text === "abs" ? call.arguments[0].getText() : expression.getText();
};

/** A method's twin instead, a method not called, and a slice that ends one too early. */
export const callMutants = (node) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name } = node.expression;
  const twin = other.get(name.text);
  if (twin !== undefined) return [{ node: name, text: twin, name: "method" }];
  if (omitted.has(name.text)) return [{ node, text: withoutCall(node), name: "method" }];
  const end = node.arguments.at(-1);
  if (!cuts.has(name.text) || end === undefined || ts.isNumericLiteral(end)) return [];
  return [{ node: end, text: `${end.getText()} - 1`, name: "slice" }];
};
