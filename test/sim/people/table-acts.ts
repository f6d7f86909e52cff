import { editCells } from "../../../workbench/host/edit/cells";
import { resizeTable } from "../../../workbench/host/edit/tables";
import { area, type Area } from "../../../workbench/host/model/area";
import { NOT_CALCULATED, toApiValue, type Content } from "../../../workbench/host/model/content";
import type { Sheet } from "../../../workbench/host/model/sheet";
import type { Table } from "../../../workbench/host/model/table";
import type { User } from "../../../workbench/host/user";
import type { Followed } from "../world/followed";
import type { TableAct } from "./act";
import { of } from "./share";

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
const append = (user: User, { table, token, keys }: Followed, names: readonly string[]): void => {
  const ids = [token, ...keys].filter((id) => id !== undefined && table.columnIds.includes(id));
  for (const name of names) {
    const { sheet, body } = table;
    const isLone = body.rows === 1 && !sheet.cells.used(body, true);
    const row = isLone ? body.row : body.row + body.rows;
    for (const id of ids) user.type(sheet, area(row, body.column + table.columnIds.indexOf(id!)), name);
  }
};

/** Deletes every row; Excel keeps a blank one, above totals as well, which the host does not do by itself. */
const empty = (user: User, { table }: Followed): void => {
  const { sheet, body } = table;
  const kept = table.showTotals ? 1 : 0;
  if (body.rows > kept) user.deleteRows(sheet, body.row + kept, body.rows - kept);
  if (kept === 0) return;
  const lone = { ...body, rows: 1 };
  user.act(() =>
    editCells(user.workbook, sheet, lone, () =>
      sheet.cells.putBack(lone, { contents: [], formulas: [], styles: [] }),
    ),
  );
};

/** Types a header right beside the last: Excel takes the column into the table. */
const widen = (user: User, { table }: Followed, text: string): void => {
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
const leaveCopy = (user: User, { table }: Followed, where: "above" | "before"): void => {
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

/** What a co-author who is offline has before them: the rows of the table as they were, and of which columns. */
type Copy = { readonly ids: readonly number[]; readonly rows: Content[][] };

const copies = new WeakMap<Table, Copy>();

const goOffline = ({ table }: Followed): void => {
  copies.set(table, { ids: table.columnIds, rows: table.sheet.cells.contents(table.body) });
};

/** A table that has other rows or columns by now is merged in no such way. */
const mergeSort = (user: User, { table }: Followed, share: number): void => {
  const { sheet, body, columnIds } = table;
  const copy = copies.get(table);
  copies.delete(table);
  if (copy?.rows.length !== body.rows || JSON.stringify(copy.ids) !== JSON.stringify(columnIds)) return;
  const by = of(share, body.columns);
  // What is not calculated has no text of its own.
  const textOf = (row: readonly Content[]): string =>
    row[by] === NOT_CALCULATED ? "" : JSON.stringify(row[by] ?? "");
  const sorted = copy.rows.toSorted((a, b) => textOf(a).localeCompare(textOf(b), "sv"));
  user.act(() =>
    editCells(user.workbook, sheet, body, () =>
      sorted.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (sheet.cells.formula(body.row + row, body.column + column) === undefined)
            sheet.cells.set(body.row + row, body.column + column, cell);
        }),
      ),
    ),
  );
};

/** Does what people do with a whole table. */
export const tableAct = (user: User, followed: Followed, act: TableAct): void => {
  switch (act.do) {
    case "append":
      append(user, followed, act.names);
      return;
    case "empty":
      empty(user, followed);
      return;
    case "widen":
      widen(user, followed, act.text);
      return;
    case "leave a copy":
      leaveCopy(user, followed, act.where);
      return;
    case "go offline":
      goOffline(followed);
      return;
    case "merge a sort":
      mergeSort(user, followed, act.column);
  }
};
