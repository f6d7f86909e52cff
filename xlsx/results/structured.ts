import { dataOf, type PlacedTable } from "./places";
import type { Read } from "./precedents";

/** Columns of a table: in the formula's own row, or in all rows. */
export type StructuredRead =
  | (Read & { readonly kind: "column" })
  | { readonly kind: "row"; readonly sheet: string; readonly column: number; readonly columns: number };

/** The headers that stand between a reference's brackets, signs that mean something unescaped. */
const headersIn = (inner: string): readonly string[] => {
  const groups = Array.from(inner.matchAll(/\[((?:'.|[^[\]'])*)\]/g), ([, header = ""]) => header);
  const rest = inner.replaceAll(/\[(?:'.|[^[\]'])*\]/g, "");
  // Without brackets of its own, a header may stand alone, or last.
  const bare = groups.length === 0 ? [rest.replace(/^@/, "")] : rest.split(/[,:;@]/);
  return [...groups, ...bare]
    .filter((header) => header.trim() !== "" && !header.startsWith("#"))
    .map((header) => header.replaceAll(/'(.)/g, "$1").trim().toLowerCase());
};

/** The cells that brackets behind a table's name mean; every column where one is not known. */
export const structuredRead = (brackets: string, { sheet, table }: PlacedTable): StructuredRead => {
  const inner = brackets.slice(1, -1);
  const all = table.columns.map((name) => name.toLowerCase());
  const places = headersIn(inner).map((header) => all.indexOf(header));
  const isWhole = places.length === 0 || places.includes(-1);
  const first = isWhole ? 0 : Math.min(...places);
  const last = isWhole ? all.length - 1 : Math.max(...places);
  const column = table.range.column + first;
  const columns = last - first + 1;
  if (/^@|\[@|#This Row/i.test(inner)) return { kind: "row", sheet, column, columns };
  const rows = /#(?:All|Headers|Totals)/i.test(inner) ? table.range : dataOf(table);
  return { kind: "column", sheet, range: { ...rows, column, columns }, isPair: true };
};
