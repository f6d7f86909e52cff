import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprint } from "../fingerprint.mjs";
import { root } from "../root.mjs";
import { probed } from "./probes.mjs";
import { startRunner } from "./runners.mjs";
import { isNear } from "./targets.mjs";

/** A file of tests that takes longer than this, in ms, is left out: nothing would be left of the time. */
const LONGEST = 40_000;

const folder = join(tmpdir(), "kontera-mutants");

/** What earlier runs found, as long as neither the sources nor the file of tests has changed. */
const remembered = () => {
  const path = join(folder, `${fingerprint(["src", "addin", "xlsx", "cli", "workbench"])}.json`);
  let known = {};
  try {
    known = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // The first run of these sources.
  }
  const keep = () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, JSON.stringify(known));
  };
  return { known, keep };
};

const wordOf = (file) =>
  createHash("sha256")
    .update(readFileSync(join(root, file)))
    .digest("hex");

/** Runs one file of tests on sources that tell what it reaches. */
const measured = async (runner, file, path) => {
  rmSync(path, { force: true });
  let answer = await runner.test(file, LONGEST);
  // Once more: a busy machine is no reason to do without it.
  if (answer?.passed === false) answer = await runner.test(file, LONGEST);
  if (!answer?.passed)
    return { failed: answer === undefined ? "takes too long" : "fails as it is", keys: [] };
  return { ms: answer.ms, keys: JSON.parse(readFileSync(path, "utf8")) };
};

/** What each file of tests reaches of the sources, and in how many ms: `{ keys, ms }`, or `{ failed }`. */
export const reachOf = async (sources, atOnce, tell) => {
  const { known, keep } = remembered();
  const probes = Object.fromEntries([...sources].map(([file, text]) => [file, probed(file, text)]));
  const reach = new Map();
  let waiting;
  const work = async (at) => {
    const path = join(tmpdir(), `reached-${process.pid}-${at}.json`);
    const runner = await startRunner(["scripts/mutants/tell-reached.mjs"], { REACHED: path });
    runner.put(probes);
    waiting ??= runner.files.filter(isNear);
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const word = wordOf(file);
      if (known[file]?.word !== word) {
        tell(`${waiting.length} files of tests to look through …`);
        known[file] = { word, ...(await measured(runner, file, path)) };
        keep();
      }
      const { failed, ms, keys } = known[file];
      reach.set(file, failed === undefined ? { ms, keys: new Set(keys) } : { failed, keys: new Set() });
    }
    rmSync(path, { force: true });
    runner.stop();
  };
  await Promise.all(Array.from({ length: atOnce }, (_, at) => work(at)));
  return reach;
};
