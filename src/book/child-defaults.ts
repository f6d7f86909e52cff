import { parentCode } from "../tree/codes";
import { boolLabel } from "../values/bool";
import type { CellValue, Lang } from "../values/cell";
import { cellAmong, type Table } from "./table";

/** What a new subproject takes from above, unless something else is said (#69, #85). */
const inherited = ["inheritColor", "inheritCompetences"] as const;

/** Fills in, for a new project whose code has a parent, that it inherits; `cells` in the worksheet's columns. */
export const addChildDefaults = (table: Table, cells: CellValue[], lang: Lang): void => {
  if (table.register.id !== "projects") return;
  const code = cellAmong(table, cells, "code");
  if (typeof code !== "string" || parentCode(code) === undefined) return;
  for (const field of inherited) {
    const at = table.columnOf.get(field);
    if (at !== undefined && cells[at] === "") cells[at] = boolLabel(1, lang);
  }
};
