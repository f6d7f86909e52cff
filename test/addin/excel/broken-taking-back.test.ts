import { beforeEach, expect, test } from "vitest";
import { LANE_STATES, STAGE_SHEET } from "../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { LeftJob, Mending, WriteJob } from "../../../addin/ports";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bookOf, workbookOf, writesOf, type Change } from "./books";
import { NAME } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

/** Small, so that what is laid ready and what writes are requests of their own. */
const budget = 4_000;
const door = openWorkbook({ budget });

const rows = Array.from({ length: 20 }, (_, at) => [`${at + 1}`, `Namn ${at + 1}`]);
const changes: Change[] = [
  ...[3, 8, 11].map((set) => ({ set, column: NAME, to: `Nytt ${set + 1}` })),
  { remove: 17 },
  ...Array.from({ length: 6 }, (_, at) => ({ insert: 19 + at, cells: [`N${at}`, `Ny ${at}`] })),
];

const open = async (): Promise<WriteJob> => {
  excel.reset(workbookOf({ register: "employees", rows, row: 1, column: 1 }));
  return { writes: writesOf(await bookOf(door), "employees", changes) };
};

const names = (): unknown[] => {
  const { sheet, body } = excel.model.findTable("Anställda")!;
  return sheet.cells.contents(body).map((row) => row.slice(0, 2));
};

/** Excel breaks off, half way, the requests that write; after so many the pane is closed, if that is said. */
const breaking = (most = Infinity): { readonly stop: () => void; readonly closed: Promise<void> } => {
  const { host } = excel;
  const [receive, process] = [host.receive.bind(host), host.process.bind(host)];
  let broken = 0;
  let close = (): void => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  host.process = (text) => {
    if (text.includes(LANE_STATES.writing)) {
      broken++;
      excel.faults.failSync(0, "halfway");
    }
    return process(text);
  };
  host.receive = (text, flags, answer) => {
    if (broken >= most) return;
    receive(text, flags, (answered) => (broken >= most ? close() : answer(answered)));
  };
  const stop = (): void => {
    Object.assign(host, { receive, process });
    excel.faults.clear();
  };
  return { stop, closed };
};

/** The jobs that the next pane is told of. */
const told = async (): Promise<readonly LeftJob[]> => {
  const read = await openWorkbook({ budget }).readTables();
  return (read.ok && read.value.left) || [];
};

const laneHolders = (): unknown[] =>
  excel.model.sheet(STAGE_SHEET).cells.contents({ row: 0, rows: 16, column: 0, columns: 1 }).flat();

const wanted = async (): Promise<unknown[]> => {
  await door.write(await open());
  return names();
};

const ways: readonly Mending[] = ["finish", "take-back"];

test.each(ways)(
  "a job that Excel broke, and each attempt to take it back too, is told as one job, and one answer sees to all of it: %s",
  async (how) => {
    const after = await wanted();
    const job = await open();
    const before = names();
    const excelBreaks = breaking();
    const result = await door.write(job);
    excelBreaks.stop();
    expect(result).toMatchObject({ error: { kind: "half-written", sheets: ["Anställda"] } });
    const left = await told();
    expect(left).toMatchObject([{ isBroken: true, sheets: ["Anställda"] }]);
    expect(await openWorkbook({ budget }).mendLeft(left[0]!.lane, how)).toMatchObject({ ok: true });
    expect(names()).toEqual(how === "finish" ? after : before);
    expect(await told()).toEqual([]);
    expect(laneHolders().every((holder) => holder === "")).toBe(true);
  },
);

test.each(ways)(
  "a pane that is closed while it takes a broken job back leaves one job to be told, and one answer sees to all of it: %s",
  async (how) => {
    const after = await wanted();
    const job = await open();
    const before = names();
    const excelBreaks = breaking(2);
    // Its door never answers.
    void openWorkbook({ budget }).write(job);
    await excelBreaks.closed;
    excelBreaks.stop();
    const left = await told();
    expect(left).toMatchObject([{ isBroken: true, sheets: ["Anställda"] }]);
    expect(laneHolders().filter((holder) => holder !== "")).toHaveLength(2);
    expect(await openWorkbook({ budget }).mendLeft(left[0]!.lane, how)).toMatchObject({ ok: true });
    expect(names()).toEqual(how === "finish" ? after : before);
    expect(await told()).toEqual([]);
    expect(laneHolders().every((holder) => holder === "")).toBe(true);
  },
);

test("a job that Excel broke stays one that is told, however often Excel breaks its mending", async () => {
  const job = await open();
  const excelBreaks = breaking();
  await door.write(job);
  const [left] = await told();
  expect(await openWorkbook({ budget }).mendLeft(left!.lane, "take-back")).toMatchObject({ ok: false });
  excelBreaks.stop();
  expect(await told()).toEqual([left]);
});
