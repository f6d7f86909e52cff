import ts from "typescript";

/** The function that something stands in, in one word; the file alone where it stands in none. */
export const keyAround = (file, node) => {
  const around = ts.findAncestor(node, (one) => ts.isFunctionLike(one) && one.body !== undefined);
  return around === undefined ? file : `${file}:${around.getStart()}`;
};

const told = (key) => `globalThis.tellReached?.(${JSON.stringify(key)})`;

/** A file's text where the file, and every function in it, tells that it was reached (`reached.mjs`). */
export const probed = (file, source) => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const insertions = [];
  const visit = (node) => {
    const { body } = node;
    if (ts.isFunctionLike(node) && body !== undefined) {
      const tells = told(keyAround(file, node));
      if (ts.isBlock(body)) insertions.push([body.getStart(tree) + 1, ` ${tells};`]);
      else insertions.push([body.getStart(tree), `(${tells}, `], [body.end, ")"]);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let text = source;
  // From the end, so that the places before stay true.
  insertions.sort(([one], [other]) => other - one);
  for (const [at, inserted] of insertions) text = text.slice(0, at) + inserted + text.slice(at);
  return `${text}\n${told(file)};\n`;
};
