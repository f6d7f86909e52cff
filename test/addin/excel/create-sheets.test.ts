import { beforeEach, expect, test } from "vitest";
import { registerIds, registers } from "#core/registers/index";
import { sheetSpec, type OwnWords } from "#core/registers/sheet-spec";
import type { Lang } from "#core/values/cell";
import { isListCells, listCells, listSheetName } from "../../../addin/excel/choices";
import { openWorkbook } from "../../../addin/excel/workbook";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { addTable, renameTable } from "../../../workbench/host/edit/tables";
import { listChoices, validationAt } from "../../../workbench/host/edit/validate-entry";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { bodyOf, bookOf, imageOf, padded, put, workbookOf, writesOf } from "./books";
import { ownRequests } from "./own-requests";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const door = openWorkbook();

/** What the drop-down of a column offers on its first row. */
const choicesOf = (sheetName: string, header: string): string[] | undefined => {
  const sheet = excel.model.sheet(sheetName);
  const column = sheet.cells.contents({ row: 0, column: 0, rows: 1, columns: 40 })[0]!.indexOf(header);
  const rule = validationAt(sheet, 1, column)?.rule;
  return rule?.list && listChoices(excel.model, sheet, rule.list.source);
};

test.each(["sv", "en"] as const)(
  "every register becomes a sheet and a table that are read as that register (%s)",
  async (lang) => {
    const made = await door.createSheets(registerIds.map((register) => ({ register, lang })));
    expect(made).toEqual({ ok: true, value: undefined });
    const book = await bookOf(door);
    expect([...book.tables.keys()]).toEqual(registerIds);
    expect(book.lang).toBe(lang);
    for (const table of book.tables.values()) {
      const { columns } = sheetSpec(table.register.id, lang);
      expect(table.headers).toEqual(columns.map(({ header }) => header));
      expect(table.order).toEqual([]);
    }
  },
);

test("the sheets of a workbook to start with are made in two requests", async () => {
  const usual = registerIds.filter((id) => ["core", "budget"].includes(registers[id].module));
  await door.createSheets(usual.map((register) => ({ register, lang: "sv" })));
  expect(excel.requests.count).toBe(2);
  await excel.settle();
  expect(excel.host.references.size).toBe(0);
});

test("columns have their formats all the way down, their widths, and a frozen header row", async () => {
  await door.createSheets([{ register: "timeEntries", lang: "sv" }]);
  const sheet = excel.model.sheet("Tidrader");
  const formats = [0, 1, 2, 3, 4].map(
    (column) => excel.model.styles.style(sheet.cells.style(90_000, column)).numberFormat,
  );
  expect(formats).toEqual(["yyyy-mm-dd", "@", "@", "@", "General"]);
  expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
  expect(sheet.columnWidths[0]).toBeGreaterThan(48);
  expect(excel.model.findTable("Tidrader")).toMatchObject({ style: "TableStyleMedium2" });
});

test("what is pasted under the headers stays the code that it is", async () => {
  await door.createSheets([{ register: "projects", lang: "sv" }]);
  excel.user.paste(excel.model.sheet("Projekt"), "A2", [["1.10"], ["0001"], ["1E5"]]);
  const pasted = excel.model.sheet("Projekt").cells.contents({ row: 1, rows: 3, column: 0, columns: 1 });
  expect(pasted.flat()).toEqual(["1.10", "0001", "1E5"]);
});

test("drop-downs offer the words of the language, and the keys of the register that is referred to", async () => {
  await door.createSheets([
    { register: "timeEntries", lang: "sv" },
    {
      register: "employees",
      lang: "sv",
      rows: [
        ["1", "Ann"],
        ["2", "Bo"],
      ],
    },
  ]);
  expect(choicesOf("Tidrader", "Fakturerbar")).toEqual(["Ja", "Nej"]);
  expect(choicesOf("Tidrader", "Anställd")).toEqual(["1", "2"]);
  expect(choicesOf("Tidrader", "Projekt")).toBeUndefined();
});

