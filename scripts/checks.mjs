import { chromium } from "./chromium.mjs";
import { run, runBin } from "./run.mjs";

/** What holds of the sources: style, types of both programs, and format. The longest comes first. */
export const checks = [
  { name: "style", run: () => run(process.execPath, ["scripts/style.mjs"]) },
  { name: "types", run: () => run(process.execPath, ["scripts/types.mjs"]) },
  { name: "format", run: () => runBin("oxfmt/bin/oxfmt", ["--list-different", "."]) },
  { name: "shipped", run: () => run(process.execPath, ["scripts/shipped.mjs"]) },
];

/** What the browser tests would have to see to themselves, made beside the checks so that they need not wait for it. */
export const needed = [
  {
    name: "chromium",
    run: async () =>
      (await chromium()) === undefined
        ? {
            code: 1,
            output:
              "The browser tests need Chromium: install the package chromium, or set CHROMIUM to its path.",
          }
        : { code: 0, output: "" },
  },
  { name: "build", run: () => run(process.execPath, ["scripts/build.mjs"]) },
];

/**
 * Only for `npm run check`: files, exports and packages that nothing uses, and types and style as TypeScript's own
 * compiler and ESLint with types judge them, which take five times as long and say the same.
 */
export const further = [
  { name: "types and style, whole", run: () => run(process.execPath, ["scripts/typed-lint.mjs"]) },
  { name: "unused", run: () => runBin("knip/bin/knip.js", []) },
];

/** Runs the steps, a few at a time, telling each as it ends; gives back how many failed, of those that count. */
export async function runSteps(steps, atOnce = 2) {
  let failed = 0;
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = Date.now();
      const { code, output } = await step.run();
      if (code !== 0 && step.isCounted !== false) failed += 1;
      if (output.trim() !== "") console.log(output.trimEnd());
      console.log(
        `${code === 0 ? "ok    " : "FAILED"} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed;
}
