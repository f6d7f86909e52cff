import { editCells } from "../../../workbench/host/edit/cells";
import { resizeTable } from "../../../workbench/host/edit/tables";
import { area, type Area } from "../../../workbench/host/model/area";
import { toApiValue } from "../../../workbench/host/model/content";
import type { Sheet } from "../../../workbench/host/model/sheet";
import type { User } from "../../../workbench/host/user";
import type { Followed } from "../world/followed";

/** Fills a formula into a cell that comes to what the cell holds; typed into a cell of text it would be text. */
export const formula = (user: User, sheet: Sheet, cell: Area): void => {
  const { cells } = sheet;
  const content = cells.content(cell.row, cell.column);
  user.act(() =>
    editCells(user.workbook, sheet, cell, () =>
      cells.set(cell.row, cell.column, content, `="${String(toApiValue(content))}"`),
    ),
  );
};

/** Types the names of rows that come last, as people do: right below the table, or in the blank row of one without rows. */
export const append = (user: User, { table, token, keys }: Followed, names: readonly string[]): void => {
  const ids = [token, ...keys].filter((id) => id !== undefined && table.columnIds.includes(id));
  for (const name of names) {
    const { sheet, body } = table;
    const isLone = body.rows === 1 && !sheet.cells.used(body, true);
    const row = isLone ? body.row : body.row + body.rows;
    for (const id of ids) user.type(sheet, area(row, body.column + table.columnIds.indexOf(id!)), name);
  }
};

/** Deletes every row; Excel keeps a blank one. */
export const empty = (user: User, { table }: Followed): void => {
  const { sheet, body } = table;
  user.deleteRows(sheet, body.row, body.rows);
};

/** Types a header right beside the last: Excel takes the column into the table. */
export const widen = (user: User, { table }: Followed, text: string): void => {
  const { sheet, area: before } = table;
  const beside = { ...before, column: before.column + before.columns, columns: 1 };
  if (sheet.cells.used(beside, true)) return;
  user.act(() => {
    editCells(user.workbook, sheet, { ...beside, rows: 1 }, () =>
      sheet.cells.set(beside.row, beside.column, text),
    );
    resizeTable(user.workbook, table, { ...before, columns: before.columns + 1 });
  });
};

/** Moves the table and leaves a copy of its cells in its old place: an earlier state that somebody keeps. */
export const leaveCopy = (user: User, { table }: Followed, where: "above" | "before"): void => {
  const { sheet, area: old } = table;
  const contents = sheet.cells.contents(old);
  if (where === "above") user.insertRows(sheet, old.row, old.rows);
  else user.insertColumns(sheet, old.column, old.columns);
  user.act(() =>
    editCells(user.workbook, sheet, old, () =>
      contents.forEach((line, row) =>
        line.forEach((cell, column) => sheet.cells.set(old.row + row, old.column + column, cell)),
      ),
    ),
  );
};
