import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checks, further, needed, runSteps } from "./checks.mjs";
import { install } from "./install.mjs";
import { runBin } from "./run.mjs";

const given = process.argv.slice(2);
const all = given.includes("--all");
const asked = given.filter((argument) => argument !== "--all");

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "tally-"));
  const tally = join(folder, "tally.json");
  const reporters = ["--reporter=default", "--reporter=./scripts/tally.mjs"];
  const { code } = await runBin("vitest/vitest.mjs", ["run", ...reporters, ...asked], {
    show: true,
    env: { TALLY: tally },
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
// Tests that were asked for are run alone; what they need built, the tests themselves see to. Else it is built first, so
// that it stands long before they ask.
const steps = [...(asked.length === 0 ? [...needed, ...checks] : []), ...(all ? further : [])];
let tests = { passed: 0, failed: 0 };
// The tests are no step that counts, but take the place of the first that has nothing left to do: what is longest, the
// lint, goes on beside them.
const last = {
  name: "tests",
  isCounted: false,
  run: async () => {
    tests = await runTests();
    return { code: tests.failed === 0 ? 0 : 1, output: "" };
  },
};
const failedSteps = await runSteps([...steps, last]);

const failed = failedSteps + tests.failed;
console.log(`${steps.length - failedSteps + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
