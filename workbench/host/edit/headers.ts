import { intersect, type Area } from "../model/area";
import { toApiValue } from "../model/content";
import type { Table } from "../model/table";

/** A name no other column of the table has: the wanted one, or with the first free number behind it. */
const freeColumnName = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let n = 2;
  while (taken.has(`${wanted}${n}`.toLowerCase())) n++;
  return `${wanted}${n}`;
};

const freshName = (taken: ReadonlySet<string>): string => {
  let n = 1;
  while (taken.has(`column${n}`)) n++;
  return `Column${n}`;
};

const textOf = (table: Table, row: number, column: number): string =>
  String(toApiValue(table.sheet.cells.content(row, column)));

/**
 * Keeps a table's header row lawful after `written` changed: every header is text, none is empty, none is
 * there twice. Excel numbers the later one.
 */
export const tidyHeaders = (table: Table, written: Area): void => {
  const { header, sheet } = table;
  const touched = header && intersect(header, written);
  if (!header || !touched) return;
  const columns = Array.from({ length: header.columns }, (_, i) => header.column + i);
  const isTouched = (column: number): boolean =>
    column >= touched.column && column < touched.column + touched.columns;
  const taken = new Set(
    columns
      .filter((column) => !isTouched(column))
      .map((column) => textOf(table, header.row, column).toLowerCase()),
  );
  const give = (column: number, name: string): void => {
    taken.add(name.toLowerCase());
    if (name !== sheet.cells.content(header.row, column)) sheet.cells.set(header.row, column, name);
  };
  const empty: number[] = [];
  for (const column of columns.filter(isTouched)) {
    const text = textOf(table, header.row, column);
    if (text === "") empty.push(column);
    else give(column, freeColumnName(text, taken));
  }
  // Empty ones come last: a made-up name must not push a real one aside.
  for (const column of empty) give(column, freshName(taken));
};
