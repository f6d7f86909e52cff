import { beforeEach, expect, test } from "vitest";
import { LANE_STATES, STAGE_SHEET } from "../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { LeftJob, WriteJob } from "../../../addin/ports";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bookOf, imageOf, workbookOf, writesOf, type Change } from "./books";
import { closeWhileWriting } from "./close-while-writing";
import { closedAfter } from "./closed-after";
import { NAME } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Small, so that a small job takes several requests. */
const budget = 4_000;

const rows = Array.from({ length: 20 }, (_, at) => [`${at + 1}`, `Namn ${at + 1}`]);

const changes: Change[] = [
  ...[3, 4, 8, 11].map((set) => ({ set, column: NAME, to: `Nytt ${set + 1}` })),
  { set: 6, column: NAME, to: "" },
  { remove: 17 },
  { remove: 15 },
  ...Array.from({ length: 10 }, (_, at) => ({ insert: 18 + at, cells: [`N${at}`, `Ny ${at}`] })),
];

const open = async (): Promise<WriteJob> => {
  excel.reset(workbookOf({ register: "employees", rows, row: 1, column: 1 }));
  return { writes: writesOf(await bookOf(openWorkbook()), "employees", changes) };
};

/** What jobs left, as a pane finds it that is opened now. */
const left = async (): Promise<readonly LeftJob[]> => {
  const read = await openWorkbook().readTables();
  return (read.ok && read.value.left) || [];
};

const laneText = (): string => {
  const lane = excel.model.findSheet(STAGE_SHEET);
  const used = lane?.cells.used({ row: 0, rows: 1_048_576, column: 0, columns: 16_384 }, true);
  return lane && used ? JSON.stringify(lane.cells.contents(used)) : "";
};

const done = async (job: WriteJob) => {
  await openWorkbook({ budget }).write(job);
  return imageOf(excel.model);
};

test("a pane that is closed at any request of a job leaves the old or the new, never half, and nothing lingers when another opens", async () => {
  const after = await done(await open());
  let closings = 0;
  for (let request = 0; ; request++) {
    const job = await open();
    const before = imageOf(excel.model);
    if (!(await closedAfter(excel, () => openWorkbook({ budget }).write(job), request))) break;
    closings++;
    expect([before, after], `request ${request}`).toContainEqual(imageOf(excel.model));
    expect((await left()).filter(({ isBroken }) => isBroken)).toEqual([]);
    expect(await openWorkbook().dropLeft("everyone's")).toEqual({ ok: true, value: [] });
    expect(laneText()).not.toContain("Nytt");
    expect(await left()).toEqual([]);
  }
  expect(closings).toBeGreaterThan(3);
});

/** A job that Excel broke off in the middle of its writing, while its pane was closed; how the workbook was before it. */
const brokenOff = async (): Promise<{ readonly left: LeftJob; readonly before: unknown }> => {
  const job = await open();
  const before = imageOf(excel.model);
  await closeWhileWriting(excel, job, { budget, moment: "halfway" });
  excel.faults.clear();
  const [broken] = await left();
  expect(broken).toMatchObject({ isBroken: true, sheets: ["Anställda"] });
  return { left: broken!, before };
};

const isSeenTo = async (): Promise<void> => {
  expect(laneText()).not.toContain("Nytt");
  expect(await left()).toEqual([]);
};

const door = openWorkbook({ budget });

test("a job that Excel broke off is told to the next pane, and is finished when the person says so", async () => {
  const names = (): unknown[] => {
    const { sheet, body } = excel.model.findTable("Anställda")!;
    return sheet.cells.contents(body).map((row) => row.slice(0, 2));
  };
  await done(await open());
  const wanted = names();
  const { left: job } = await brokenOff();
  expect(names()).not.toEqual(wanted);
  expect(await door.mendLeft(job.lane, "finish")).toMatchObject({ ok: true });
  expect(names()).toEqual(wanted);
  await isSeenTo();
});

test("a job that Excel broke off is taken back when the person says so", async () => {
  const { left: job, before } = await brokenOff();
  expect(imageOf(excel.model)).not.toEqual(before);
  expect(await door.mendLeft(job.lane, "take-back")).toMatchObject({ ok: true });
  expect(imageOf(excel.model)).toEqual(before);
  await isSeenTo();
});

