import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { install } from "./install.mjs";
import { root } from "./root.mjs";

const { values: given } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    sample: { type: "string", default: "600" },
    only: { type: "string" },
    minutes: { type: "string", default: "30" },
    seconds: { type: "string", default: "20" },
  },
});
const end = Date.now() + Number(given.minutes) * 60_000;

await install();
process.chdir(root);
const { mutantsOf, changedLines } = await import("./mutants/mutate.mjs");
const { compiler } = await import("./mutants/compiles.mjs");
const { whyEquivalent, outdated } = await import("./mutants/equivalent.mjs");
const { inTurns } = await import("./mutants/sample.mjs");
const { judge } = await import("./mutants/judge.mjs");
const { reachOf } = await import("./mutants/reach.mjs");
const { reportText, sums } = await import("./mutants/report.mjs");
const { startRunner } = await import("./mutants/runners.mjs");
const { targets } = await import("./mutants/targets.mjs");

const tell = (line) => process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : "");
const atOnce = availableParallelism();
const read = (files) => new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
const sources = read(targets());
const files = targets(given.only);
const reach = await reachOf(sources, atOnce, tell);

const groups = files.map((file) => mutantsOf(file, sources.get(file)));
const waiting = inTurns(groups, Number(given.seed)).map((mutant) => ({
  ...mutant,
  lines: changedLines(sources.get(mutant.file), mutant),
}));
const all = [...waiting];
const isProgram = compiler(sources);
const equivalent = [];
const results = [];
let picked = 0;

/** The next of the sample that is a program, and no known equivalent. */
const next = () => {
  while (picked < Number(given.sample) && Date.now() < end) {
    const mutant = waiting.shift();
    if (mutant === undefined) return undefined;
    const reason = whyEquivalent(mutant.file, mutant.lines);
    if (reason !== undefined) equivalent.push({ ...mutant, ...mutant.lines, reason });
    else if (isProgram(mutant)) {
      picked += 1;
      return mutant;
    }
  }
  return undefined;
};

const work = async () => {
  const runner = await startRunner();
  for (let mutant = next(); mutant !== undefined; mutant = next()) {
    const verdict = await judge(
      runner,
      mutant,
      sources.get(mutant.file),
      reach,
      Number(given.seconds) * 1000,
    );
    results.push({ ...mutant, ...mutant.lines, ...verdict });
    tell(`${results.length} mutants, ${sums(results).at(-1).killed} killed`);
  }
  runner.stop();
};
/** Tells what was found, also when the run is cut short. */
const report = () => {
  tell("");
  const leftOut = [...reach]
    .filter(([, { failed }]) => failed)
    .map(([test, { failed }]) => ({ test, failed }));
  results.sort((one, other) => one.file.localeCompare(other.file) || one.start - other.start);
  const found = { seed: Number(given.seed), results, equivalent, outdated: outdated(files, all), leftOut };
  const text = reportText(found);
  mkdirSync("artifacts", { recursive: true });
  writeFileSync("artifacts/mutants.json", JSON.stringify({ ...found, sums: sums(results) }, undefined, 1));
  writeFileSync("artifacts/mutants.txt", text);
  console.log(text);
  process.exit();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, report);
await Promise.all(Array.from({ length: atOnce }, work));
report();
