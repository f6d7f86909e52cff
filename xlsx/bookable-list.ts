import { bookableSheet } from "#core/registers/bookable-list";
import { changedList, listChange } from "#core/registers/list-change";
import { inEach } from "#core/values/by-lang";
import type { XlsxDocument, XlsxSheet } from "./document";

/** What the first column of a sheet holds, from the top; a number there is none of Kontera's. */
const firstColumn = (sheet: XlsxSheet): string[] => {
  const cells: (string | undefined)[] = [];
  for (const { row, cells: found } of sheet.rows())
    for (const { column, value } of found) if (column === 0) cells[row] = String(value);
  return Array.from(cells, (cell) => cell ?? "");
};

const isNamed = (sheet: XlsxSheet, name: string): boolean => sheet.name.toLowerCase() === name.toLowerCase();

/** The sheet that lists the projects which can be registered on; undefined where it stands in neither language. */
const findList = (document: XlsxDocument): XlsxSheet | undefined =>
  document.sheets.find((sheet) =>
    inEach(bookableSheet).some((name) => isNamed(sheet, name) && firstColumn(sheet)[0] === name),
  );

/** The name of the sheet of the list, made hidden and blank where there is none; undefined when a sheet of the user's own has its name. */
export const bookableListName = (document: XlsxDocument, name: string): string | undefined => {
  const there = findList(document);
  if (there) return there.name;
  if (document.sheets.some((sheet) => isNamed(sheet, name))) return undefined;
  const made = document.addSheet(name, "hidden");
  made.setCell(0, 0, { value: name, numberFormat: "@" });
  return made.name;
};

/** Lets the list of projects that can be registered on hold these codes; nothing where the workbook has no such list. */
export const setBookable = (document: XlsxDocument, codes: readonly string[]): void => {
  const sheet = findList(document);
  if (!sheet) return;
  const [, ...stands] = firstColumn(sheet);
  const change = listChange(stands, codes);
  if (!change) return;
  const after = changedList(stands, change).slice(change.at);
  const rows = Math.max(after.length, stands.length - change.at);
  sheet.setCells(
    Array.from({ length: rows }, (_, at) => ({
      row: 1 + change.at + at,
      column: 0,
      value: after[at] ?? "",
      numberFormat: "@",
    })),
  );
};
