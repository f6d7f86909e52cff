import ts from "typescript";

const { EqualsToken, AmpersandAmpersandToken, BarBarToken } = ts.SyntaxKind;

/** Conditions whose own operator has mutants that turn them. */
const turnsItself = (node) =>
  (ts.isBinaryExpression(node) && node.operatorToken.kind !== EqualsToken) ||
  (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) ||
  (ts.isParenthesizedExpression(node) && turnsItself(node.expression));

const negated = (node) =>
  turnsItself(node) ? [] : [{ node, text: `!(${node.getText()})`, name: "negation" }];

const hasEffect = (node) =>
  ts.isCallExpression(node) ||
  ts.isDeleteExpression(node) ||
  (ts.isBinaryExpression(node) &&
    node.operatorToken.kind !== AmpersandAmpersandToken &&
    node.operatorToken.kind !== BarBarToken) ||
  ((ts.isAwaitExpression(node) || (ts.isYieldExpression(node) && node.asteriskToken !== undefined)) &&
    hasEffect(node.expression));

const isBareExit = (node) =>
  ts.isContinueStatement(node) ||
  ts.isBreakStatement(node) ||
  (ts.isReturnStatement(node) && node.expression === undefined);

/** A condition turned, and a call, an assignment or a way out that is not taken. */
export const statementMutants = (node) => {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return negated(node.expression);
  if (ts.isConditionalExpression(node)) return negated(node.condition);
  const removable = ts.isExpressionStatement(node) ? hasEffect(node.expression) : isBareExit(node);
  return removable ? [{ node, text: ";", name: "removal" }] : [];
};
