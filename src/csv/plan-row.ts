import type { Book } from "../book/book";
import { addChildDefaults } from "../book/child-defaults";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { CellValue } from "../values/cell";
import { isSameCountry } from "../values/country";
import { trimmed } from "../values/trim";
import { writeCell } from "../values/value-type";
import { damageIn, taken, unreadable } from "./cell-reasons";
import { extraCell, extraChange } from "./extra-cell";
import { fileCellText, readFileCell } from "./file-cell";
import type { Reason } from "./import-plan";
import { joinedCell, keptName } from "./joined-cell";
import { lostIn, narrowIn } from "./lost-cell";
import { madeNumberIn } from "./number-codes";
import type { FieldColumn, PlanColumns } from "./plan-columns";
import { evenLineEnds, isRawText } from "./raw-text";

/** What the rows of a file are compared with. */
export type Against = { readonly book: Book; readonly table: Table; readonly columns: PlanColumns };

/** A cell that would change, by the worksheet's column. */
export type Change = { readonly at: number; readonly from: CellValue; readonly to: CellValue };

const APOSTROPHE = 0x27;

const isText = ({ field }: FieldColumn): boolean => field.type.kind === "text" || field.type.kind === "code";

const isCountry = ({ format }: FieldColumn["field"]): boolean => format === "country";

/** A cell with nothing to see in it. */
const isBlank = (cell: CellValue): boolean => typeof cell === "string" && trimmed(cell) === "";

/** What one cell of the file does to a cell that is there: nothing, a new content, or a reason to refuse the row. */
const fieldChange = (
  { book, table, columns }: Against,
  column: FieldColumn,
  row: RowId,
  cell: string,
): CellValue | Reason | undefined => {
  const { at, values, field, blankClears } = column;
  const before = values?.[row];
  // Most cells of most files are text that is there already.
  if (cell === before && isText(column) && cell.charCodeAt(0) !== APOSTROPHE) return undefined;
  const reading = taken(readFileCell(column, cell));
  const raw = at === undefined ? "" : (table.raw[row]?.[at] ?? "");
  if (reading === undefined) {
    if (!blankClears || isBlank(raw) || (at !== undefined && table.place.calculated?.has(at)))
      return undefined;
    return field.required ? { code: "missing-value", field: field.id } : "";
  }
  if (reading === before) return undefined;
  if (before === undefined && isRawText(fileCellText(cell), raw)) return undefined;
  if (typeof reading === "object") return unreadable(column, reading);
  if (isText(column) && typeof before === "string" && evenLineEnds(before) === reading) return undefined;
  // Sverige and SE are one value: what stands there is left as it was typed.
  if (isCountry(field) && isSameCountry(String(reading), String(before ?? ""))) return undefined;
  const damage =
    damageIn(column, reading) ??
    madeNumberIn(book, table, columns, column, reading) ??
    lostIn(table, column, reading, before);
  if (damage) return damage;
  return writeCell(field.type, reading, book.lang, book.date1904);
};

/** What a row of the file changes in the row that is there, and why it cannot (#145). A cell that is not there changes nothing. */
export const changeRow = (
  against: Against,
  row: RowId,
  cells: readonly string[],
  reasons: Reason[],
): readonly Change[] => {
  const { columns, table } = against;
  let changes: Change[] | undefined;
  const raw = table.raw[row] ?? [];
  for (const column of columns.fields) {
    const joined = joinedCell(column, cells);
    const cell = joined ? joined.cell : cells[column.column];
    if (cell === undefined || column.isKey || column.at === undefined) continue;
    if (joined && joined.faults.length > 0) {
      reasons.push(...joined.faults);
      continue;
    }
    if (joined && keptName(table, column, joined, row) !== undefined) continue;
    const change = fieldChange(against, column, row, cell);
    if (change === undefined) continue;
    if (joined && joined.damage.length > 0) reasons.push(...joined.damage);
    else if (typeof change === "object") reasons.push(change);
    else (changes ??= []).push({ at: column.at, from: raw[column.at] ?? "", to: change });
  }
  for (const column of columns.extras) {
    const before = raw[column.at] ?? "";
    const to = extraChange(column, before, cells[column.column] ?? "");
    if (to === undefined) continue;
    const damage = narrowIn(column, to) ?? lostIn(table, column, to, before);
    if (damage) reasons.push(damage);
    else (changes ??= []).push({ at: column.at, from: before, to });
  }
  return changes ?? none;
};

const none: readonly Change[] = [];

/** What a row of the file makes for a new row, in the worksheet's columns, and why it cannot. */
export const newRow = (against: Against, cells: readonly string[], reasons: Reason[]): CellValue[] => {
  const { book, table, columns } = against;
  const made = table.headers.map((): CellValue => "");
  const unread = new Set<string>();
  for (const column of columns.fields) {
    const joined = joinedCell(column, cells);
    const wrong = joined ? [...joined.faults, ...joined.damage] : [];
    if (wrong.length > 0) {
      unread.add(column.field.id);
      reasons.push(...wrong);
      continue;
    }
    const reading = taken(readFileCell(column, (joined ? joined.cell : cells[column.column]) ?? ""));
    if (reading === undefined) continue;
    if (typeof reading === "object") {
      unread.add(column.field.id);
      reasons.push(unreadable(column, reading));
    } else if (column.at !== undefined) {
      const damage = damageIn(column, reading) ?? madeNumberIn(book, table, columns, column, reading);
      if (damage) reasons.push(damage);
      made[column.at] = writeCell(column.field.type, reading, book.lang, book.date1904);
    }
  }
  for (const column of columns.extras) {
    const cell = extraCell(column, cells[column.column] ?? "");
    const narrow = narrowIn(column, cell);
    if (narrow) reasons.push(narrow);
    made[column.at] = cell;
  }
  table.fields.forEach((field, at) => {
    // A column that the table calculates gets its value by itself.
    if (table.place.calculated?.has(at)) return;
    if (
      field?.required &&
      made[at] === "" &&
      !unread.has(field.id) &&
      (columns.own || !table.register.key.includes(field.id))
    )
      reasons.push({ code: "missing-value", field: field.id });
  });
  addChildDefaults(table, made, book.lang);
  return made;
};
