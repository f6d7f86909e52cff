import { matchHeaders, recognizeRegister } from "../src/registers/headers";
import { registers } from "../src/registers";
import type { Choices, ColumnSpec, SheetSpec } from "../src/registers/sheet-spec";
import type { CellValue } from "../src/values/cell";
import type { PlacedEdit, ValidationRule, XlsxDocument, XlsxSheet } from "./document";
import { columnName } from "./reference";

/** How far below the table the columns keep their formats and drop-downs, for what is typed there next. */
const ROWS_BELOW = 50;
/** The most characters that Excel takes as a list of words, commas and all. */
const LONGEST_LIST = 255;
const TABLE_STYLE = "TableStyleMedium2";

/** Where the keys of a register stand in the workbook, as a formula; undefined when it is not there. */
const keyRange = (
  document: XlsxDocument,
  { register, field }: Extract<Choices, { kind: "keys" }>,
): string | undefined => {
  for (const sheet of document.sheets)
    for (const { name, range, columns, rows } of sheet.tables) {
      if (recognizeRegister(name, sheet.name, columns) !== register) continue;
      const column = matchHeaders(registers[register], columns).findIndex((match) => match?.id === field);
      if (column < 0) continue;
      const letters = columnName(range.column + column);
      const first = range.row + 2;
      return `'${sheet.name.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${first + rows - 1}`;
    }
  return undefined;
};

/**
 * The drop-down of a column. It proposes and never stops: the check has the last word, also on what is pasted.
 * Words with a comma in them cannot stand in Excel's list, and a register that is not there has no keys to choose.
 */
const dropDown = (document: XlsxDocument, choices: Choices): ValidationRule | undefined => {
  const list = { type: "list", errorStyle: "information" } as const;
  if (choices.kind === "keys") {
    const formula1 = keyRange(document, choices);
    return formula1 === undefined ? undefined : { ...list, formula1 };
  }
  const { words } = choices;
  const fits = words.join().length <= LONGEST_LIST && !words.some((word) => word.includes(","));
  return fits ? { ...list, list: words } : undefined;
};

function* edits(
  columns: readonly ColumnSpec[],
  rows: readonly (readonly CellValue[])[],
): Generator<PlacedEdit> {
  for (let at = 0; at < rows.length + ROWS_BELOW; at++)
    for (const [column, { numberFormat }] of columns.entries()) {
      const value = rows[at]?.[column] ?? "";
      if (value === "" && numberFormat === "General") continue;
      yield { row: at + 1, column, numberFormat, ...(value !== "" && { value }) };
    }
}

/**
 * Adds a register's worksheet to a workbook: an Excel table with these rows (in the order of the columns), formats,
 * drop-downs, widths and a frozen header. Registers that others refer to come first, for their keys to be offered.
 */
export const addRegisterSheet = (
  document: XlsxDocument,
  spec: SheetSpec,
  rows: readonly (readonly CellValue[])[],
): XlsxSheet => {
  const sheet = document.addSheet(spec.sheet);
  const headers = spec.columns.map(({ header }) => header);
  sheet.addTable({ name: spec.table, row: 0, column: 0, rows: rows.length, headers, style: TABLE_STYLE });
  sheet.setCells(edits(spec.columns, rows));
  for (const [column, { choices, width }] of spec.columns.entries()) {
    sheet.setColumnWidth(column, width);
    const rule = choices && dropDown(document, choices);
    if (rule) sheet.setValidation({ row: 1, column, rows: rows.length + ROWS_BELOW, columns: 1 }, rule);
  }
  sheet.freezeRows(1);
  return sheet;
};
