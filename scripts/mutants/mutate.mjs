import ts from "typescript";
import { callMutants } from "./calls.mjs";
import { literalMutants } from "./literals.mjs";
import { operatorMutants } from "./operators.mjs";
import { keyAround } from "./probes.mjs";
import { returnMutants } from "./returns.mjs";
import { statementMutants } from "./statements.mjs";

const makers = [operatorMutants, literalMutants, callMutants, statementMutants, returnMutants];

/** What is gone when the program runs. */
const isErased = (node) =>
  ts.isTypeNode(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

/** Every mutant of a file: its text from `start` to `end` becomes `text`. `key` names the function it stands in. */
export const mutantsOf = (file, source) => {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const mutants = new Map();
  const visit = (node) => {
    if (isErased(node)) return;
    for (const { node: changed, text, name } of makers.flatMap((maker) => maker(node))) {
      const start = changed.getStart(tree);
      const line = tree.getLineAndCharacterOfPosition(start).line + 1;
      const mutant = { file, start, end: changed.end, text, name, line, key: keyAround(file, node) };
      mutants.set(`${start} ${changed.end} ${text}`, mutant);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return [...mutants.values()];
};

/** A file's text with the mutant in it. */
export const mutated = (source, { start, end, text }) => source.slice(0, start) + text + source.slice(end);

/** The lines that a mutant changes, before and after, without the space around them. */
export const changedLines = (source, mutant) => {
  const from = source.lastIndexOf("\n", mutant.start - 1) + 1;
  const lineEnd = source.indexOf("\n", mutant.end);
  const to = lineEnd < 0 ? source.length : lineEnd;
  const after = mutated(source, mutant).slice(from, to + mutant.text.length - (mutant.end - mutant.start));
  return { before: source.slice(from, to).trim(), after: after.trim() };
};
