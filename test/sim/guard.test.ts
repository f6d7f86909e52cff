import { expect, test, vi } from "vitest";
import type * as Guard from "../../addin/excel/stage/guard";
import type { Job } from "./jobs/job";
import type { ViolationKind } from "./oracle/violation";
import type { Act } from "./people/act";
import { play } from "./play";
import type { Script } from "./script";

/** The condition that is taken out of the guard. */
const mutation = vi.hoisted((): { out: RegExp | undefined } => ({ out: undefined }));

vi.mock("../../addin/excel/stage/guard", async (original) => {
  const guard = await original<typeof Guard>();
  const guardTests: typeof guard.guardTests = (...given) =>
    guard.guardTests(...given).filter((formula) => !mutation.out?.test(formula));
  return { ...guard, guardTests };
});

const edits = (job: Partial<Job & { job: "edits" }>): Job => ({
  ...{ job: "edits", registers: [0], sets: 0, column: 0.5, inserts: 0, removes: [], tag: "J" },
  ...job,
});

/** Before each request of the job somebody does something of a kind. */
const scriptsOf = (job: Job, act: (share: number) => Act): Script[] =>
  Array.from({ length: 24 }, (_, seed) => {
    const doing = { by: "co-author" as const, ...act(((seed * 7) % 24) / 24), request: 2 + (seed % 3) };
    return { seed, rounds: [{ before: [], rests: true, job, during: [doing], faults: [] }] };
  });

/** The kinds of violations of the first script that shows any. */
const found = async (scripts: readonly Script[]): Promise<ViolationKind[]> => {
  for (const script of scripts) {
    const { violations } = await play(script);
    const kinds = violations.map(({ kind }) => kind);
    if (kinds.length > 0) return kinds;
  }
  return [];
};

test.each<[string, RegExp, Job, (share: number) => Act]>([
  [
    "that each row is the same row",
    /^SUMPRODUCT\(.*\*\(1-IFERROR/,
    edits({ sets: 1 }),
    () => ({ do: "turn rows", register: 0, row: 0, count: 9 }),
  ],
  [
    "that what the table grows over is free",
    /^COUNTA\('(?!Kontera_)/,
    edits({ inserts: 9 }),
    (column) => ({ do: "note", register: 0, down: 1, column, text: "NB1" }),
  ],
  [
    "that the headers are the same",
    /^SUMPRODUCT\(1-EXACT/,
    edits({ inserts: 9 }),
    (column) => ({ do: "swap columns", register: 0, column, other: 0.99 }),
  ],
])("the guard asks %s: without that, the simulator is red", async (_, out, job, act) => {
  const scripts = scriptsOf(job, act);
  expect(await found(scripts)).toEqual([]);
  mutation.out = out;
  const without = await found(scripts);
  mutation.out = undefined;
  expect(without).not.toEqual([]);
});
