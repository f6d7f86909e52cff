import type { CellRange } from "../document";
import type { Package } from "../package/package";
import { parseRange } from "../reference";
import type { XmlPart } from "../xml/part";
import { setAttributes } from "../xml/splice";
import { child } from "../xml/tree";
import { partsOf } from "./follow-drawings";
import { followFormula } from "./follow-formula";
import type { RowChange } from "./row-change";

/** The cells of a sheet that a pivot table fills. */
export const pivotRanges = (files: Package, sheet: string): readonly CellRange[] =>
  partsOf(files, sheet, "pivotTable").flatMap(
    (part) => parseRange(child(part.root, "location")?.attributes["ref"] ?? "") ?? [],
  );

/** What following the sources of pivot tables came to. */
export type FollowedPivots = { readonly changed: number; readonly stale: readonly string[] };

/** Lets pivot tables be made of the cells that they were made of. One that names a table or a name follows by itself. */
export const followPivots = (files: Package, workbook: XmlPart, change: RowChange): FollowedPivots => {
  const stale: string[] = [];
  let changed = 0;
  for (const cache of partsOf(files, workbook.name, "pivotCacheDefinition")) {
    const source = child(child(cache.root, "cacheSource"), "worksheetSource");
    const { ref, sheet } = source?.attributes ?? {};
    if (!source || ref === undefined || sheet === undefined) continue;
    const { text, isStale } = followFormula(ref, change, { sheet, sheets: [] });
    if (isStale) stale.push(`${sheet}!${ref}`);
    if (text === ref) continue;
    changed++;
    cache.edit(setAttributes(cache.text, source, { ref: text }));
  }
  return { changed, stale };
};
