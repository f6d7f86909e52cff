import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checks, further, needed, runSteps } from "./checks.mjs";
import { install } from "./install.mjs";
import { runBin } from "./run.mjs";

const given = process.argv.slice(2);
const all = given.includes("--all");
const asked = given.filter((argument) => argument !== "--all");

/** Runs tests and tells how many passed and failed; what they print is shown as it comes, or else when they have ended. */
async function runTests(named, show) {
  const folder = mkdtempSync(join(tmpdir(), "tally-"));
  const tally = join(folder, "tally.json");
  const reporters = ["--reporter=default", "--reporter=./scripts/tally.mjs"];
  const { code, output } = await runBin("vitest/vitest.mjs", ["run", ...reporters, ...named], {
    show,
    env: { TALLY: tally, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}) },
  });
  let count = { passed: 0, failed: 0 };
  try {
    count = JSON.parse(readFileSync(tally, "utf8"));
  } catch {
    // vitest ended before any test did: its exit code counts as the failure.
  }
  rmSync(folder, { recursive: true });
  if (code !== 0 && count.failed === 0) count.failed = 1;
  return { ...count, output };
}

await install();
const tests = { passed: 0, failed: 0 };

/** A step that runs tests. They are counted one by one, not as a step. */
const testing = (name, named, show) => ({
  name,
  isCounted: false,
  run: async () => {
    const { passed, failed, output } = await runTests(named, show);
    tests.passed += passed;
    tests.failed += failed;
    return { code: failed === 0 ? 0 : 1, output };
  },
});

// Tests that were asked for are run alone; what they need built, the tests themselves see to. Else it is built first, so
// that it stands when they ask, and the pages, which wait for themselves half of the time, are opened beside all else.
const isWhole = asked.length === 0;
const before = isWhole ? needed : [];
const beside = [...(isWhole ? checks : []), ...(all ? further : [])];
const kinds = isWhole
  ? [
      testing("tests", ["--project=unit", "--project=excel"], true),
      testing("tests in the browser", ["--project=browser"], false),
    ]
  : [testing("tests", asked, true)];
const built = runSteps(before, 1);
const ended = await Promise.all([
  built,
  runSteps(beside, 1),
  ...kinds.map(async (kind) => {
    await built;
    return runSteps([kind]);
  }),
]);

const failedSteps = ended.reduce((sum, count) => sum + count, 0);
const failed = failedSteps + tests.failed;
console.log(`${before.length + beside.length - failedSteps + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