test("a register that is there already is referred to, wherever it stands", async () => {
  excel.reset(workbookOf({ register: "employees", rows: [["7", "Åsa"]], row: 4, column: 3 }));
  await door.createSheets([{ register: "timeEntries", lang: "sv" }]);
  expect(choicesOf("Tidrader", "Anställd")).toEqual(["7"]);
});

test("a drop-down of keys grows with the register that it refers to", async () => {
  await door.createSheets([
    { register: "timeEntries", lang: "sv" },
    { register: "employees", lang: "sv" },
  ]);
  const writes = writesOf(await bookOf(door), "employees", [
    { insert: 0, cells: ["1", "Ann"] },
    { insert: 1, cells: ["2", "Bo"] },
  ]);
  expect(await door.write({ writes })).toMatchObject({ ok: true });
  expect(choicesOf("Tidrader", "Anställd")).toEqual(["1", "2"]);
});

test("words with commas stand on a hidden sheet of lists, which is made once and then used again", async () => {
  await door.createSheets([{ register: "customers", lang: "sv" }]);
  expect(choicesOf("Kunder", "Fakturering")).toEqual([
    "Ja – alltid",
    "Nej – aldrig",
    "Kan faktureras, föreslå Ja",
    "Kan faktureras, föreslå Nej",
  ]);
  expect(excel.model.sheet("Listor").visibility).toBe("Hidden");
  await door.createSheets([{ register: "codes", lang: "sv" }]);
  expect(excel.model.sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "Kontera_",
    "Kunder",
    "Listor",
    "Koder",
  ]);
  expect(excel.model.sheet("Kontera_").visibility).toBe("VeryHidden");
});

test("a sheet of the same name that holds something else is left alone", async () => {
  excel.user.type(excel.user.addSheet("Listor"), "A1", "min egen lista");
  await door.createSheets([{ register: "customers", lang: "sv" }]);
  expect(excel.model.sheet("Listor").cells.content(0, 0)).toBe("min egen lista");
  expect(choicesOf("Kunder", "Fakturering")).toHaveLength(4);
});

test.each(["sv", "en"] as const)(
  "the sheet of lists holds every list that does not fit into a rule (%s)",
  (lang: Lang) => {
    const long = registerIds
      .flatMap((id) => sheetSpec(id, lang).columns)
      .flatMap(({ choices }) => (choices?.kind === "words" ? [choices.words] : []))
      .filter((words) => words.join(",").length > 255 || words.some((word) => word.includes(",")));
    const cells = listCells(lang);
    const columns = (cells[0] ?? []).map((_, column) => cells.slice(1).flatMap((row) => row[column] || []));
    for (const words of long) expect(columns).toContainEqual(words);
    expect(isListCells(cells, lang)).toBe(true);
    expect(listSheetName[lang]).not.toBe("");
  },
);

test("names that are taken get a number: sheets, tables, and names of cells", async () => {
  excel.reset(workbookOf({ register: "employees", rows: [] }));
  await door.createSheets([
    { register: "employees", lang: "sv" },
    { register: "employees", lang: "sv" },
  ]);
  expect(excel.model.tables.map(({ name, sheet }) => [name, sheet.name])).toEqual([
    ["Anställda", "Anställda"],
    ["Anställda_2", "Anställda (2)"],
    ["Anställda_3", "Anställda (3)"],
  ]);
});

test("a sheet can be made with its rows, cut to the size of requests, and text stays text", async () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => [String(row).padStart(6, "0"), `=Namn ${row}`]);
  const made = await openWorkbook({ budget: 30_000 }).createSheets([
    { register: "employees", lang: "sv", rows },
  ]);
  expect(made).toMatchObject({ ok: true });
  expect(bodyOf(excel, "Anställda")).toEqual(rows.map((row) => padded(row, 4)));
  const { bytes } = excel.requests;
  const syncs = ownRequests(excel);
  expect(Math.max(...syncs.map(({ bytesIn }) => bytesIn))).toBeLessThanOrEqual(30_000);
  expect(syncs.length).toBeLessThanOrEqual(Math.ceil(bytes.in / 30_000) + 6);
});

