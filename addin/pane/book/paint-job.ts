import { tableOf, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { isSamePaint, type PaintedRow } from "#core/resolve/paint";
import type { CellValue } from "#core/values/cell";
import type { PaintJob, PaintRun } from "../../ports";

/** The headers of the cells that show colors. */
const paintedHeaders = (table: Table): string[] =>
  (["color", "textColor"] as const).flatMap((field) => {
    const column = table.columnOf.get(field);
    return column === undefined ? [] : (table.headers[column] ?? []);
  });

/** Whether the workbook has cells to show colors in. */
export const hasColorCells = (book: Book): boolean => {
  const table = tableOf(book, "projects");
  return table !== undefined && table.place.name !== "" && paintedHeaders(table).length > 0;
};

/** Painted rows, from top to bottom, as a job: neighbors that look alike are one run. */
export const paintJob = (table: Table, painted: readonly PaintedRow[]): PaintJob => {
  const code = table.columnOf.get("code") ?? 0;
  const runs: { at: number; keys: CellValue[]; paint: PaintRun["paint"] }[] = [];
  for (const { row, position, paint } of painted) {
    const last = runs.at(-1);
    const key = table.raw[row]?.[code] ?? "";
    if (last && last.at + last.keys.length === position && isSamePaint(last.paint, paint))
      last.keys.push(key);
    else runs.push({ at: position, keys: [key], paint });
  }
  return {
    table: table.place.name,
    rowCount: table.order.length,
    headers: paintedHeaders(table),
    keyHeader: table.headers[code] ?? "",
    runs,
  };
};
