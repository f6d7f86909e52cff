import { isSingleCell, isWholeColumns, isWholeRows, type Area } from "../model/area";
import type { ChangeKind } from "../model/events";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { extent } from "./extent";
import { tidyHeaders } from "./headers";
import { tablesTouching } from "./touching";

/** Remembers the cells of an area, so that the person's undo can put them back. */
const rememberCells = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  const { journal } = workbook;
  const kept = isWholeRows(area) || isWholeColumns(area) ? extent(sheet, area) : area;
  if (!journal || !kept) return;
  const image = sheet.cells.image(kept);
  journal.push(() => editCells(workbook, sheet, kept, () => sheet.cells.putBack(kept, image)));
};

/** Runs `change` on the cells of an area and tells everybody that they changed. */
export const editCells = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: () => void,
  kind: ChangeKind = "RangeEdited",
  /** The part that may change. */
  changed = area,
): void => {
  rememberCells(workbook, sheet, changed);
  const single = isSingleCell(area);
  const before = single ? sheet.cells.content(area.row, area.column) : "";
  change();
  const tables = tablesTouching(workbook, sheet, area);
  for (const table of tables) tidyHeaders(table, area);
  const after = single ? sheet.cells.content(area.row, area.column) : "";
  workbook.emit({
    kind: "cells",
    sheet,
    area,
    change: kind,
    tables,
    ...(single && kind === "RangeEdited" ? { cell: { before, after } } : {}),
  });
};

/** Empties the cells of an area; a table's header keeps its names. */
export const clearContents = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  const used = extent(sheet, area);
  if (!used && (isWholeRows(area) || isWholeColumns(area))) return;
  const blank = (): void => {
    if (!used) return;
    for (let r = 0; r < used.rows; r++) {
      for (let c = 0; c < used.columns; c++) sheet.cells.set(used.row + r, used.column + c, "");
    }
  };
  editCells(workbook, sheet, area, blank, "RangeEdited", used ?? { ...area, rows: 0 });
};