const two = [
  { register: "customers", lang: "sv" },
  { register: "codes", lang: "sv" },
] as const;

test.each(["before", "halfway"] as const)(
  "when the request that makes sheets fails %s, no sheet is left",
  async (moment) => {
    const before = imageOf(excel.model);
    excel.faults.failSync(1, moment);
    expect(await door.createSheets(two)).toMatchObject({ ok: false, error: { kind: "taken-back" } });
    expect(imageOf(excel.model)).toEqual(before);
  },
);

test("a reading that fails before sheets are made is done again, and no sheet is made when it fails on", async () => {
  const before = imageOf(excel.model);
  for (const sync of [0, 1, 2]) excel.faults.failSync(sync, "before");
  expect(await door.createSheets(two)).toMatchObject({ ok: false, error: { kind: "not-begun" } });
  expect(imageOf(excel.model)).toEqual(before);
  excel.faults.failSync(0, "before");
  expect(await door.createSheets(two)).toMatchObject({ ok: true });
});

test("where Excel takes no format for whole columns, the sheet gets it for its first rows", async () => {
  excel.faults.failSync(1, "halfway", "InvalidArgument");
  expect(await door.createSheets([{ register: "projects", lang: "sv" }])).toMatchObject({ ok: true });
  const { cells } = excel.model.sheet("Projekt");
  expect([1, 1_999].map((row) => excel.model.styles.style(cells.style(row, 0)).numberFormat)).toEqual([
    "@",
    "@",
  ]);
  expect(excel.model.tables.map(({ name }) => name)).toEqual(["Projekt"]);
});

/** A workbook whose owner calls projects something else, has an adopted sheet of employees, and codes on cost centers. */
const ownWordsHere: OwnWords = {
  naming: new Map([["projects", { singular: "Uppdrag", plural: "Våra uppdrag" }]]),
  dimensions: ["Uppdrag", "Kostnadsställe"],
  simpleDimensions: ["Kostnadsställe"],
  tables: new Map([["Tabell9", { register: "employees", fields: [undefined, "number", "name"] }]]),
};

test("new sheets bear the owner's own names, and columns for the dimensions in use #3", async () => {
  const own = ownWordsHere;
  await door.createSheets([
    { register: "projects", lang: "sv", own },
    { register: "timeEntries", lang: "sv", own },
    { register: "codingCombinations", lang: "sv", own },
  ]);
  const headersOf = (name: string): unknown[] =>
    excel.model.sheet(name).cells.contents({ row: 0, column: 0, rows: 1, columns: 20 })[0] ?? [];
  expect(excel.model.findTable("Våra_uppdrag")).toBeDefined();
  expect(headersOf("Tidrader")).toEqual(expect.arrayContaining(["Uppdrag", "Kund", "Kostnadsställe"]));
  expect(headersOf("Konteringskombinationer").slice(0, 4)).toEqual(["Typ", "Uppdrag", "Kostnadsställe", ""]);
});

test("drop-downs are fed by the register they refer to, whatever its sheet and table are called", async () => {
  const sheet = addSheet(excel.model, "Folk");
  put(sheet, 0, 0, [
    ["Ort", "Nr", "Namn"],
    ["Örebro", "17", "Eva"],
  ]);
  const table = addTable(excel.model, sheet, { row: 0, column: 0, rows: 2, columns: 3 }, true);
  renameTable(excel.model, table, "Tabell9");
  await door.createSheets([{ register: "timeEntries", lang: "sv", own: ownWordsHere }]);
  expect(choicesOf("Tidrader", "Anställd")).toEqual(["17"]);
});