test.each(["finish", "take-back"] as const)(
  "what others wrote in a broken job's cells is left alone when it is mended: %s",
  async (how) => {
    const { left: job } = await brokenOff();
    excel.user.type(excel.model.sheet("Anställda"), "C6", "Någon annans");
    expect(await door.mendLeft(job.lane, how)).toMatchObject({ ok: true });
    expect(excel.model.sheet("Anställda").cells.content(5, 2)).toBe("Någon annans");
    await isSeenTo();
  },
);

test("a job that is not there any more cannot be mended, and says so", async () => {
  await open();
  expect(await door.mendLeft(3, "finish")).toMatchObject({
    error: { kind: "not-begun", cause: { kind: "not-found" } },
  });
});

test("the sheet where jobs are laid ready is nobody's register, and none to adopt", async () => {
  await done(await open());
  expect(excel.model.sheet(STAGE_SHEET).visibility).toBe("VeryHidden");
  const [tables, blocks] = [await door.readTables(), await door.readPlainBlocks()];
  expect(tables.ok && tables.value.tables.map(({ sheet }) => sheet)).toEqual(["Anställda"]);
  expect(blocks).toEqual({ ok: true, value: [] });
});

test("when a job is done, its lane is empty", async () => {
  await done(await open());
  expect(laneText()).not.toMatch(/Nytt|Namn|Ny /);
});

test("a workbook whose structure is protected is refused with that reason, and is left as it is", async () => {
  const job = await open();
  const before = imageOf(excel.model);
  excel.model.isStructureProtected = true;
  expect(await door.write(job)).toEqual({
    ok: false,
    error: { kind: "not-begun", cause: { kind: "structure-protected" } },
  });
  expect(imageOf(excel.model)).toEqual(before);
});

test("two panes that write at once both write all that they were to, or say that they did not", async () => {
  for (let run = 0; run < 8; run++) {
    const first = await open();
    const second = {
      writes: writesOf(await bookOf(openWorkbook()), "employees", [
        ...[1, 9, 13].map((set) => ({ set, column: NAME, to: `Andras ${set + 1}` })),
        ...Array.from({ length: 8 }, (_, at) => ({ insert: 20 + at, cells: [`M${at}`, `Andra ${at}`] })),
      ]),
    };
    const results = await Promise.all([
      openWorkbook({ budget }).write(first),
      openWorkbook({ budget: budget - 500 * run }).write(second),
    ]);
    const text = JSON.stringify(imageOf(excel.model));
    const isWhole = [
      ["Nytt 4", "Nytt 12", "Ny 0", "Ny 9"].every((name) => text.includes(`"${name}"`)),
      ["Andras 2", "Andras 14", "Andra 0", "Andra 7"].every((name) => text.includes(`"${name}"`)),
    ];
    expect(isWhole).toEqual(results.map(({ ok }) => ok));
    expect(laneText()).not.toMatch(/Nytt|Andra/);
  }
});

test("a job whose answer is lost is not done twice, though another pane drops its lane before it can ask", async () => {
  excel.reset(workbookOf({ register: "employees", rows, row: 1, column: 1 }));
  const added = [{ insert: rows.length, cells: ["N1", "Ny 1"] }];
  for (const size of [undefined, budget]) {
    const job = { writes: writesOf(await bookOf(openWorkbook()), "employees", added) };
    const { host } = excel;
    const send = host.receive.bind(host);
    let isDropped = false;
    host.receive = (text, flags, answer) => {
      if (!text.includes(LANE_STATES.writing)) {
        send(text, flags, answer);
        return;
      }
      host.receive = send;
      excel.faults.failSync(0, "after");
      send(text, flags, (answered) => {
        void openWorkbook()
          .dropLeft("everyone's")
          .then(({ ok }) => (isDropped = ok))
          .then(() => answer(answered));
      });
    };
    const result = await openWorkbook({ ...(size && { budget: size }) }).write(job);
    expect(isDropped).toBe(true);
    const times = JSON.stringify(imageOf(excel.model)).split('"Ny 1"').length - 1;
    expect(times).toBe(result.ok ? 1 : 0);
    excel.reset(workbookOf({ register: "employees", rows, row: 1, column: 1 }));
  }
});
