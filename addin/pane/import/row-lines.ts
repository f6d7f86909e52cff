import type { Table } from "#core/book/table";
import type { PlannedRow } from "#core/csv/import-plan";
import type { Field } from "#core/registers/register";
import { cellText } from "#core/text/cell-text";
import type { CellValue, Lang } from "#core/values/cell";

/** One cell of a planned row as it is shown; `from` only where the row is in the register already. */
export type RowLine = {
  readonly header: string;
  readonly from?: string;
  readonly to: string;
  /** What stood there at first, where that is known and neither of the two. */
  readonly base?: string;
};

/** What a row of the file would write: the cells that change, or for a new row all that it would hold. */
export const rowLines = (
  table: Table,
  { outcome, changes, cells }: PlannedRow,
  lang: Lang,
  date1904: boolean,
  base: ReadonlyMap<number, CellValue> = new Map(),
): RowLine[] => {
  const text = (cell: CellValue, field: Field | undefined): string => cellText(cell, field, lang, date1904);
  if (outcome === "new")
    return (cells ?? []).flatMap((cell, at) =>
      cell === "" ? [] : [{ header: table.headers[at] ?? "", to: text(cell, table.fields[at]) }],
    );
  return changes.map(({ field: id, header, column, from, to }) => {
    const field = table.fields.find((one) => one?.id === id);
    const was = base.get(column);
    const isNeither = was !== undefined && was !== from && was !== to;
    return {
      ...{ header, from: text(from, field), to: text(to, field) },
      ...(isNeither && { base: text(was, field) }),
    };
  });
};
