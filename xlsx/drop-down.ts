import { listFormula } from "#core/registers/bookable-list";
import { canBeLiteral, listCells, listPlace, listSheetName } from "#core/registers/choice-lists";
import { matchHeaders, recognizeRegister } from "#core/registers/headers";
import { registers } from "#core/registers/index";
import type { Choices } from "#core/registers/sheet-spec";
import { columnName } from "#core/values/a1";
import { bookableListName } from "./bookable-list";
import type { ValidationRule, XlsxDocument, XlsxSheet } from "./document";

/** A piece of a column as a formula names it from another sheet. */
const columnPiece = (sheet: string, column: number, row: number, rows: number): string => {
  const letters = columnName(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letters}$${row + 1}:$${letters}$${row + rows}`;
};

/** Where the keys of a register stand in the workbook; undefined when it is not there. */
const keyCells = (
  document: XlsxDocument,
  { register, field }: Extract<Choices, { kind: "keys" }>,
): string | undefined => {
  for (const sheet of document.sheets)
    for (const { name, range, columns, rows } of sheet.tables) {
      if (recognizeRegister(name, sheet.name, columns) !== register) continue;
      const column = matchHeaders(registers[register], columns).findIndex((match) => match?.id === field);
      if (column >= 0) return columnPiece(sheet.name, range.column + column, range.row + 1, rows);
    }
  return undefined;
};

const holds = (sheet: XlsxSheet, cells: readonly (readonly string[])[]): boolean => {
  const there = new Map<string, unknown>();
  for (const { row, cells: found } of sheet.rows())
    for (const { column, value } of found) there.set(`${row} ${column}`, value);
  return cells.every((line, row) =>
    line.every((word, column) => (there.get(`${row} ${column}`) ?? "") === word),
  );
};

/** The sheet of lists of a workbook, made when there is none; undefined when a sheet of the user's own has its name. */
const listSheet = (
  document: XlsxDocument,
  name: string,
  cells: readonly (readonly string[])[],
): XlsxSheet | undefined => {
  const there = document.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (there) return holds(there, cells) ? there : undefined;
  const sheet = document.addSheet(name, "hidden");
  const edits = cells.flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value, numberFormat: "@" })),
  );
  sheet.setCells(edits);
  return sheet;
};

const wordCells = (document: XlsxDocument, words: readonly string[]): string | undefined => {
  const place = listPlace(words);
  const sheet = place && listSheet(document, listSheetName[place.lang], listCells(place.lang));
  return sheet && columnPiece(sheet.name, place.column, 1, words.length);
};

/** What a drop-down of keys points at: all of them, or those that the hidden list offers where the register is there. */
const offeredKeys = (
  document: XlsxDocument,
  keys: Extract<Choices, { kind: "keys" }>,
): string | undefined => {
  const all = keyCells(document, keys);
  const list =
    all === undefined || keys.bookable === undefined ? undefined : bookableListName(document, keys.bookable);
  return list === undefined ? all : listFormula(list);
};

/**
 * The drop-down that offers these choices; undefined when they are the keys of a register that is not there, or have
 * no place to stand. Keys only warn: a code may be typed before its own row is.
 */
export const dropDown = (document: XlsxDocument, choices: Choices): ValidationRule | undefined => {
  if (choices.kind === "words" && canBeLiteral(choices.words)) return { type: "list", list: choices.words };
  const cells =
    choices.kind === "words" ? wordCells(document, choices.words) : offeredKeys(document, choices);
  if (cells === undefined) return undefined;
  return { type: "list", formula1: cells, ...(choices.kind === "keys" && { errorStyle: "warning" }) };
};
