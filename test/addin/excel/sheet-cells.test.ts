import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { layOut } from "./books";

let excel: RunningExcel;
const door = openWorkbook();

beforeEach(async () => {
  excel = await startExcel();
});

const put = (
  sheet: string,
  address: string,
  values: readonly (readonly unknown[])[],
  formats?: readonly (readonly string[])[],
) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (formats) range.numberFormat = formats as string[][];
    range.values = values as unknown[][];
    await context.sync();
  });

const added = (name: string, visibility?: "Hidden"): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    if (visibility) sheet.visibility = visibility;
    await context.sync();
  });

test("the rows of any sheet are read with the formats of their cells, wherever they stand", async () => {
  await added("Utdrag");
  await put(
    "Utdrag",
    "B3:C5",
    [
      ["Kundnr", "Datum"],
      [42, 46_097],
      ["", ""],
    ],
    [
      ["@", "@"],
      ["0000", "yyyy-mm-dd"],
      ["General", "General"],
    ],
  );
  await put("Utdrag", "C7", [["sist"]]);
  expect(await door.readCells("Utdrag")).toEqual({
    ok: true,
    value: [
      {
        row: 2,
        cells: [
          { column: 1, value: "Kundnr", format: "@" },
          { column: 2, value: "Datum", format: "@" },
        ],
      },
      {
        row: 3,
        cells: [
          { column: 1, value: 42, format: "0000" },
          { column: 2, value: 46_097, format: "yyyy-mm-dd" },
        ],
      },
      { row: 6, cells: [{ column: 2, value: "sist", format: "General" }] },
    ],
  });
});

test("a sheet with nothing on it has no rows, one that is gone is told, and hidden ones are not offered", async () => {
  await added("Tomt");
  await added("Dolt", "Hidden");
  layOut(excel.model, { register: "clients", rows: [["K1", "Ek"]] });
  expect(await door.readCells("Tomt")).toEqual({ ok: true, value: [] });
  expect(await door.readCells("Borta")).toEqual({ ok: false, error: { kind: "not-found", name: "Borta" } });
  const sheets = await door.listSheets();
  expect(sheets.ok && sheets.value.includes("Tomt") && sheets.value.includes("Klienter")).toBe(true);
  expect(sheets.ok && sheets.value.includes("Dolt")).toBe(false);
});

test("a large sheet is read in answers of a bounded size", async () => {
  await added("Stort");
  await put(
    "Stort",
    "A1:D1500",
    Array.from({ length: 1500 }, (_, row) => [`K${row}`, "Ett namn", row, true]),
  );
  const before = excel.requests.syncs.length;
  const read = await openWorkbook({ budget: 20_000 }).readCells("Stort");
  expect(read.ok && read.value.length).toBe(1500);
  expect(read.ok && read.value[1499]?.cells[2]).toEqual({ column: 2, value: 1499, format: "General" });
  expect(Math.max(...excel.requests.syncs.slice(before).map(({ bytesOut }) => bytesOut))).toBeLessThanOrEqual(
    20_000,
  );
});
