import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { sheetWrites } from "#core/book/sheet-writes";
import { finish } from "#core/values/task";
import { openWorkbook } from "../../../addin/excel/workbook";
import { filterTableColumn } from "../../../workbench/host/edit/filters";
import type { FaultMoment } from "../../../workbench/host/faults";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";
import { runs } from "../../runs";
import { bookOf, editsOf, imageOf, put, workbookOf, type Change } from "./books";
import { resetFor, strategies } from "./strategies";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});

const budget = 6_000;
const doors = {
  stop: openWorkbook({ budget }),
  putBack: openWorkbook({ budget, strategy: () => "putBack" }),
};
const texts = fc.constantFrom("", "0001", "1.10", "=A1", "'x", "Åsa", "2/2/19", "#N/A");

type Wish = { readonly kind: "set" | "insert" | "remove"; readonly where: number; readonly text: string };

const wishes = fc.array(
  fc.record({ kind: fc.constantFrom("set", "insert", "remove" as const), where: fc.nat(20), text: texts }),
  { minLength: 1, maxLength: 12 },
);

/** Wishes as changes that can be made, one after the other, in a table of so many rows. */
const possible = (rows: number, list: readonly Wish[]): Change[] => {
  let count = rows;
  return list.flatMap(({ kind, where, text }, at): Change[] => {
    if (kind === "insert") return [{ insert: where % ++count, cells: [`N${at}`, text] }];
    if (count === 0) return [];
    if (kind === "set") return [{ set: where % count, column: 1 + (at % 3), to: text }];
    return [{ remove: where % count-- }];
  });
};

const cases = fc.record({
  rows: fc.nat(8),
  wishes,
  below: fc.boolean(),
  filtered: fc.boolean(),
  strategy: fc.constantFrom(...strategies),
  sync: fc.nat(9),
  moment: fc.constantFrom<FaultMoment | "never">("before", "halfway", "after", "never"),
});

test("whatever is written and whichever request fails, the workbook is as it was or as the book says it should be", async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ rows, wishes: list, below, filtered, strategy, sync, moment }) => {
      const cells = Array.from({ length: rows }, (_, row) => [`${row}`, "Ann", "00", ""]);
      resetFor(excel, strategy, workbookOf({ register: "employees", rows: cells, row: 1, column: 1 }));
      const door = doors[strategy];
      const table = excel.model.findTable("Anställda")!;
      if (below) put(table.sheet, rows + 4, 1, [["Summa", rows]]);
      if (filtered) filterTableColumn(excel.model, table, 1, { filterOn: "Values", values: ["Bo"] });
      const before = imageOf(excel.model);
      const book = await bookOf(door);
      const edits = editsOf(book, "employees", possible(rows, list));
      const writes = finish(sheetWrites(book, edits));
      if (moment !== "never") excel.faults.failSync(sync, moment);
      const result = await door.write({ writes });
      excel.faults.clear();
      if (!result.ok) {
        expect(["taken-back", "not-begun"]).toContain(result.error.kind);
        expect(imageOf(excel.model)).toEqual(before);
        return;
      }
      apply(book, edits);
      const after = await bookOf(door);
      const cellsOf = ({ tables }: typeof book) => {
        const { order, raw } = tables.get("employees")!;
        return order.map((row) => raw[row]);
      };
      expect(cellsOf(after)).toEqual(cellsOf(book));
      if (below)
        expect(table.sheet.cells.content(table.area.row + table.area.rows + (rows ? 2 : 1), 1)).toBe("Summa");
      expect(table.filters.size).toBe(filtered ? 1 : 0);
    }),
    { numRuns: runs(80) },
  );
});
