import { beforeEach, expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { isGrouped } from "../../../addin/excel/undo-group";
import { openWorkbook } from "../../../addin/excel/workbook";
import type { PaintRun } from "../../../addin/ports";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { imageOf, workbookOf, type Layout } from "./books";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const green = { fill: "#00FF00", text: "#000000" };
const blue = { fill: "#000080", text: "#FFFFFF" };
const rows: CellValue[][] = Array.from({ length: 6 }, (_, at) => [`P${at}`, "x"]);

/** The headers beside each other, as a new sheet has them. */
const headers = ["Färg", "Textfärg"];

const open = (layout: Partial<Layout> = {}): void => {
  excel.reset(workbookOf({ register: "projects", rows, row: 2, column: 1, ...layout }));
};

/** The cells that are filled or colored, as "row column fill text", counted from the table's first. */
const looks = (): string[] => {
  const { model } = excel;
  const { body, sheet } = model.findTable("Projekt")!;
  const found: string[] = [];
  for (let row = 0; row < body.rows; row++)
    for (let column = 0; column < body.columns; column++) {
      const style = model.styles.style(sheet.cells.style(body.row + row, body.column + column));
      if (style.fill !== "" || style.color !== "#000000")
        found.push(`${row} ${column} ${style.fill} ${style.color}`);
    }
  return found;
};

const columnOf = (header: string): number =>
  excel.model
    .findTable("Projekt")!
    .sheet.cells.contents({ row: 2, column: 1, rows: 1, columns: 40 })[0]!
    .indexOf(header);

type Run = { readonly at: number; readonly count: number; readonly paint: PaintRun["paint"] };

const paint = (runs: readonly Run[], budget?: number, rowCount = rows.length) =>
  openWorkbook(budget === undefined ? {} : { budget }).paint({
    table: "Projekt",
    rowCount,
    headers,
    keyHeader: "Kod",
    runs: runs.map(({ at, count, paint: look }) => {
      return { at, keys: Array.from({ length: count }, (_, row) => `P${at + row}`), paint: look };
    }),
  });

test("the cells Färg and Textfärg get fill and text color, and nothing else is touched #66 #67", async () => {
  open();
  const before = imageOf(excel.model);
  excel.requests.clear();
  expect(
    await paint([
      { at: 1, count: 2, paint: green },
      { at: 4, count: 1, paint: blue },
    ]),
  ).toEqual({ ok: true, value: true });
  const [color, text] = headers.map(columnOf);
  expect(looks()).toEqual([
    `1 ${color} #00FF00 #000000`,
    `1 ${text} #00FF00 #000000`,
    `2 ${color} #00FF00 #000000`,
    `2 ${text} #00FF00 #000000`,
    `4 ${color} #000080 #FFFFFF`,
    `4 ${text} #000080 #FFFFFF`,
  ]);
  expect(imageOf(excel.model)).toEqual(before);
  // The sheet that is made first is no part of an undo group: that is found out by one look more.
  expect(excel.requests.count).toBe(isGrouped(1) ? 3 : 2);
  await excel.settle();
  expect(excel.host.references.size).toBe(0);
});

test("a run without paint loses its fill, and its text is black again #66", async () => {
  open();
  await paint([{ at: 0, count: 6, paint: blue }]);
  await paint([{ at: 1, count: 5, paint: undefined }]);
  expect(looks()).toHaveLength(2);
});

test("columns that somebody has moved apart are painted where they stand #66", async () => {
  open();
  const { sheet } = excel.model.findTable("Projekt")!;
  const [color, text] = headers.map(columnOf);
  sheet.cells.set(2, 1 + text!, "Annat");
  sheet.cells.set(2, 2, "Textfärg");
  await paint([{ at: 0, count: 1, paint: green }]);
  expect(looks()).toEqual([`0 1 #00FF00 #000000`, `0 ${color} #00FF00 #000000`]);
});

test("a table that has got other rows since, or lost a column, is not painted", async () => {
  open();
  expect(await paint([{ at: 0, count: 1, paint: green }], undefined, 7)).toEqual({ ok: true, value: false });
  excel.model.findTable("Projekt")!.sheet.cells.set(2, 1 + columnOf("Färg"), "Kulör");
  expect(await paint([{ at: 0, count: 1, paint: green }])).toEqual({ ok: true, value: false });
  expect(looks()).toEqual([]);
});

test("a table that is gone or protected is a refusal, and nothing is painted", async () => {
  open();
  excel.model.sheet("Projekt").protection = { password: undefined, options: {} };
  expect(await paint([{ at: 0, count: 1, paint: green }])).toMatchObject({
    error: { kind: "protected", sheet: "Projekt" },
  });
  excel.reset(workbookOf());
  expect(await paint([])).toMatchObject({ error: { kind: "not-found" } });
});

test("many runs take as few requests as the budget allows, and none is over it", async () => {
  const many = Array.from({ length: 1000 }, (_, at) => [`P${at}`, "x"]);
  open({ rows: many });
  excel.requests.clear();
  const budget = 200_000;
  const runs = many.map((_, at) => ({ at, count: 1, paint: at % 2 === 0 ? green : blue }));
  expect(await paint(runs, budget, many.length)).toEqual({ ok: true, value: true });
  const { syncs } = excel.requests;
  const largest = Math.max(...syncs.map(({ bytesIn }) => bytesIn));
  expect(largest).toBeLessThanOrEqual(budget);
  expect(largest).toBeGreaterThan(budget * 0.7);
  expect(looks()).toHaveLength(2000);
  expect(syncs).toHaveLength(8);
});
