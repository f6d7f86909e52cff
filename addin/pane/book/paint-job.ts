import { tableOf, type Book } from "#core/book/book";
import type { Table } from "#core/book/table";
import { isSamePaint, type PaintedRow } from "#core/resolve/paint";
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
  return table !== undefined && paintedHeaders(table).length > 0;
};

/** Painted rows, from top to bottom, as a job: neighbors that look alike are one run. */
export const paintJob = (table: Table, painted: readonly PaintedRow[]): PaintJob => {
  const runs: { at: number; count: number; paint: PaintRun["paint"] }[] = [];
  for (const { position, paint } of painted) {
    const last = runs.at(-1);
    if (last && last.at + last.count === position && isSamePaint(last.paint, paint)) last.count++;
    else runs.push({ at: position, count: 1, paint });
  }
  return { table: table.place.name, rowCount: table.order.length, headers: paintedHeaders(table), runs };
};
