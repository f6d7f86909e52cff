import type { RowWrite, TableWrite } from "#core/book/sheet-writes";
import type { CellValue } from "#core/values/cell";
import { ROWS_PER_SLICE, type Task } from "#core/values/task";
import { numberFormatOf } from "#core/values/value-type";
import { setFormat } from "./batch";
import { cellBytes, NULL_BYTES, RANGE_BYTES, WRITTEN_BYTES } from "./bytes";
import { bodyArea } from "./compare";
import { entryText } from "./entry-text";
import { pieceBytes, type RequestPiece } from "./flush";
import { spansOf, type Span } from "./spans";
import type { TableLayout } from "./table-layout";

/** Sets the number formats of new rows by their columns' types; the user's own columns keep what they have. */
const formatPiece = ({ table }: TableWrite, layout: TableLayout, { at, count }: Span): RequestPiece => {
  const formats = table.fields.map((field) => field && numberFormatOf(field.type));
  // Neighboring columns of one format are one range.
  const starts = formats.flatMap((format, column) =>
    column > 0 && format === formats[column - 1] ? [] : [column],
  );
  return {
    bytes: RANGE_BYTES * starts.length,
    opens: true,
    queue: (batch) =>
      starts.forEach((column, next) => {
        const format = formats[column];
        const columns = (starts[next + 1] ?? formats.length) - column;
        if (format !== undefined)
          setFormat(batch.range(bodyArea(layout, at, count, column, columns)), format);
      }),
  };
};

/** A new row as it is written. A blank is left alone: the new cell is blank, or a column's formula has filled it. */
const newValues = ({ fields }: TableWrite["table"], cells: readonly CellValue[]): (CellValue | null)[] =>
  fields.map((field, at) => {
    const cell = cells[at] ?? "";
    return cell === "" ? null : entryText(cell, field ? numberFormatOf(field.type) : "General");
  });

/** Text that begins so needs no apostrophe in an `@` cell. */
const PLAIN_START = /^[\p{L}\p{N}]/u;

/** What a new row takes: a blank becomes a null, and an apostrophe may come to what is no plain text. */
const newRowBytes = (formats: readonly string[], { cells }: RowWrite): number =>
  formats.reduce((sum, format, at) => {
    const cell = cells[at] ?? "";
    if (cell === "") return sum + NULL_BYTES + WRITTEN_BYTES;
    const marked = typeof cell === "string" && (format !== "@" || !PLAIN_START.test(cell));
    return sum + cellBytes(cell) + WRITTEN_BYTES + (marked ? 1 : 0);
  }, 3);

type NewRows = { readonly rows: RowWrite[]; bytes: number };

const valuesPiece = ({ table }: TableWrite, layout: TableLayout, { rows, bytes }: NewRows): RequestPiece => ({
  bytes: bytes + RANGE_BYTES,
  opens: true,
  queue: (batch) => {
    const area = bodyArea(layout, rows[0]?.position ?? 0, rows.length);
    batch.range(area).values = rows.map(({ cells }) => newValues(table, cells));
  },
});

/** New rows in groups that follow each other and fit into a piece. */
function* grouped({ table, added }: TableWrite, budget: number): Task<NewRows[]> {
  const formats = table.fields.map((field) => (field ? numberFormatOf(field.type) : "General"));
  const groups: NewRows[] = [];
  for (const [at, row] of added.entries()) {
    const open = groups.at(-1);
    const bytes = newRowBytes(formats, row);
    const follows = open?.rows.at(-1)?.position === row.position - 1;
    if (open && follows && open.bytes + bytes <= pieceBytes(budget)) {
      open.rows.push(row);
      open.bytes += bytes;
    } else groups.push({ rows: [row], bytes });
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  return groups;
}

/** The formats and then the values of new rows, by position when everything is done. */
export function* newRowRequests(
  write: TableWrite,
  layout: TableLayout,
  budget: number,
): Task<RequestPiece[]> {
  const groups = yield* grouped(write, budget);
  return [
    ...spansOf(write.added.map(({ position }) => position)).map((span) => formatPiece(write, layout, span)),
    ...groups.map((rows) => valuesPiece(write, layout, rows)),
  ];
}
