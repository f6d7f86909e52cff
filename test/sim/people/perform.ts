import { editCells } from "../../../workbench/host/edit/cells";
import { clearTableFilters } from "../../../workbench/host/edit/filters";
import { sortRows } from "../../../workbench/host/edit/sort";
import { showTotals } from "../../../workbench/host/edit/table-totals";
import { renameTable } from "../../../workbench/host/edit/tables";
import { toApiValue } from "../../../workbench/host/model/content";
import { ExcelError } from "../../../workbench/host/model/excel-error";
import type { Table } from "../../../workbench/host/model/table";
import type { RunningExcel } from "../../../workbench/node/start-excel";
import type { VirtualClock } from "../virtual-clock";
import { isThere, type Followed } from "../world/followed";
import type { World } from "../world/world";
import type { Act, Doing } from "./act";
import { of } from "./share";
import { formula, tableAct } from "./table-acts";

type Scene = { readonly excel: RunningExcel; readonly world: World; readonly clock: VirtualClock };

/** The registers that people work in: not the log. */
const registersOf = ({ world }: Scene): Followed[] =>
  world.followed.filter((one) => one.register !== "importLog" && isThere(world.workbook, one));

const cellAt = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** The columns that nobody types in: those that name a row, for good or by its key, and formulas. */
const isNaming = ({ token, keys, table }: Followed, id: number): boolean =>
  id === token || keys.includes(id) || table.columnName(table.columnIds.indexOf(id)) === "Formel";

/** The sheet's column of one of the columns that may be typed in. */
const typedColumn = (followed: Followed, share: number): number => {
  const { table } = followed;
  const free = table.columnIds.filter((id) => !isNaming(followed, id));
  const id = free[of(share, free.length)] ?? table.columnIds[0]!;
  return table.area.column + table.columnIds.indexOf(id);
};

const bodyRow = ({ body }: Table, share: number): number => body.row + of(share, body.rows);

const shown = ({ sheet }: Table, row: number, column: number): string =>
  String(toApiValue(sheet.cells.content(row, column)));

/** Rows with a name of their own are typed in; others would be mistaken for each other. */
const namedRow = ({ table, token, keys }: Followed, share: number): number | undefined => {
  const row = bodyRow(table, share);
  const isNamed = [token, ...keys].some((id) => {
    const at = id === undefined ? -1 : table.columnIds.indexOf(id);
    return at >= 0 && table.sheet.cells.content(row, table.area.column + at) !== "";
  });
  return isNamed ? row : undefined;
};

const swapColumns = (
  table: Table,
  first: number,
  second: number,
  journal: (() => void)[] | undefined,
): void => {
  const { area, sheet } = table;
  const order = Array.from({ length: area.columns }, (_, at) =>
    at === first ? second : at === second ? first : at,
  );
  const image = sheet.cells.image(area);
  const turned = <T>(matrix: readonly (readonly T[])[]): T[][] =>
    matrix.map((line) => order.map((at) => line[at]!));
  sheet.cells.putBack(area, {
    contents: turned(image.contents),
    formulas: turned(image.formulas),
    styles: turned(image.styles),
  });
  const ids = table.columnIds;
  table.columnIds = order.map((at) => ids[at]!);
  journal?.push(() => {
    table.columnIds = ids;
  });
};

type OnRegister = Extract<Act, { readonly register: number }>;

