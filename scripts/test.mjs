import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAddin } from "./addin.mjs";
import { checks, runSteps, unused } from "./checks.mjs";
import { chromium } from "./chromium.mjs";
import { install } from "./install.mjs";
import { runBin } from "./run.mjs";
import { buildWorkbench } from "./workbench.mjs";

const given = process.argv.slice(2);
const all = given.includes("--all");
const asked = given.filter((argument) => argument !== "--all");

const build = {
  name: "build",
  run: async () => {
    const addin = await buildAddin();
    if (addin.code !== 0) return addin;
    return buildWorkbench().then(
      () => addin,
      (error) => ({ code: 1, output: error.message }),
    );
  },
};

async function runTests(browser) {
  const folder = mkdtempSync(join(tmpdir(), "tally-"));
  const tally = join(folder, "tally.json");
  const only = browser === undefined ? ["--project", "unit"] : [];
  const reporters = ["--reporter=default", "--reporter=./scripts/tally.mjs"];
  const { code } = await runBin("vitest/vitest.mjs", ["run", ...reporters, ...only, ...asked], {
    show: true,
    env: { TALLY: tally, CHROMIUM: browser ?? "" },
  });
  let count = { passed: 0, failed: 0 };
  try {
    count = JSON.parse(readFileSync(tally, "utf8"));
  } catch {
    // vitest ended before any test did: its exit code counts as the failure.
  }
  rmSync(folder, { recursive: true });
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

await install();
const browser = await chromium();
if (browser === undefined) {
  console.error(
    "The browser tests need Chromium: install the package chromium, or set CHROMIUM to its path.",
  );
}
const steps = [...(asked.length === 0 ? checks : []), build, ...(all ? [unused] : [])];
const failedSteps = await runSteps(steps);
const tests = await runTests(browser);

const failed = failedSteps + tests.failed + (browser === undefined ? 1 : 0);
console.log(`${steps.length - failedSteps + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
