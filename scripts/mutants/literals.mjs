import ts from "typescript";

const isNegative = (node) =>
  ts.isPrefixUnaryExpression(node.parent) && node.parent.operator === ts.SyntaxKind.MinusToken;

/** A number one off, and a truth value turned. */
export const literalMutants = (node) => {
  if (ts.isNumericLiteral(node) && !isNegative(node) && !ts.isPropertyAssignment(node.parent)) {
    const number = Number(node.getText().replaceAll("_", ""));
    return [{ node, text: number === 1 ? "0" : String(number + 1), name: "number" }];
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, text: "false", name: "truth" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, text: "true", name: "truth" }];
  return [];
};
