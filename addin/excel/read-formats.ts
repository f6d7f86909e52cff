import { askedFormats, formatSpans, type FormatSpan } from "#core/book/format-spans";
import type { RawTable } from "#core/book/table";
import type { Field } from "#core/registers/register";
import { formatKind } from "#core/values/cell-format";
import { finishInSlices } from "../slices";
import { readAreas, type AreaRead } from "./chunked-read";

/** A number format takes about this, in bytes. */
const FORMAT_BYTES = 12;

type Formats = Map<number, Map<number, string>>;

/** Reads the number formats of some cells of a column, and keeps those that make something else of a number. */
export const formatRead = (
  { sheet, row, column: left }: Pick<RawTable, "sheet" | "row" | "column">,
  { column, from, rows }: FormatSpan,
  into: Formats,
): AreaRead => ({
  area: { sheet, row: row + 1 + from, column: left + column, rows, columns: 1 },
  what: ["numberFormat"],
  rowBytes: FORMAT_BYTES,
  take: (start, { numberFormat }) => {
    (numberFormat as unknown[][]).forEach(([format], at) => {
      if (typeof format !== "string" || formatKind(format) === "plain") return;
      const ofColumn = into.get(column) ?? new Map<number, string>();
      into.set(column, ofColumn.set(from + start + at, format));
    });
  },
});

/** Tables with the number formats of the cells that need them; no request where none do. */
export const readFormats = async (
  context: Excel.RequestContext,
  tables: readonly { readonly raw: RawTable; readonly fields: readonly (Field | undefined)[] }[],
  budget: number,
): Promise<RawTable[]> => {
  const found = tables.map((table) => ({ ...table, formats: new Map() as Formats }));
  const reads: AreaRead[] = [];
  for (const { raw, fields, formats } of found)
    for (const span of await finishInSlices(formatSpans(fields, raw.rows)))
      reads.push(formatRead(raw, span, formats));
  await readAreas(context, reads, budget);
  return found.map(({ raw, fields, formats: read }) => {
    const formats = askedFormats(fields, raw.rows, read);
    return formats.size > 0 ? { ...raw, formats } : raw;
  });
};
