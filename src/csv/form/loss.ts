import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { FileForm } from "./file-form";

/** Something of a register that does not go along into a file, told before the file is made. */
export type Loss =
  /** A column that the receiver has not, with so many filled cells. */
  | { readonly kind: "column"; readonly header: string; readonly count: number }
  /** More rows than the receiver takes at a time: several files, of which the later ones begin with these rows. */
  | {
      readonly kind: "rows";
      readonly rows: number;
      readonly files: number;
      readonly most: number;
      readonly begin: readonly RowId[];
    }
  /** Rows that the receiver does not take at all. */
  | { readonly kind: "left-out"; readonly count: number; readonly left: readonly RowId[] }
  /** A text that the receiver cuts off. */
  | {
      readonly kind: "length";
      readonly row: RowId;
      readonly field: string;
      readonly text: string;
      readonly most: number;
    }
  /** A text with line ends or other signs that nobody sees, which the receiver cannot hold. */
  | { readonly kind: "control"; readonly row: RowId; readonly field: string; readonly text: string }
  /** A text with letters that the encoding lacks: question marks stand in their place. `field` is a header in a column of one's own. */
  | { readonly kind: "letters"; readonly row: RowId; readonly field: string; readonly text: string }
  /** A value that the receiver has no word for: the cell is blank there. */
  | { readonly kind: "value"; readonly row: RowId; readonly field: string; readonly text: string };

const takes = ({ columns }: Pick<FileForm, "columns">, header: string, field: string | undefined): boolean =>
  columns.some(({ target }) =>
    target?.kind === "field"
      ? target.field === field
      : target?.kind === "extra" && field === undefined && target.header === header,
  );

const filledIn = (table: Table, at: number, rows: ReadonlySet<RowId> | undefined): readonly RowId[] =>
  table.order.filter((row) => (!rows || rows.has(row)) && (table.raw[row]?.[at] ?? "") !== "");

/** The columns of the register that hold something in the rows that go, and that the form has no place for. */
export const leftOut = (
  table: Table,
  form: Pick<FileForm, "columns">,
  rows: ReadonlySet<RowId> | undefined,
): readonly Loss[] =>
  table.headers.flatMap((header, at): Loss[] => {
    if (takes(form, header, table.fields[at]?.id)) return [];
    const count = filledIn(table, at, rows).length;
    return count > 0 ? [{ kind: "column", header, count }] : [];
  });

/** The worksheet's column of a loss, by its field or the header of a column of one's own. */
const lossColumn = (table: Table, field: string): number =>
  table.columnOf.get(field) ?? Math.max(0, table.headers.indexOf(field));

/** What the column of a loss is called in the worksheet. */
export const lossHeader = (table: Table, field: string): string =>
  table.headers[lossColumn(table, field)] ?? field;

/** The cells that a loss is of, or the rows where it is of whole rows: to be looked at in the workbook. */
export const cellsOf = (
  table: Table,
  loss: Loss,
  rows: ReadonlySet<RowId> | undefined,
): readonly { readonly row: RowId; readonly column: number }[] => {
  switch (loss.kind) {
    case "column":
      return filledIn(table, table.headers.indexOf(loss.header), rows).map((row) => ({
        row,
        column: table.headers.indexOf(loss.header),
      }));
    case "rows":
      return loss.begin.map((row) => ({ row, column: 0 }));
    case "left-out":
      return loss.left.map((row) => ({ row, column: 0 }));
    case "length":
    case "control":
    case "letters":
    case "value":
      return [{ row: loss.row, column: lossColumn(table, loss.field) }];
  }
};
