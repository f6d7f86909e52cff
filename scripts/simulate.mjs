import { existsSync, mkdirSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { run, runBin } from "./run.mjs";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "300" },
    from: { type: "string", default: "1" },
    profile: { type: "string" },
    // What jobs rely on: that Excel stops at the guard, or putBack.
    strategy: { type: "string", default: "stop" },
    suite: { type: "boolean", default: false },
    again: { type: "boolean", default: false },
    // Of one process: it plays one profile, for a client is told once what its Excel can do.
    only: { type: "string" },
  },
});
const folder = "dist/simulate";
const program = `${folder}/main.mjs`;
const everyProfile = ["excel2021", "m365-windows", "m365-mac", "web"];
const profiles = values.profile === undefined ? everyProfile : [values.profile];

process.chdir(root);

/** Plays the seeds of one profile in this process. */
async function playHere(profile) {
  const { simulate } = await import("../dist/simulate/main.mjs");
  const [from, seeds] = [Number(values.from), Number(values.seeds)];
  const { strategy } = values;
  const file = `${folder}/${[profile, ...(strategy === "stop" ? [] : [strategy]), from].join("-")}.json`;
  if (values.again && existsSync(file)) rmSync(file);
  const bad = await simulate({ profile, strategy, from, seeds, file, say: (line) => console.log(line) });
  process.exit(bad === 0 ? 0 : 1);
}

async function build() {
  mkdirSync(folder, { recursive: true });
  const { build: bundle } = await import("esbuild");
  await bundle({
    absWorkingDir: root,
    entryPoints: ["test/sim/main.ts"],
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
}

/** Runs the Excel tests on each profile. */
async function runSuite() {
  let failed = 0;
  for (const profile of profiles) {
    console.log(`Excel tests on ${profile}`);
    // The simulator's own tests choose their profiles.
    const tests = ["run", "--project", "excel", "test/addin", "test/workbench"];
    const { code } = await runBin("vitest/vitest.mjs", tests, {
      show: true,
      env: { KONTERA_PROFILE: profile },
    });
    if (code !== 0) failed++;
  }
  return failed;
}

async function runSeeds() {
  await build();
  const given = process.argv.slice(2);
  const one = (profile) =>
    run(process.execPath, ["scripts/simulate.mjs", ...given, "--only", profile], { show: true });
  const waiting = [...profiles];
  let failed = 0;
  const worker = async () => {
    for (let profile = waiting.shift(); profile !== undefined; profile = waiting.shift()) {
      const { code } = await one(profile);
      if (code !== 0) failed++;
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

if (values.only !== undefined) await playHere(values.only);
await install();
process.exit((await (values.suite ? runSuite() : runSeeds())) === 0 ? 0 : 1);
