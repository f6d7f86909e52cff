import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { WriteJob, WriteStrategy } from "../../../addin/ports";
import { filterTableColumn } from "../../../workbench/host/edit/filters";
import { showTotals } from "../../../workbench/host/edit/table-totals";
import type { FaultMoment } from "../../../workbench/host/faults";
import type { Workbook } from "../../../workbench/host/model/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { spread } from "../../runs";
import { bookOf, imageOf, put, workbookOf, writesOf, type Change } from "./books";
import { resetFor, strategies } from "./strategies";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Small, so that a small job takes several requests. */
const budget = 6_000;
const doors = {
  stop: openWorkbook({ budget }),
  putBack: openWorkbook({ budget, strategy: () => "putBack" }),
};
const { stop: door } = doors;

type Job = { readonly open: () => Workbook; readonly plan: () => Promise<WriteJob> };

const codes = (from: number, count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [
    String(from + at).padStart(4, "0"),
    `Namn ${from + at}`,
    "2/2/19",
  ]);

const customers = (): Workbook =>
  workbookOf({ register: "customers", rows: codes(1, 12), row: 1, column: 1, own: ["Egen"] });

const planned = (changes: readonly Change[]) => async (): Promise<WriteJob> => ({
  writes: writesOf(await bookOf(door), "customers", changes),
});

const manyCells: Change[] = [0, 3, 4, 9].map((set) => ({ set, column: 1, to: `=ny ${set}` }));
const atEnd: Change[] = codes(100, 9).map((cells, at) => ({ insert: 12 + at, cells }));
const goesAndComes: Change[] = [
  { set: 6, column: 13, to: 46082 },
  { remove: 11 },
  { remove: 5 },
  { remove: 4 },
  { remove: 0 },
  { insert: 0, cells: ["A", "Först"] },
  { insert: 3, cells: ["B", "Mitt i"] },
  { insert: 10, cells: ["C", "Sist"] },
];

const jobs: Record<string, Job> = {
  "an import of changed and new rows": { open: customers, plan: planned([...manyCells, ...atEnd]) },
  "rows that go and come above other content": {
    open: () => {
      const workbook = customers();
      put(workbook.sheet("Kunder"), 16, 1, [["Summa", 12]]);
      put(workbook.sheet("Kunder"), 5, 20, [["bredvid"]]);
      return workbook;
    },
    plan: planned(goesAndComes),
  },
  "rows that go and come in a filtered table with formulas and totals": {
    open: () => {
      const workbook = customers();
      const table = workbook.findTable("Kunder")!;
      workbook.evaluate = (formula) => (formula.endsWith("*1") ? 42 : undefined);
      for (let row = 2; row < 14; row++) table.sheet.cells.set(row, 17, 42, `=B${row + 1}*1`);
      showTotals(workbook, table, true);
      filterTableColumn(workbook, table, 1, { filterOn: "Values", values: ["Namn 3", "Namn 5"] });
      return workbook;
    },
    plan: planned(goesAndComes),
  },
  "a table that loses all rows and gets others": {
    open: customers,
    plan: planned([
      ...codes(1, 12).map(() => ({ remove: 0 })),
      ...codes(50, 5).map((cells, insert) => ({ insert, cells })),
    ]),
  },
  "the first rows of an empty table": {
    open: () => workbookOf({ register: "customers", rows: [] }),
    plan: planned(codes(50, 5).map((cells, insert) => ({ insert, cells }))),
  },
  "an import that also makes a sheet": {
    open: customers,
    plan: async () => ({
      ...(await planned([...manyCells, ...atEnd])()),
      newSheets: [
        { register: "importLog", lang: "sv", rows: [["1", "1", "idag"]] },
        { register: "codes", lang: "sv" },
      ],
    }),
  },
};

const names = Object.keys(jobs);
const moments: FaultMoment[] = ["before", "halfway", "after"];

/** How the job goes when nothing fails. */
const undisturbed = async ({ open, plan }: Job, strategy: WriteStrategy = "stop") => {
  resetFor(excel, strategy, open());
  const before = imageOf(excel.model);
  const job = await plan();
  excel.requests.clear();
  expect(await doors[strategy].write(job)).toMatchObject({ ok: true });
  return { before, after: imageOf(excel.model), requests: excel.requests.count };
};

