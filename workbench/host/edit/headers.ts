import { intersect, type Area } from "../model/area";
import { CellError, toApiValue } from "../model/content";
import type { Table } from "../model/table";

/** A name no other column of the table has: the wanted one, or with the first free number behind it. */
export const freeColumnName = (wanted: string, taken: ReadonlySet<string>): string => {
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

/**
 * Keeps a table's header row lawful after `written` changed: every header is text, none is empty, none is
 * there twice. Excel numbers the later one.
 */
export const tidyHeaders = (table: Table, written: Area): void => {
  const { header, sheet } = table;
  const touched = header && intersect(header, written);
  if (!header || !touched) return;
  const taken = new Set<string>();
  for (let c = header.column; c < header.column + header.columns; c++) {
    if (c >= touched.column && c < touched.column + touched.columns) continue;
    taken.add(String(toApiValue(sheet.cells.content(header.row, c))).toLowerCase());
  }
  for (let c = touched.column; c < touched.column + touched.columns; c++) {
    const content = sheet.cells.content(header.row, c);
    const text = content instanceof CellError ? content.text : String(content);
    const name = text === "" ? freshName(taken) : freeColumnName(text, taken);
    taken.add(name.toLowerCase());
    if (name !== content) sheet.cells.set(header.row, c, name);
  }
};
