import type { RowId } from "../../book/row-id";
import type { Table } from "../../book/table";
import type { Lang } from "../../values/cell";
import { ROWS_PER_SLICE, type Task } from "../../values/task";
import { learnFrom } from "../form/learn-from";
import { formTexts } from "../form/write-form";
import type { ColumnSetting } from "../import-settings";
import type { FileReading } from "../read-file";

type Reading = FileReading & { readonly columns: readonly ColumnSetting[] };

/** One text for all cells of a record, blank ones at its end left out: a line may end before them. */
const recordText = (cells: readonly string[]): string => {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === "") end--;
  return JSON.stringify(cells.slice(0, end));
};

/**
 * Of some rows of a register those that a file has as they would be written into it now, although an import would refuse them: their
 * cells cannot be read, two have one key, or they have none. `lines` are the file's lines to look among. Yields the rows done.
 */
export function* writtenAlike(
  table: Table,
  bytes: Uint8Array,
  { columns, ...reading }: Reading,
  lines: ReadonlySet<number>,
  rows: readonly RowId[],
  lang: Lang,
): Task<ReadonlySet<RowId>> {
  const alike = new Set<RowId>();
  const learned = lines.size > 0 && rows.length > 0 ? learnFrom(table, bytes, reading, columns) : undefined;
  if (!learned?.ok) return alike;
  const { parsed } = reading;
  const records = new Map<string, number>();
  for (const [at, cells] of parsed.rows.entries()) {
    if (!lines.has(parsed.lines[at] ?? 0)) continue;
    const text = recordText(cells);
    records.set(text, (records.get(text) ?? 0) + 1);
  }
  const textsOf = formTexts(table, learned.value.form, lang);
  let done = 0;
  for (const row of rows) {
    if (++done % ROWS_PER_SLICE === 0) yield ROWS_PER_SLICE;
    const text = recordText(textsOf(row));
    const left = records.get(text) ?? 0;
    if (left === 0) continue;
    records.set(text, left - 1);
    alike.add(row);
  }
  return alike;
}
