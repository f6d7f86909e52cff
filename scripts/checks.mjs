import { runBin } from "./run.mjs";

const tsc = "typescript/bin/tsc";

/** What must hold before a test is worth running: types of both programs, lint, and format. */
export const checks = [
  { name: "types (core)", run: () => runBin(tsc, ["-p", "src/tsconfig.json"]) },
  { name: "types", run: () => runBin(tsc, ["-p", "tsconfig.json"]) },
  { name: "lint", run: () => runBin("eslint/bin/eslint.js", ["--max-warnings", "0", "."]) },
  { name: "format", run: () => runBin("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]) },
];

/** Only for `npm run check`: files, exports and packages that nothing uses. */
export const unused = { name: "unused", run: () => runBin("knip/bin/knip.js", []) };

/** Runs the steps, a few at a time, telling each as it ends; gives back how many failed. */
export async function runSteps(steps, atOnce = 2) {
  let failed = 0;
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = Date.now();
      const { code, output } = await step.run();
      if (code !== 0) failed += 1;
      if (output.trim() !== "") console.log(output.trimEnd());
      console.log(
        `${code === 0 ? "ok    " : "FAILED"} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed;
}
