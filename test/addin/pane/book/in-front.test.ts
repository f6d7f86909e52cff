import { afterEach, beforeEach, expect, test } from "vitest";
import { STAGE_SHEET } from "../../../../addin/excel/stage/lane";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { bookOf, imageOf, writesOf } from "../../excel/books";
import { paneInExcel, type PaneInExcel } from "./in-excel";

let pane: PaneInExcel;
beforeEach(async () => {
  pane = await paneInExcel([{ register: "projects", rows: [["A", "a"]] }], "m365-windows");
});
afterEach(async () => {
  pane.excel.user.turnBack();
  await pane.close();
});

const sheets = () => pane.excel.model.sheets.map(({ name }) => name);

test("a sheet of text waits for somebody who is in another workbook, and is made when they come back", async () => {
  const before = sheets();
  pane.excel.user.turnAway();
  const made = pane.door.writeTextSheet("Text", [["a"]]);
  await pane.pass(5000);
  expect(sheets()).toEqual(before);
  pane.excel.user.turnBack();
  expect(await pane.end(made)).toEqual({ ok: true, value: "Text" });
  expect(sheets()).toEqual([...before, STAGE_SHEET, "Text"]);
});

test("after half a minute it is said that another workbook is in front, and nothing is left", async () => {
  const before = sheets();
  pane.excel.user.turnAway();
  const made = pane.door.writeTextSheet("Text", [["a"]]);
  expect(await pane.end(made, 60_000)).toEqual({ ok: false, error: { kind: "other-workbook" } });
  expect(sheets()).toEqual(before);
});

const NAME = 1;

/** A job in a register with a filter, which Excel does not clear in a workbook behind another. */
const filteredJob = async () => {
  const [table] = pane.excel.model.tables;
  pane.excel.user.filter(table!, NAME, { filterOn: "Values", values: ["a"] });
  const book = await pane.end(bookOf(openWorkbook()));
  return { writes: writesOf(book, "projects", [{ set: 0, column: NAME, to: "b" }]) };
};

const told: boolean[] = [];

/** What needs this workbook in front, begun while another is. */
const works: Readonly<Record<string, (progress?: () => boolean) => Promise<{ readonly ok: boolean }>>> = {
  "sheets are made": async (progress?: () => boolean) => {
    pane.excel.user.turnAway();
    return pane.door.createSheets([{ register: "customers", lang: "sv" }], progress);
  },
  "a register with a filter is written to": async (progress?: () => boolean) => {
    const job = await filteredJob();
    pane.excel.user.turnAway();
    return pane.door.write(job, progress);
  },
};
const names = Object.keys(works);

/** Whether the sheets or the cell stand that were asked for. */
const isDone = (): boolean =>
  sheets().includes("Kunder") || pane.excel.model.sheet("Projekt").cells.content(1, NAME) === "b";

test.each(names)(
  "%s as soon as somebody comes back from another workbook, and until then it is told",
  async (name) => {
    told.length = 0;
    const stop = pane.door.watchFront((isWaiting) => told.push(isWaiting));
    const done = works[name]!();
    await pane.pass(5000);
    expect(isDone()).toBe(false);
    expect(told.at(0)).toBe(true);
    pane.excel.user.turnBack();
    expect(await pane.end(done)).toMatchObject({ ok: true });
    expect(isDone()).toBe(true);
    expect(told.at(-1)).toBe(false);
    stop();
  },
);

test.each(names)(
  "%s: after half a minute behind another workbook it is said why not, and nothing is left",
  async (name) => {
    const before = JSON.stringify(imageOf(pane.excel.model).sheets.map(({ contents }) => contents));
    const done = works[name]!();
    expect(await pane.end(done, 60_000)).toMatchObject({ error: { cause: { kind: "other-workbook" } } });
    expect(JSON.stringify(imageOf(pane.excel.model).sheets.map(({ contents }) => contents))).toBe(before);
  },
);

test.each(names)("%s: whoever waits for it in another workbook can cancel", async (name) => {
  let asked = 0;
  const done = works[name]!(() => ++asked < 12);
  expect(await pane.end(done, 60_000)).toMatchObject({ ok: false });
  expect(isDone()).toBe(false);
});
