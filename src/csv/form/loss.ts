import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { FileForm } from "./file-form";

/** Something of a register that does not go along into a file, told before the file is made. */
export type Loss =
  /** A column that the receiver has not, with so many filled cells. */
  | { readonly kind: "column"; readonly header: string; readonly count: number }
  /** More rows than the receiver takes at a time: several files. */
  | { readonly kind: "rows"; readonly rows: number; readonly files: number; readonly most: number }
  /** Rows that the receiver does not take at all. */
  | { readonly kind: "left-out"; readonly count: number }
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
  /** A text with letters that the encoding lacks: question marks stand in their place. */
  | { readonly kind: "letters"; readonly row: RowId; readonly field: string; readonly text: string }
  /** A value that the receiver has no word for: the cell is blank there. */
  | { readonly kind: "value"; readonly row: RowId; readonly field: string; readonly text: string };

const takes = ({ columns }: Pick<FileForm, "columns">, header: string, field: string | undefined): boolean =>
  columns.some(({ target }) =>
    target?.kind === "field"
      ? target.field === field
      : target?.kind === "extra" && field === undefined && target.header === header,
  );

/** The columns of the register that hold something in the rows that go, and that the form has no place for. */
export const leftOut = (
  table: Table,
  form: Pick<FileForm, "columns">,
  rows: ReadonlySet<RowId> | undefined,
): readonly Loss[] =>
  table.headers.flatMap((header, at): Loss[] => {
    if (takes(form, header, table.fields[at]?.id)) return [];
    const count = table.order.filter(
      (row) => (!rows || rows.has(row)) && (table.raw[row]?.[at] ?? "") !== "",
    ).length;
    return count > 0 ? [{ kind: "column", header, count }] : [];
  });
