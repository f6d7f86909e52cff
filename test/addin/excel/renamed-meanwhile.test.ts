import { beforeEach, expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { atRequest } from "./at-request";
import { bookOf, workbookOf, writesOf } from "./books";
import { people } from "./people";

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const door = openWorkbook({ budget: 4_000 });
const employees = () => excel.model.findTable("Anställda")!;
const GONE = 1;

/** What happens before the table's column of that number gets another name, and then somebody writes in a row that goes. */
const renamed = async (request: number, column: number, typed: string) => {
  excel.reset(workbookOf({ register: "employees", rows: people, row: 1, column: 1, own: ["Märke"] }));
  const { sheet, area, body } = employees();
  const job = { writes: writesOf(await bookOf(door), "employees", [{ remove: GONE }]) };
  const place = { row: body.row + GONE, column: body.column + column };
  const before = sheet.cells.content(place.row, place.column);
  const first = atRequest(excel, request, () => {
    excel.user.act(() => sheet.cells.set(area.row, place.column, "Annan rubrik"));
    excel.user.act(() => sheet.cells.set(place.row, place.column, typed));
  });
  const result = await door.write(job);
  first.stop();
  return { result, before, happened: first.happened, cells: sheet.cells.contents(body).flat() };
};

test.each([
  ["a column of the register", 2],
  ["a person's own column", 4],
])(
  "a row with something that somebody has just typed in %s, under another header, is not taken out with it",
  async (_, column) => {
    let refusals = 0;
    for (let request = 0; ; request++) {
      const { result, cells, happened } = await renamed(request, column, "Nyss skrivet");
      if (!happened) break;
      // What is typed once the row is gone is typed in the next one.
      expect(cells, `request ${request}`).toContain("Nyss skrivet");
      if (result.ok) continue;
      refusals++;
      expect(result.error).toMatchObject({
        kind: "changed-since",
        cells: [{ sheet: "Anställda", found: "Nyss skrivet" }],
      });
    }
    expect(refusals).toBeGreaterThan(0);
  },
);

test("a row goes though a column of it is called something else by now, as long as it holds what it held", async () => {
  const { before } = await renamed(99, 2, "");
  const { result, happened } = await renamed(1, 2, before as string);
  expect(happened).toBe(true);
  expect(result).toMatchObject({ ok: true, value: { removed: 1 } });
});
