import { registers } from "../registers";
import type { RegisterId } from "../registers/register";
import type { Lang } from "../values/cell";
import { finish } from "../values/task";
import { readTable } from "./read-table";
import type { Table } from "./table";

/** A register that no sheet holds yet, with every column in its definition's order: for rows made before the sheet. */
export const emptyTable = <Id extends RegisterId>(id: Id, lang: Lang): Table<Id> => {
  const register = registers[id];
  const headers = register.fields.map((field) => field[lang]);
  const raw = { name: "", sheet: "", row: 0, column: 0, headers, rows: [] };
  return finish(readTable(register, raw, { date1904: false }));
};
