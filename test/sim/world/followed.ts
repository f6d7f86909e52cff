import { registers } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import { sheetSpec } from "#core/registers/sheet-spec";
import type { Table } from "../../../workbench/host/model/table";
import type { Workbook } from "../../../workbench/host/model/workbook";

/** The header of the column that names every row for good: a column of the person's own, which moves with the row. */
export const TOKEN = "Egen";

/** A table whose rows and columns are followed, wherever they move. */
export type Followed = {
  readonly register: RegisterId;
  readonly table: Table;
  /** The id of the column with the rows' names for good; none in a table that an add-in made. */
  readonly token: number | undefined;
  /** The ids of the key's columns: they name a row that has no other name. */
  readonly keys: readonly number[];
  /** The id of each field's column. */
  readonly fields: ReadonlyMap<string, number>;
};

/** Follows a table with the headers that its register has from the start. */
export const follow = (register: RegisterId, table: Table, keyFields: readonly string[]): Followed => {
  const names = table.columnIds.map((_, at) => table.columnName(at));
  const idOf = (header: string): number | undefined => table.columnIds[names.indexOf(header)];
  const fields = new Map(
    sheetSpec(register, "sv").columns.flatMap(({ field, header }): [string, number][] => {
      const id = idOf(header);
      return id === undefined ? [] : [[field, id]];
    }),
  );
  const keys = keyFields.flatMap((field) => fields.get(field) ?? []);
  return { register, table, token: idOf(TOKEN), keys, fields };
};

export const isThere = (workbook: Workbook, { table }: Followed): boolean =>
  workbook.tables.includes(table) && workbook.sheets.includes(table.sheet);

const LOG_KEY = registers.importLog.key;

/** The tables that are import logs by their headers: one that has lost those is a log to nobody. */
export const logsIn = ({ tables }: Workbook): Followed[] =>
  tables
    .map((table) => follow("importLog", table, LOG_KEY))
    .filter(({ keys }) => keys.length === LOG_KEY.length);
