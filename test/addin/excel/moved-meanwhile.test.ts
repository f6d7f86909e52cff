import { beforeEach, expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { openWorkbook } from "../../../addin/excel/workbook";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest } from "./at-request";
import { imageOf, put, workbookOf } from "./books";
import { closedAfter } from "./closed-after";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const codes = Array.from({ length: 60 }, (_, at) => `P${at}`);
const projects = (): void => {
  excel.reset(
    workbookOf({ register: "projects", rows: codes.map((code) => [code, "x"]), row: 2, column: 1 }),
  );
};

/** Small, so that the painting takes several requests. */
const budget = 30_000;
const paint = () =>
  openWorkbook({ budget }).paint({
    table: "Projekt",
    rowCount: codes.length,
    headers: ["Färg"],
    keyHeader: "Kod",
    runs: codes.map((code, at) => ({
      at,
      keys: [code],
      paint: { fill: `#0000${10 + at}`, text: "#000000" },
    })),
  });

/** What is painted in the sheet, and the code of its row. */
const painted = (): [CellValue, string][] => {
  const { styles } = excel.model;
  const { sheet, body } = excel.model.findTable("Projekt")!;
  const found: [CellValue, string][] = [];
  for (let row = 0; row < 70; row++)
    for (let column = 0; column < 60; column++) {
      const { fill } = styles.style(sheet.cells.style(row, column));
      const code = sheet.cells.content(row, body.column) as CellValue;
      // A row that somebody inserts looks like the one above.
      if (fill !== "" && code !== "") found.push([code, fill]);
    }
  return found;
};

const right = ([code, fill]: readonly [CellValue, string]): boolean =>
  fill === `#0000${10 + codes.indexOf(String(code))}`;

type Act = () => void;
const acts: Record<string, Act> = {
  "a row is inserted": () => excel.user.insertRows(excel.model.sheet("Projekt"), 4, 1),
  "a row is deleted": () => excel.user.deleteRows(excel.model.sheet("Projekt"), 20, 1),
  "a column is inserted before the table": () => excel.user.insertColumns(excel.model.sheet("Projekt"), 0, 1),
  "two rows change places": () => {
    const { cells } = excel.model.sheet("Projekt");
    cells.set(3, 1, "P55");
    cells.set(58, 1, "P0");
  },
};

test.each(Object.keys(acts))(
  "%s before any request of a painting, and no row gets another's color",
  async (name) => {
    let refusals = 0;
    for (let request = 0; ; request++) {
      projects();
      const meanwhile = atRequest(excel, request, acts[name]!);
      const done = await paint();
      meanwhile.stop();
      if (!meanwhile.happened) {
        expect(done).toEqual({ ok: true, value: true });
        expect(painted()).toHaveLength(codes.length);
        break;
      }
      // What a co-author moves takes its color along; nothing is painted in a place that is another's by then.
      if (request > 0 && name !== "two rows change places") expect(painted().every(right)).toBe(true);
      if (done.ok && !done.value) refusals++;
    }
    expect(refusals).toBeGreaterThan(1);
  },
);

test("a pane that is closed at any request of a painting has painted no row wrong, and its lane is empty", async () => {
  for (let request = 0; ; request++) {
    projects();
    if (!(await closedAfter(excel, paint, request))) break;
    expect(painted().every(right)).toBe(true);
    const read = await openWorkbook().readTables();
    expect(read.ok && read.value.left).toEqual([]);
  }
});

const list: CellValue[][] = [
  ["Kundnr", "Namn", "Ort"],
  ["1001", "Åkeriet", "Örebro"],
  ["1002", "Bageriet", "Lund"],
];
const openList = (): void => {
  excel.reset();
  put(addSheet(excel.model, "Kundlista"), 2, 1, list);
};
const makeTable = () =>
  openWorkbook().makeTable({
    area: { sheet: "Kundlista", row: 2, column: 1, rows: 3, columns: 3 },
    name: "Kunder",
    headers: list[0]!.map(String),
  });

test.each([
  ["a row is inserted above the list", 0],
  ["a row is inserted in the list", 3],
])("%s before any request that makes it a table: it is one whole, or nothing is made", async (_, row) => {
  let refusals = 0;
  for (let request = 0; ; request++) {
    openList();
    const meanwhile = atRequest(excel, request, () =>
      excel.user.insertRows(excel.model.sheet("Kundlista"), row, 1),
    );
    const made = await makeTable();
    meanwhile.stop();
    if (!meanwhile.happened) break;
    const table = excel.model.tables[0];
    if (!made.ok) {
      refusals++;
      expect(made.error).toEqual({ kind: "unread" });
      expect(table).toBeUndefined();
    } else if (table)
      expect(table.sheet.cells.contents(table.body).filter(([code]) => code !== "")).toEqual(list.slice(1));
  }
  expect(refusals).toBeGreaterThan(0);
});

test("a pane that is closed at any request that makes a list a table leaves every cell, and a table or none", async () => {
  openList();
  const cells = imageOf(excel.model).sheets;
  for (let request = 0; ; request++) {
    openList();
    if (!(await closedAfter(excel, makeTable, request))) break;
    expect(imageOf(excel.model).sheets).toEqual(cells);
    expect(excel.model.tables.map(({ area }) => area.rows)).toEqual(excel.model.tables.length > 0 ? [3] : []);
  }
});

const text = Array.from({ length: 120 }, (_, row) => [`rad ${row}`, `=${row}`, "007"]);

test.each([
  ["one request", 500_000],
  ["several requests", 6_000],
])(
  "a pane that is closed at any request of a text sheet (%s) leaves all of it or nothing",
  async (_, size) => {
    const before = imageOf(excel.model);
    for (let request = 0; ; request++) {
      excel.reset();
      const write = () => openWorkbook({ budget: size }).writeTextSheet("Export", text);
      if (!(await closedAfter(excel, write, request))) break;
      const { sheets } = imageOf(excel.model);
      if (sheets.length > 1) expect(sheets[1]?.contents).toEqual(text);
      else expect(imageOf(excel.model)).toEqual(before);
      await openWorkbook().dropLeft("everyone's");
      const read = await openWorkbook().readTables();
      expect(read.ok && read.value.left).toEqual([]);
    }
  },
);

test("a co-author's sheet of the same name stays theirs at any request of a text sheet, which gets another", async () => {
  for (let request = 1; ; request++) {
    excel.reset();
    const meanwhile = atRequest(excel, request, () =>
      addSheet(excel.model, "Export").cells.set(0, 0, "deras"),
    );
    const written = await openWorkbook({ budget: 6_000 }).writeTextSheet("Export", text);
    meanwhile.stop();
    if (!meanwhile.happened) break;
    expect(excel.model.sheet("Export").cells.content(0, 0)).toBe("deras");
    expect(written).toEqual({ ok: true, value: "Export (2)" });
    expect(excel.model.sheet("Export (2)").cells.content(119, 2)).toBe("007");
  }
});

test("a pane that is closed at any request while sheets are hidden leaves them all shown or all hidden", async () => {
  for (let request = 0; ; request++) {
    excel.reset();
    for (const name of ["Platser", "Bilagor"]) addSheet(excel.model, name);
    const hide = () => openWorkbook().showSheets(["Platser", "Bilagor"], false);
    if (!(await closedAfter(excel, hide, request))) break;
    const [first, second] = ["Platser", "Bilagor"].map((name) => excel.model.sheet(name).visibility);
    expect(first).toBe(second);
  }
});
