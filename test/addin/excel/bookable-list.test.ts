import { beforeEach, expect, test } from "vitest";
import type { Lang } from "#core/values/cell";
import { openWorkbook } from "../../../addin/excel/workbook";
import { listChoices, validationAt } from "../../../workbench/host/edit/validate-entry";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { workbookOf } from "./books";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const door = openWorkbook();

/** What the drop-down of a column offers on its first row. */
const offered = (sheetName: string, header: string): string[] | undefined => {
  const sheet = excel.model.sheet(sheetName);
  const column = sheet.cells.contents({ row: 0, column: 0, rows: 1, columns: 40 })[0]!.indexOf(header);
  const rule = validationAt(sheet, 1, column)?.rule;
  return rule?.list && listChoices(excel.model, sheet, rule.list.source);
};

const made = async (lang: Lang = "sv"): Promise<void> => {
  await door.createSheets([
    { register: "projects", lang, rows: [["A"], ["A.B"]] },
    { register: "timeEntries", lang },
    { register: "travelEntries", lang },
    { register: "controls", lang },
  ]);
};

const stands = async () => {
  const read = await door.readBookable();
  if (!read.ok || !read.value) throw new Error("There is no list");
  return read.value;
};

const write = async (codes: readonly string[]) => door.writeBookable(await stands(), codes);

const below = (): unknown[] =>
  excel.model
    .sheet("Registrerbara projekt")
    .cells.contents({ row: 1, column: 0, rows: 8, columns: 1 })
    .flat()
    .filter((cell) => cell !== "");

test.each(["sv", "en"] as const)(
  "time and travel offer the projects of a hidden list, other registers all of them (%s) #7",
  async (lang) => {
    await made(lang);
    const list = { sv: "Registrerbara projekt", en: "Bookable projects" }[lang];
    expect(excel.model.sheet(list).visibility).toBe("Hidden");
    expect(await write(["A.B"])).toEqual({ ok: true, value: true });
    const [time, travel, controls] = {
      sv: ["Tidrader", "Reserader", "Kontroller"],
      en: ["Time entries", "Travel entries", "Controls"],
    }[lang] as [string, string, string];
    const header = { sv: "Projekt", en: "Project" }[lang];
    expect([offered(time, header), offered(travel, header)]).toEqual([["A.B"], ["A.B"]]);
    expect(offered(controls, header)).toEqual(["A", "A.B"]);
  },
);

test("the drop-down follows the list as it grows and shrinks, and only what differs is written #7", async () => {
  await made();
  for (const codes of [
    ["B", "C", "D"],
    ["A", "B", "C", "D"],
    ["A", "D"],
    ["A", "=1+1", "007", "D"],
    [],
    ["Å"],
  ]) {
    expect(await write(codes)).toEqual({ ok: true, value: true });
    expect(below()).toEqual(codes);
    expect(offered("Tidrader", "Projekt")).toEqual(codes);
    expect((await stands()).codes).toEqual(codes);
  }
});

test("a list of thousands is written in requests of the budget", async () => {
  await made();
  const codes = Array.from({ length: 3000 }, (_, at) => `P${String(at).padStart(5, "0")}`);
  const narrow = openWorkbook({ budget: 50_000 });
  expect(await narrow.writeBookable(await stands(), codes)).toEqual({ ok: true, value: true });
  expect((await stands()).codes).toEqual(codes);
  expect(Math.max(...excel.requests.all.map(({ bytesIn }) => bytesIn))).toBeLessThan(100_000);
});

test("a list that another pane has written since is left as it is", async () => {
  await made();
  await write(["A", "B"]);
  const before = await stands();
  await write(["A", "C"]);
  expect(await door.writeBookable(before, ["A", "B", "D"])).toEqual({ ok: true, value: true });
  expect(await door.writeBookable(before, ["A", "X"])).toEqual({ ok: true, value: false });
  expect(below()).toContain("C");
});

test("a workbook without the list has none, and a sheet of that name that is somebody's own is left alone", async () => {
  excel.reset(workbookOf({ register: "projects", rows: [["A"]] }));
  expect(await door.readBookable()).toEqual({ ok: true, value: undefined });
  excel.user.type(excel.user.addSheet("registrerbara projekt"), "A1", "mina egna");
  await door.createSheets([{ register: "timeEntries", lang: "sv" }]);
  expect(await door.readBookable()).toEqual({ ok: true, value: undefined });
  expect(offered("Tidrader", "Projekt")).toEqual(["A"]);
});

test("without Projekt there is nothing to list", async () => {
  await door.createSheets([{ register: "timeEntries", lang: "sv" }]);
  expect(excel.model.sheets.map(({ name }) => name)).not.toContain("Registrerbara projekt");
});
