import type { RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";
import type { ColumnAt, Position, RowId } from "./row-id";

/** One cell gets another content. `column` counts from the table's first column. */
export type SetCell = {
  readonly kind: "set";
  readonly register: RegisterId;
  readonly row: RowId;
  readonly column: ColumnAt;
  readonly from: CellValue;
  readonly to: CellValue;
  /** The number format that makes something else of what the cell came to hold, as it was read; `null` for none. */
  readonly format?: string | null;
};

/** A row comes in above the row that stands at `position`; at the end when `position` is the number of rows. */
export type InsertRow = {
  readonly kind: "insert";
  readonly register: RegisterId;
  /** The new row's id: the table's next free one, or the one it had before it was deleted. */
  readonly row: RowId;
  readonly position: Position;
  readonly cells: readonly CellValue[];
  /** The number formats that make something else of its cells, as they were read, by column. */
  readonly formats?: ReadonlyMap<number, string>;
};

/** A row goes out; what stood in it is kept, so that it can come back. */
export type DeleteRow = {
  readonly kind: "delete";
  readonly register: RegisterId;
  readonly row: RowId;
  readonly position: Position;
  readonly cells: readonly CellValue[];
};

/** A change of a register's cells as data: what a fix, an import, an undo and the user's own typing all are. */
export type Edit = SetCell | InsertRow | DeleteRow;

const opposite = (edit: Edit): Edit => {
  if (edit.kind === "set") {
    const { kind, register, row, column, from, to } = edit;
    return { kind, register, row, column, from: to, to: from };
  }
  return { ...edit, kind: edit.kind === "insert" ? "delete" : "insert" };
};

/** The edits that take these back, in the order they must be made. */
export const invert = (edits: readonly Edit[]): Edit[] => edits.map(opposite).reverse();
