import ts from "typescript";
import { root } from "../root.mjs";

/** What is mutated: the ground floors of the core, and how the pane follows the workbook. */
const globs = [
  "src/values/**/*.ts",
  "src/columns/**/*.ts",
  "src/tree/**/*.ts",
  "src/book/**/*.ts",
  "src/resolve/**/*.ts",
  "addin/pane/**/follow*.ts",
  "addin/pane/book/*.ts",
  "addin/pane/**/selected*.ts",
];

const found = (...include) =>
  ts.sys
    .readDirectory(root, [".ts", ".tsx"], ["**/node_modules/**", "**/*.d.ts"], include)
    .map((path) => path.slice(root.length))
    .sort();

/** The files that are mutated; of those only the ones that a glob names, when one is given. */
export const targets = (only) => {
  const all = found(...globs);
  if (only === undefined) return all;
  const wanted = new Set(found(only));
  return all.filter((file) => wanted.has(file));
};

/** Tests of floors so far above that they are slow to tell of these, or that never run them. */
const far = /^test\/(cli|xlsx|workbench|manifest|docs|scripts)\//;

/** Whether a file of tests may tell of a mutant. */
export const isNear = (test) => !far.test(test);
