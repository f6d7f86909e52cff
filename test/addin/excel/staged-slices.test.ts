import { expect, test } from "vitest";
import { requireTable } from "#core/book/book";
import type { Edit } from "#core/book/edit";
import { positionAt, rowId } from "#core/book/row-id";
import { sheetWrites } from "#core/book/sheet-writes";
import { finish } from "#core/values/task";
import { cellBytes } from "../../../addin/excel/bytes";
import { stage } from "../../../addin/excel/stage/prepare";
import type { TableLayout } from "../../../addin/excel/table-layout";
import { bookOf } from "../../rules/books";

test("a journal of megabytes is laid ready some hundred kilobytes at a time, however few its rows in the import log #147", () => {
  const book = bookOf({ importLog: [] });
  const log = requireTable(book, "importLog");
  const undo = log.columnOf.get("undo")!;
  const job = log.columnOf.get("job")!;
  const edits = Array.from({ length: 100 }, (_, at): Edit => {
    const cells = log.headers.map((_, column) =>
      column === undo ? `"${"å".repeat(30_000)}` : column === job ? String(at) : "",
    );
    return { kind: "insert", register: "importLog", row: rowId(at), position: positionAt(at), cells };
  });
  const [write] = finish(sheetWrites(book, edits));
  const { headers, place } = log;
  const layout: TableLayout = {
    ...{ id: "1", name: place.name, sheet: place.sheet, row: 0, column: 0, headers, bodyRows: 0 },
    ...{
      firstRow: [],
      showsHeaders: true,
      showsTotals: false,
      isProtected: false,
      filters: [],
      below: undefined,
    },
  };
  const looks = { formats: new Map(), images: new Map(), below: undefined };
  const options = { budget: 4_000_000, strategy: "stop", notes: [] } as const;
  const task = stage([{ write: write!, layout, looks }], { number: 0, id: "pane" }, options);
  let steps = 0;
  for (let step = task.next(); ; step = task.next()) {
    steps++;
    if (!step.done) continue;
    const bytes = edits.reduce(
      (sum, edit) => sum + (edit.kind === "insert" ? cellBytes(edit.cells[undo]!) : 0),
      0,
    );
    expect(bytes).toBeGreaterThan(6_000_000);
    expect(steps).toBeGreaterThan(bytes / 400_000);
    expect(step.value.laid[0]!.filled.size).toBe(2);
    break;
  }
});
