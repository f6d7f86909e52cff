import { parentCode } from "../tree/codes";
import { boolLabel } from "../values/bool";
import type { CellValue, Lang } from "../values/cell";
import { cellAmong, type Table } from "./table";

/**
 * Fills in, for a new project whose code has a parent, what a subproject begins with: that it inherits (#69, #85). Only
 * on creation: a cell that is blank in a row that stands is no. `cells` are in the worksheet's columns.
 */
export const addChildDefaults = (table: Table, cells: CellValue[], lang: Lang): void => {
  if (table.register.id !== "projects") return;
  const code = cellAmong(table, cells, "code");
  if (typeof code !== "string" || parentCode(code) === undefined) return;
  for (const [at, field] of table.fields.entries())
    if (field?.newChild !== undefined && cells[at] === "") cells[at] = boolLabel(field.newChild, lang);
};
