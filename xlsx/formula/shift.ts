import { columnName, columnNumber } from "#core/values/a1";
import { MOST_COLUMNS, MOST_ROWS } from "../reference";

const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|(?<column>\$?[A-Z]{1,3}):(?<toColumn>\$?[A-Z]{1,3})(?![\p{L}\d_.(!$])|(?<row>\$?\d{1,7}):(?<toRow>\$?\d{1,7})(?![\p{L}\d_.(!])|(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\p{L}\d_.(!])|\d+(?:\.\d*)?(?:E[+-]?\d+)?|[\p{L}_\\][\p{L}\d_.\\?]*/giu;

const shiftRow = (row: string, by: number): string | undefined => {
  if (row.startsWith("$")) return row;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= MOST_ROWS ? String(moved) : undefined;
};

const shiftColumn = (column: string, by: number): string | undefined => {
  if (column.startsWith("$")) return column;
  const moved = columnNumber(column) + by;
  return moved >= 0 && moved < MOST_COLUMNS ? columnName(moved) : undefined;
};

const shiftCell = (cell: string, rows: number, columns: number): string => {
  const [, letters = "", digits = ""] = /^(\$?[A-Z]+)(\$?\d+)$/i.exec(cell) ?? [];
  const column = shiftColumn(letters, columns);
  const row = shiftRow(digits, rows);
  return column === undefined || row === undefined ? "#REF!" : column + row;
};

const shiftPair = (from: string | undefined, to: string | undefined): string =>
  from === undefined || to === undefined ? "#REF!" : `${from}:${to}`;

/** A formula as Excel would copy it so many rows down and columns to the right: relative references move along. */
export const shiftFormula = (formula: string, rows: number, columns: number): string => {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (whole: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Partial<Record<"column" | "toColumn" | "row" | "toRow" | "cell", string>>;
    if (found.cell !== undefined) return shiftCell(found.cell, rows, columns);
    if (found.column !== undefined && found.toColumn !== undefined) {
      return shiftPair(shiftColumn(found.column, columns), shiftColumn(found.toColumn, columns));
    }
    if (found.row !== undefined && found.toRow !== undefined) {
      return shiftPair(shiftRow(found.row, rows), shiftRow(found.toRow, rows));
    }
    return whole;
  });
};
