import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "../root.mjs";
import { mutated } from "./mutate.mjs";

/** How much longer than alone and unchanged a file of tests may take until it counts as hanging. */
const limitOf = (ms) => 20_000 + 8 * ms;

const stem = (file) => basename(file).replace(/\.tsx?$/, "");

/** How far a file of tests stands from a source: 0 its own, 1 one that names it, 2 one of its folder, 3 any other. */
const distance = (test, file) => {
  const own = `test/${file.replace(/^src\//, "").replace(/\.tsx?$/, "")}.test.`;
  if (test.startsWith(own)) return 0;
  if (readFileSync(join(root, test), "utf8").includes(`/${stem(file)}"`)) return 1;
  return dirname(test) === `test/${dirname(file).replace(/^src\//, "")}` ? 2 : 3;
};

/** The files of tests that reach a mutant: its own first, then those near it, the quick ones before the slow. */
const testsOf = ({ file, key }, reach) =>
  [...reach]
    .filter(([, { keys }]) => keys.has(key))
    .map(([test, { ms }]) => ({ test, ms, far: distance(test, file) }))
    .sort((one, other) => one.far - other.far || one.ms - other.ms);

/** Runs what concerns a mutant, up to `budget` ms of tests: how it fared, and which file of tests told. */
export const judge = async (runner, mutant, source, reach, budget) => {
  const tests = testsOf(mutant, reach);
  runner.put({ [mutant.file]: mutated(source, mutant) });
  let spent = 0;
  let ran = 0;
  for (const { test, ms } of tests) {
    if (spent > 0 && spent + ms > budget) continue;
    spent += ms;
    ran += 1;
    const answer = await runner.test(test, limitOf(ms));
    if (answer === undefined) return { state: "timed out", by: test };
    if (!answer.passed) return { state: "killed", by: test };
  }
  return { state: "survived", ran, of: tests.length };
};
