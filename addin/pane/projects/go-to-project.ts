import { tableOf, type Book } from "#core/book/book";
import { rowWithKey } from "#core/book/keys";
import { positionOf } from "#core/book/positions";
import type { Folded } from "#core/values/brands";
import type { Workbook } from "../../ports";
import { goToCell } from "../jobs/go-to";

/** Shows a cell of a project's row in the sheet, that of its code unless another is said. */
export const goToProject = (workbook: Workbook, book: Book, code: Folded, field = "code"): void => {
  const table = tableOf(book, "projects");
  const row = table && rowWithKey(table, code);
  if (!table || row === undefined) return;
  const { place, columnOf } = table;
  void goToCell(
    workbook,
    place.sheet,
    place.row + 1 + positionOf(table, row),
    place.column + (columnOf.get(field) ?? 0),
  );
};
