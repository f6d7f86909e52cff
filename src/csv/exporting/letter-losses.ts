import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { encode } from "../encode";
import type { Encoding } from "../encoding";
import type { Loss } from "../form/loss";

/** Letters beyond ASCII: all that an encoding can lack. */
const BEYOND = /[^\p{ASCII}]/u;

/** The cells of some columns of the sheet whose letters an encoding lacks. Yields the rows done. */
export function* letterLosses(
  table: Table,
  columns: readonly number[],
  encoding: Encoding,
  rows: ReadonlySet<RowId> | undefined,
): Task<readonly Loss[]> {
  const losses: Loss[] = [];
  let done = 0;
  for (const row of table.order) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    if (rows && !rows.has(row)) continue;
    for (const at of columns) {
      const text = table.raw[row]?.[at];
      if (typeof text !== "string" || !BEYOND.test(text)) continue;
      if (encode(text, encoding).lost.length === 0) continue;
      losses.push({ kind: "letters", row, field: table.fields[at]?.id ?? table.headers[at] ?? "", text });
    }
  }
  return losses;
}
