import fc from "fast-check";
import { expect, test } from "vitest";
import { addName } from "../../../workbench/host/edit/names";
import { addSheet } from "../../../workbench/host/edit/sheets";
import { addTable } from "../../../workbench/host/edit/tables";
import { changeValidation } from "../../../workbench/host/edit/validations";
import { area } from "../../../workbench/host/model/area";
import { ExcelError } from "../../../workbench/host/model/excel-error";
import { LiveRange } from "../../../workbench/host/model/live-range";
import type { Sheet } from "../../../workbench/host/model/sheet";
import { Workbook } from "../../../workbench/host/model/workbook";
import { User } from "../../../workbench/host/user";
import { runs } from "../../runs";

const open = () => {
  const workbook = new Workbook();
  const sheet = addSheet(workbook);
  const user = new User(workbook);
  user.paste(sheet, "B2", [
    ["Code", "Name", "Hours"],
    ["A", "First", "1"],
    ["B", "Second", "2"],
  ]);
  addTable(workbook, sheet, area(1, 1, 3, 3), true);
  addName(workbook, undefined, "Rate", new LiveRange(sheet, area(3, 2)), "");
  changeValidation(workbook, sheet, area(2, 1, 2, 1), { ignoreBlanks: false });
  user.forget();
  return { workbook, sheet, user };
};

const everything = (workbook: Workbook, sheet: Sheet) => ({
  cells: sheet.cells.image(area(0, 0, 14, 10)),
  tables: workbook.tables.map((table) => [table.id, table.area, [...table.columnIds]]),
  names: workbook.names.map(({ target }) => (typeof target === "string" ? target : target.area)),
  validations: sheet.validations,
});

type Act = (user: User, sheet: Sheet) => void;

const row = fc.integer({ min: 0, max: 8 });
const column = fc.integer({ min: 0, max: 6 });
const text = fc.constantFrom("x", "", "1,5", "2026-03-01", "=1+1", "'05", "Code");

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(row, column, text).map(
    ([r, c, t]): Act =>
      (user, sheet) =>
        void user.type(sheet, area(r, c), t),
  ),
  fc
    .tuple(
      row,
      column,
      fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    )
    .map(
      ([r, c, matrix]): Act =>
        (user, sheet) =>
          user.paste(sheet, area(r, c), matrix),
    ),
  fc.tuple(row, column).map(
    ([r, c]): Act =>
      (user, sheet) =>
        user.clear(sheet, area(r, c, 2, 2)),
  ),
  row.map(
    (r): Act =>
      (user, sheet) =>
        user.insertRows(sheet, r, 2),
  ),
  row.map(
    (r): Act =>
      (user, sheet) =>
        user.deleteRows(sheet, r),
  ),
  column.map(
    (c): Act =>
      (user, sheet) =>
        user.insertColumns(sheet, c),
  ),
  column.map(
    (c): Act =>
      (user, sheet) =>
        user.deleteColumns(sheet, c),
  ),
);

const attempt = (work: () => void): void => {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
  }
};

test("undoing everything a person did gives the workbook back as it was, and redoing it as it became", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 6 }), (acts) => {
      const { workbook, sheet, user } = open();
      const before = everything(workbook, sheet);
      for (const one of acts) attempt(() => one(user, sheet));
      const after = sheet.cells.contents(area(0, 0, 14, 10));
      while (user.canUndo) user.undo();
      expect(everything(workbook, sheet)).toEqual(before);
      while (user.canRedo) user.redo();
      expect(sheet.cells.contents(area(0, 0, 14, 10))).toEqual(after);
    }),
    { numRuns: runs(150) },
  );
});
