import { expect, test, vi } from "vitest";
import type * as Guard from "../../addin/excel/stage/guard";
import type { Job } from "./jobs/job";
import type { ViolationKind } from "./oracle/violation";
import type { Act } from "./people/act";
import { play } from "./play";
import type { Round, Script } from "./script";

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

type Acts = readonly Act[];

/** What leads to where a condition is needed; shares differ from script to script. */
type Case = {
  readonly first?: (share: number) => Acts;
  readonly earlier?: Job;
  readonly job: Job;
  readonly during: (share: number) => Acts;
  readonly by?: "person";
};

const round = (job: Job, more: Partial<Round> = {}): Round => ({
  ...{ before: [], rests: true, job, during: [], faults: [] },
  ...more,
});

/** Right before one request of the job, each in turn, somebody does something of a kind. */
const scriptsOf = ({ first = () => [], earlier, job, during, by }: Case): Script[] =>
  Array.from({ length: 16 }, (_, seed) => {
    const share = ((seed * 7) % 16) / 16;
    const who = { by: by ?? ("co-author" as const) };
    const before = first(share).map((act) => ({ ...who, ...act, after: 10 }));
    const acts = during(share).map((act) => ({ ...who, ...act, request: 2 + (seed % 4) }));
    return {
      seed,
      rounds: [...(earlier ? [round(earlier)] : []), round(job, { before, during: acts })],
    };
  });

/** The first script that shows a violation, or a job that had to be taken back though Excel broke nothing. */
const found = async (scripts: readonly Script[]): Promise<readonly (ViolationKind | "taken-back")[]> => {
  for (const script of scripts) {
    const { violations, answers } = await play(script);
    const kinds = violations.map(({ kind }) => kind);
    if (kinds.length > 0) return kinds;
    if (answers["taken-back"] !== undefined) return ["taken-back"];
  }
  return [];
};

const register = 0;

/** In some columns, whichever the job writes to. */
const formulas = (row: number): Acts =>
  [0, 0.25, 0.5, 0.75, 0.99].map((column) => ({ do: "type formula", register, row, column }));

const cases: readonly (readonly [condition: string, out: RegExp, run: Case])[] = [
  [
    "that each row is the same row",
    /^SUMPRODUCT\(.*\*\(1-IFERROR/,
    {
      job: edits({ sets: 1 }),
      during: () => [{ do: "turn rows", register, row: 0, count: 9 }],
    },
  ],
  [
    "that no cell to write holds a formula",
    /<>""\)\*ISFORMULA/,
    {
      job: edits({ sets: 1 }),
      during: formulas,
    },
  ],
  [
    "that no cell to empty holds a formula",
    /=1\)\*ISFORMULA/,
    {
      earlier: edits({ sets: 1, column: 0.999 }),
      job: { job: "undo", which: 0 },
      during: formulas,
    },
  ],
  [
    "that what the table grows over is free",
    /^COUNTA\('(?!Kontera_)/,
    {
      job: edits({ inserts: 9 }),
      during: (column) => [{ do: "note", register, down: 1, column, text: "NB1" }],
    },
  ],
  [
    "that the headers are the same",
    /^SUMPRODUCT\(1-EXACT/,
    {
      job: edits({ inserts: 9 }),
      during: (column) => [{ do: "swap columns", register, column, other: 0.99 }],
    },
  ],
  [
    "how many rows there are",
    /^ROWS\([^[]+\[#Data\]/,
    {
      job: edits({ inserts: 9 }),
      during: (row) => [
        { do: "totals", register },
        { do: "delete row", register, row },
      ],
    },
  ],
  [
    "whether there are totals",
    /^ROWS\([^[]+\[#All\]/,
    { job: edits({ inserts: 9 }), during: () => [{ do: "totals", register }] },
  ],
  [
    "how many columns there are",
    /^COLUMNS\(/,
    { job: edits({ inserts: 9 }), during: () => [{ do: "widen", register, text: "Mer" }] },
  ],
  [
    "in which row the table stands",
    /^ROW\(/,
    { job: edits({ sets: 1 }), during: () => [{ do: "leave a copy", register, where: "above" }] },
  ],
  [
    "in which column the table stands",
    /^COLUMN\(/,
    { job: edits({ sets: 1 }), during: () => [{ do: "leave a copy", register, where: "before" }] },
  ],
  [
    "that a table without rows still has none",
    /^COUNTA\([^[']+\[#Data\]/,
    {
      first: () => [{ do: "empty", register }],
      job: edits({ inserts: 4 }),
      during: () => [{ do: "append", register, names: ["x1"] }],
    },
  ],
  [
    "that what was laid ready is whole",
    /^COUNTA\('Kontera_/,
    { job: edits({ sets: 1, inserts: 9 }), during: () => [{ do: "undo" }], by: "person" },
  ],
];

test.each(cases)("the guard asks %s: without that, the simulator is red", async (_, out, run) => {
  const scripts = scriptsOf(run);
  expect(await found(scripts)).toEqual([]);
  mutation.out = out;
  const without = await found(scripts);
  mutation.out = undefined;
  expect(without).not.toEqual([]);
});
