import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import { guard } from "../values/export-guard";
import { damageIn, taken, unreadable } from "./cell-reasons";
import { readFileCell } from "./file-cell";
import type { Reason, Warning } from "./import-plan";
import type { FieldColumn } from "./plan-columns";
import { rawText } from "./raw-text";

/** Cells of a row that are read as one. */
export type JoinedCell = {
  /** All with a blank between, as a cell that is read as that; undefined where the row has none. */
  readonly cell: string | undefined;
  /** Why the row is refused: a part that cannot be read, and one whose letters are lost, where anything is written of it. */
  readonly faults: readonly Reason[];
  readonly damage: readonly Reason[];
  /** The first or the last says nothing: what the others do, and its header. A name between them may be blank. */
  readonly half: { readonly header: string; readonly text: string } | undefined;
};

const partsOf = (column: FieldColumn): readonly FieldColumn[] => {
  const { isNumber, ...plain } = column;
  return [
    isNumber ? column : plain,
    ...column.joined.map((then) => {
      const part = { ...plain, column: then.column, header: then.header };
      return then.isNumber ? { ...part, isNumber: true as const } : part;
    }),
  ];
};

/** Two blanks or more, as where a name was put together of a blank one. */
const BLANKS = /\s{2,}/g;

/** The cells of a column that is read together with others, each read as it is alone; undefined for a column that is not. */
export const joinedCell = (column: FieldColumn, cells: readonly string[]): JoinedCell | undefined => {
  if (column.joined.length === 0) return undefined;
  const faults: Reason[] = [];
  const damage: Reason[] = [];
  const texts: string[] = [];
  const blank: FieldColumn[] = [];
  const parts = partsOf(column);
  for (const part of parts) {
    const reading = taken(readFileCell(part, cells[part.column] ?? ""));
    if (reading === undefined) blank.push(part);
    else if (typeof reading === "object") faults.push(unreadable(part, reading));
    else {
      const lost = damageIn(part, reading);
      if (lost) damage.push(lost);
      texts.push(String(reading).replace(BLANKS, " "));
    }
  }
  const lacking = blank.find((part) => part === parts[0] || part === parts.at(-1));
  const text = texts.length > 0 ? texts.join(" ") : undefined;
  const isAbsent = parts.every((part) => cells[part.column] === undefined);
  return {
    cell: isAbsent ? undefined : guard(texts.join(" ")),
    faults,
    damage,
    half: lacking && text !== undefined ? { header: lacking.header, text } : undefined,
  };
};

/** What stands in the cell of a row of the register that half a name would replace; undefined where nothing does. */
export const keptName = (
  table: Table,
  { at }: FieldColumn,
  { half }: JoinedCell,
  row: RowId | undefined,
): string | undefined => {
  if (!half || row === undefined || at === undefined) return undefined;
  const kept = rawText(table.raw[row]?.[at] ?? "", ",").trim();
  return kept === "" || kept === half.text ? undefined : kept;
};

/** The names of a row of the file of which there is only half, and what stays of the register for it. */
export const halfNames = (
  table: Table,
  fields: readonly FieldColumn[],
  cells: readonly string[],
  row: RowId | undefined,
): Warning[] =>
  fields.flatMap((column): Warning[] => {
    const joined = joinedCell(column, cells);
    if (!joined?.half || column.at === undefined) return [];
    const kept = keptName(table, column, joined, row);
    const isThere = row !== undefined && table.raw[row]?.[column.at] === joined.half.text;
    return isThere ? [] : [{ code: "half-name", ...joined.half, ...(kept !== undefined && { kept }) }];
  });
