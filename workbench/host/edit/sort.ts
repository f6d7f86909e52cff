import type { Area } from "../model/area";
import { CellError, type Content } from "../model/content";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { editCells } from "./cells";

/** A column to sort by (its offset in the area) and the direction. */
export type SortField = { readonly key: number; readonly ascending: boolean };

// Excel's order of kinds: numbers, text, FALSE, TRUE, errors; empty cells come last in both directions.
const rank = (content: Content): number => {
  if (content === "") return 4;
  if (content instanceof CellError) return 3;
  if (typeof content === "number") return 0;
  return typeof content === "string" ? 1 : 2;
};

const compareContents = (a: Content, b: Content, locale: string): number => {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string")
    return a.localeCompare(b, locale, { sensitivity: "accent" });
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
};

/** Sorts the rows of an area, keeping the order of rows that are equal. */
export const sortRows = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
): void => {
  const image = sheet.cells.image(area);
  const order = Array.from({ length: area.rows }, (_, i) => i).sort((a, b) => {
    for (const { key, ascending } of fields) {
      const left = image.contents[a]?.[key] ?? "";
      const right = image.contents[b]?.[key] ?? "";
      if (rank(left) === 4 || rank(right) === 4) {
        if (rank(left) !== rank(right)) return rank(left) - rank(right);
        continue;
      }
      const difference = compareContents(left, right, workbook.locale);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return a - b;
  });
  editCells(workbook, sheet, area, () =>
    sheet.cells.putBack(area, {
      contents: order.map((i) => image.contents[i]!),
      formulas: order.map((i) => image.formulas[i]!),
      styles: order.map((i) => image.styles[i]!),
    }),
  );
};