const onRegister = (act: OnRegister, followed: Followed, { excel: { user, model } }: Scene): void => {
  const { table, token, keys } = followed;
  const { sheet, area, body } = table;
  switch (act.do) {
    case "type":
    case "choose": {
      const row = namedRow(followed, act.row);
      if (row === undefined) return;
      const cell = cellAt(row, typedColumn(followed, act.column));
      if (act.do === "type") user.type(sheet, cell, act.text);
      else user.choose(sheet, cell, act.text);
      return;
    }
    case "type formula": {
      const row = namedRow(followed, act.row);
      if (row !== undefined) formula(user, sheet, cellAt(row, typedColumn(followed, act.column)));
      return;
    }
    case "note":
      user.type(
        sheet,
        cellAt(area.row + area.rows + act.down, area.column + of(act.column, area.columns)),
        act.text,
      );
      return;
    case "insert rows": {
      const row = bodyRow(table, act.row);
      user.insertRows(sheet, row, act.names.length);
      act.names.forEach((name, at) => {
        for (const id of name === "" ? [] : [token, ...keys])
          if (id !== undefined && table.columnIds.includes(id))
            user.type(sheet, cellAt(row + at, area.column + table.columnIds.indexOf(id)), name);
      });
      return;
    }
    case "delete row":
      if (body.rows > 3) user.deleteRows(sheet, bodyRow(table, act.row));
      return;
    case "sort": {
      const fields = [{ key: of(act.column, body.columns), ascending: act.ascending }];
      user.act(() => sortRows(model, sheet, body, fields));
      return;
    }
    case "turn rows": {
      const count = Math.min(act.count, body.rows);
      const pasted = { ...body, row: body.row + of(act.row, body.rows - count + 1), rows: count };
      const image = sheet.cells.image(pasted);
      user.act(() =>
        editCells(model, sheet, pasted, () =>
          sheet.cells.putBack(pasted, {
            contents: image.contents.toReversed(),
            formulas: image.formulas.toReversed(),
            styles: image.styles.toReversed(),
          }),
        ),
      );
      return;
    }
    case "insert row above":
      user.insertRows(sheet, 0);
      return;
    case "insert column before":
      user.insertColumns(sheet, area.column);
      return;
    case "insert column":
      user.insertColumns(sheet, area.column + of(act.column, area.columns));
      return;
    case "delete column": {
      const at = of(act.column, area.columns);
      if (!isNaming(followed, table.columnIds[at]!)) user.deleteColumns(sheet, area.column + at);
      return;
    }
    case "swap columns": {
      const [first, second] = [of(act.column, area.columns), of(act.other, area.columns)];
      // The word of the totals row stands in the first column, whichever that is.
      if (first !== second && !table.showTotals)
        user.act(() => editCells(model, sheet, area, () => swapColumns(table, first, second, model.journal)));
      return;
    }
    case "rename header":
      user.type(sheet, cellAt(area.row, typedColumn(followed, act.column)), act.text);
      return;
    case "rename sheet":
      user.renameSheet(sheet, act.text);
      return;
    case "rename table":
      renameTable(model, table, act.text);
      return;
    case "filter": {
      const column = typedColumn(followed, act.column) - area.column;
      const hidden = shown(table, bodyRow(table, act.row), area.column + column);
      user.filter(table, column, { filterOn: "Custom", criterion1: `<>${hidden}` });
      return;
    }
    case "clear filters":
      clearTableFilters(model, table);
      return;
    case "totals":
      showTotals(model, table, !table.showTotals);
      // The host cannot take that back, nor what was done before in other places.
      user.forget();
      return;
    case "go to":
      user.activate(sheet);
      return;
    default:
      tableAct(user, followed, act);
  }
};

const inExcel = (act: Exclude<Act, OnRegister>, { excel, clock }: Scene): void => {
  const { user, faults } = excel;
  switch (act.do) {
    case "undo":
      user.undo();
      return;
    case "calculate":
      excel.model.calculationMode = act.how;
      return;
    case "open a cell":
      user.startEditing();
      clock.later(() => user.stopEditing(), act.ms);
      return;
    case "turn away":
      user.turnAway();
      clock.later(() => user.turnBack(), act.ms);
      return;
    case "lose events":
      faults.loseEvents(act.count);
      return;
    case "double events":
      faults.doubleEvents(act.count);
      return;
    case "delay events":
      faults.eventDelay = act.ms;
  }
};

/** Does what somebody does, as far as Excel lets them. */
export const perform = (doing: Doing, scene: Scene): void => {
  const { user, model } = scene.excel;
  // Nobody acts in a workbook where a cell is open, but a co-author.
  if (doing.by === "person" && model.editingCell) return;
  const run = (): void => {
    if (!("register" in doing)) {
      inExcel(doing, scene);
      return;
    }
    const registers = registersOf(scene);
    const followed = registers[of(doing.register, registers.length)];
    if (followed) onRegister(doing, followed, scene);
  };
  try {
    if (doing.by === "person") run();
    else {
      user.asCoauthor(run);
      // What the person did before can be undone in Excel; the host would put it back in the wrong places.
      if ("register" in doing) user.forget();
    }
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
  }
};