test.each(
  names.flatMap((name) =>
    moments.flatMap((moment) => strategies.map((strategy) => [name, moment, strategy] as const)),
  ),
)(
  "%s: a request that fails %s leaves the workbook as it was or as it should be, and the answer says which (%s)",
  async (name, moment, strategy) => {
    const job = jobs[name]!;
    const { before, after, requests } = await undisturbed(job, strategy);
    expect(requests).toBeGreaterThan(3);
    const { from, step } = spread(strategy === "stop" ? 3 : 6);
    for (let index = from; index < requests; index += step) {
      resetFor(excel, strategy, job.open());
      const planned = await job.plan();
      excel.faults.failSync(index, moment);
      const result = await doors[strategy].write(planned);
      if (!result.ok) expect(["taken-back", "not-begun"]).toContain(result.error.kind);
      expect(imageOf(excel.model), `request ${index}`).toEqual(result.ok ? after : before);
      await excel.settle();
      expect(excel.host.references.size).toBe(0);
    }
  },
);

test.each(strategies)(
  "an answer that was lost on its way is asked for: what is done is no failure (%s)",
  async (strategy) => {
    const job = jobs["an import of changed and new rows"]!;
    const { after, requests } = await undisturbed(job, strategy);
    for (let index = 0; index < requests; index++) {
      resetFor(excel, strategy, job.open());
      const planned = await job.plan();
      excel.faults.failSync(index, "after", "InvalidOrTimedOutSession");
      const written = { ok: true, value: { cells: 4, added: 9, removed: 0 } };
      expect(await doors[strategy].write(planned)).toEqual(written);
      expect(imageOf(excel.model), `request ${index}`).toEqual(after);
    }
  },
);

/** Fails the request that writes in its middle, and then one or all that come after it. */
const breakJob = async (job: Job, then: (sync: number) => void) => {
  const { before, after, requests } = await undisturbed(job);
  const outcomes = [];
  for (let index = 0; index < requests; index++) {
    excel.reset(job.open());
    const planned = await job.plan();
    excel.faults.failSync(index, "halfway");
    then(index + 1);
    const result = await door.write(planned);
    excel.faults.clear();
    outcomes.push({ result, image: imageOf(excel.model), index });
  }
  return { before, after, outcomes };
};

test("when the taking back fails once, it is tried again", async () => {
  const job = jobs["rows that go and come above other content"]!;
  for (const second of [0, 1, 2, 3, 4, 5]) {
    const { before, after, outcomes } = await breakJob(job, (sync) =>
      excel.faults.failSync(sync + second, "halfway"),
    );
    expect(outcomes.some(({ result }) => !result.ok && result.error.kind === "taken-back")).toBe(true);
    for (const { result, image, index } of outcomes)
      expect(image, `request ${index}, then ${second}`).toEqual(result.ok ? after : before);
  }
});

test("when Excel refuses the taking back for good, the answer names the sheets that hold a part", async () => {
  const { outcomes } = await breakJob(jobs["an import that also makes a sheet"]!, (first) => {
    for (let sync = first; sync < first + 60; sync++) excel.faults.failSync(sync, "before");
  });
  const told = outcomes.flatMap(({ result }) =>
    !result.ok && result.error.kind === "half-written" ? [result.error.sheets] : [],
  );
  expect(told).toContainEqual(["Importlogg", "Koder", "Listor"]);
  expect(told).toContainEqual(["Kunder", "Importlogg", "Koder", "Listor"]);
});

test("a cell opened for editing in the middle of a job makes the job wait, not fail", async () => {
  const job = jobs["an import of changed and new rows"]!;
  const { after } = await undisturbed(job);
  excel.reset(job.open());
  const planned = await job.plan();
  let isFirst = true;
  const writing = door.write(planned, (share) => {
    if (isFirst && share > 0.3) {
      isFirst = false;
      excel.user.startEditing();
      setTimeout(() => excel.user.stopEditing(), 30);
    }
    return true;
  });
  expect(await writing).toMatchObject({ ok: true });
  expect(imageOf(excel.model)).toEqual(after);
});
