import ts from "typescript";

const yes = ["true", "false"];
const comparisons = new Set(["<", "<=", ">", ">=", "===", "!==", "&&", "||"]);
const asking = /^(is|has|can)[A-Z]|^(has|some|every|includes|startsWith|endsWith|test)$/;

const nameOfCall = ({ expression }) =>
  ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();

/** What could stand instead, as far as the look of an expression tells. */
const byLook = (node) => {
  if (ts.isParenthesizedExpression(node)) return byLook(node.expression);
  if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.getText())) return yes;
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return yes;
  if (ts.isCallExpression(node) && asking.test(nameOfCall(node))) return yes;
  if (ts.isArrayLiteralExpression(node)) return ["[]"];
  if (ts.isTemplateExpression(node)) return ['""'];
  return [];
};

/** What could stand instead, as far as the type that a function is written with tells. */
const byType = (type) => {
  const text = type.replace(/^(?:Task|Promise)<(.*)>$/s, "$1");
  if (text === "boolean") return yes;
  if (text === "number") return ["0"];
  if (text === "string") return ['""'];
  if (text.endsWith("[]")) return ["[]"];
  return text.endsWith("| undefined") ? ["undefined"] : [];
};

const functionAround = (node) => ts.findAncestor(node.parent, ts.isFunctionLike);

/** A function that always gives the same. */
export const returnMutants = (node) => {
  const isBody = ts.isArrowFunction(node.parent) && node.parent.body === node && !ts.isBlock(node);
  if (!isBody && !(ts.isReturnStatement(node.parent) && node.parent.expression === node)) return [];
  const type = functionAround(node)?.type?.getText() ?? "";
  if (/^none$/i.test(node.getText())) return [];
  const constants = new Set([...byLook(node), ...byType(type)]);
  return [...constants]
    .filter((text) => text !== node.getText())
    .map((text) => ({ node, text, name: "return" }));
};
