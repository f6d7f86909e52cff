import { movedTo } from "../../kit/roving";
import type { RowList } from "./row-list";

/** What a key does in the list: goes to a row, opens or closes the row, or opens all beside it. */
export type TreeMove =
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "toggle" | "siblings" };

/** The next row, going round, whose text begins with a letter. */
const byLetter = (
  count: number,
  at: number,
  letter: string,
  begins: (row: number, letter: string) => boolean,
): number | undefined => {
  for (let step = 1; step < count; step++) {
    const row = (at + step) % count;
    if (begins(row, letter)) return row;
  }
  return undefined;
};

/**
 * What a key does to the row that the keyboard stands on: right opens it, then goes to the first below; left closes it, then
 * goes to the one above; `*` opens all beside it; a letter goes to the next that begins so. `isFound` says that the rows
 * are what a search found: those stay open.
 */
export const treeMove = (
  rows: RowList,
  at: number,
  key: string,
  isFound: boolean,
  begins: (row: number, letter: string) => boolean,
): TreeMove | undefined => {
  const row = rows.at(at);
  if (!row) return undefined;
  const to = movedTo(key, at, rows.length);
  if (to !== undefined) return { kind: "go", to };
  const { isExpanded, depth } = row;
  if (key === "ArrowRight") {
    if (isExpanded === undefined) return undefined;
    return isExpanded ? { kind: "go", to: at + 1 } : { kind: "toggle" };
  }
  if (key === "ArrowLeft") {
    if (isExpanded && !isFound) return { kind: "toggle" };
    for (let above = at - 1; above >= 0; above--)
      if ((rows.at(above)?.depth ?? 0) < depth) return { kind: "go", to: above };
    return undefined;
  }
  if (key === "*") return isFound ? undefined : { kind: "siblings" };
  if (key.length !== 1 || key === " ") return undefined;
  const found = byLetter(rows.length, at, key, begins);
  return found === undefined ? undefined : { kind: "go", to: found };
};
