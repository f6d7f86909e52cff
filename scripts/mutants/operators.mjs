import ts from "typescript";

/** What stands instead of an operator, and what such a mutant is called. */
const swaps = {
  "<": ["<=", "boundary"],
  "<=": ["<", "boundary"],
  ">": [">=", "boundary"],
  ">=": [">", "boundary"],
  "===": ["!==", "equality"],
  "!==": ["===", "equality"],
  "&&": ["||", "logic"],
  "||": ["&&", "logic"],
  "+": ["-", "arithmetic"],
  "-": ["+", "arithmetic"],
  "*": ["/", "arithmetic"],
  "/": ["*", "arithmetic"],
  "%": ["*", "arithmetic"],
  "<<": [">>", "bits"],
  ">>": ["<<", "bits"],
  ">>>": ["<<", "bits"],
  "&": ["|", "bits"],
  "|": ["&", "bits"],
  "^": ["&", "bits"],
  "+=": ["-=", "arithmetic"],
  "-=": ["+=", "arithmetic"],
  "*=": ["/=", "arithmetic"],
  "||=": ["=", "logic"],
  "&&=": ["=", "logic"],
  "??=": ["=", "default"],
};

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** An operator between two expressions; of `??` either side alone. */
const binary = (node) => {
  const { left, operatorToken, right } = node;
  const operator = operatorToken.getText();
  if (operator === "??")
    return [left, right].map((side) => ({ node, text: side.getText(), name: "default" }));
  const [text, name] = swaps[operator] ?? [];
  if (text === undefined || (operator === "+" && (isText(left) || isText(right)))) return [];
  return [{ node: operatorToken, text, name }];
};

/** `!x` and `-x` without their sign, and steps the other way. */
const unary = (node) => {
  const { operator, operand } = node;
  const { PlusPlusToken, MinusMinusToken, ExclamationToken, MinusToken } = ts.SyntaxKind;
  if (operator === PlusPlusToken || operator === MinusMinusToken) {
    const step = operator === PlusPlusToken ? "--" : "++";
    const text = ts.isPrefixUnaryExpression(node) ? step + operand.getText() : operand.getText() + step;
    return [{ node, text, name: "arithmetic" }];
  }
  if (operator === ExclamationToken) return [{ node, text: operand.getText(), name: "negation" }];
  if (operator === MinusToken) return [{ node, text: operand.getText(), name: "arithmetic" }];
  return [];
};

/** The mutants of an operator. */
export const operatorMutants = (node) => {
  if (ts.isBinaryExpression(node)) return binary(node);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return unary(node);
  return [];
};
