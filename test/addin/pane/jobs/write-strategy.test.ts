import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { check, stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { writeStrategy } from "../../../../addin/pane/jobs/write-strategy";
import { startExcel, type RunningExcel } from "../../../../workbench/node/start-excel";
import { atWriting } from "../../excel/at-request";
import { imageOf } from "../../excel/books";
import { acts, expectRace, openRace, raceJob } from "../../excel/race";
import { FakeWorkbook } from "../fake-workbook";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  check.value = undefined;
  stage.value = { kind: "opening" };
});

const NAME = "När rader ändras medan ett jobb skrivs";

/** What the pane relies on once it has read a workbook whose settings are these. */
const reliedOn = async (...settings: readonly (readonly [name: string, value: string])[]) => {
  await checkAll(new FakeWorkbook({ settings: settings.map(([name, value]) => ({ name, value })) }));
  return writeStrategy();
};

test("until the workbook is read, Excel is relied on to stop", () => {
  expect(writeStrategy()).toBe("stop");
});

test.each([
  [NAME, "Kontera lägger tillbaka", "putBack"],
  ["When rows change while a job is written", "Kontera puts back", "putBack"],
  [NAME.toUpperCase(), " kontera lägger tillbaka ", "putBack"],
  [NAME, "Excel stannar", "stop"],
  [NAME, "", "stop"],
  [NAME, "Kontera lägger till", "stop"],
  ["Något annat", "Kontera lägger tillbaka", "stop"],
] as const)("the row %j with %j in the settings means: %s", async (name, value, strategy) => {
  expect(await reliedOn([name, value])).toBe(strategy);
});

test("a workbook without that row relies on Excel to stop", async () => {
  expect(await reliedOn(["Avrundning", "Nej"])).toBe("stop");
});

/** Writes in an Excel that does not stop, while somebody sorts the rows at the moment of writing. */
const writeWhileSorted = async (value: string) => {
  const settings = { register: "settings", rows: [[NAME, value]] } as const;
  openRace(excel, "putBack", settings);
  acts["sorts the table"]!(excel);
  const alone = imageOf(excel.model);
  openRace(excel, "putBack", settings);
  const door = openWorkbook({ strategy: writeStrategy });
  await checkAll(door);
  const job = await raceJob(door);
  const stop = atWriting(excel, () => acts["sorts the table"]!(excel));
  const result = await door.write(job);
  stop();
  return { result, alone };
};

test("in an Excel that does not stop, that row alone makes a job right whose rows are sorted at the moment of writing", async () => {
  const { result, alone } = await writeWhileSorted("Kontera lägger tillbaka");
  expect(result).toMatchObject({ ok: true });
  expectRace(excel, { result, alone, at: "the writing" });
});

test("without it the job is told as written where it should not be, and never as right", async () => {
  const { result } = await writeWhileSorted("Excel stannar");
  expect(result).toMatchObject({ error: { kind: "half-written", cause: { kind: "unstopped" } } });
});
