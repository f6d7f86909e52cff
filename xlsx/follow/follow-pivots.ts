import type { CellRange } from "../document";
import type { Package } from "../package/package";
import { parseRange } from "../reference";
import type { XmlPart } from "../xml/part";
import { setAttributes, type Splice } from "../xml/splice";
import { child, descendants, prefixedAttribute, type XmlElement } from "../xml/tree";
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

/** The cells that a pivot table's cache is made of, in this workbook: one range, or several that are put together. */
const sourcesOf = (cache: XmlPart): readonly XmlElement[] =>
  ["worksheetSource", "rangeSet"]
    .flatMap((name) => descendants(child(cache.root, "cacheSource") ?? cache.root, name))
    .filter((source) => prefixedAttribute(source, "id") === undefined);

/** Lets pivot tables be made of the cells that they were made of. One that names a table or a name follows by itself. */
export const followPivots = (files: Package, workbook: XmlPart, change: RowChange): FollowedPivots => {
  const stale: string[] = [];
  let changed = 0;
  for (const cache of partsOf(files, workbook.name, "pivotCacheDefinition")) {
    const splices = sourcesOf(cache).flatMap((source): Splice[] => {
      const { ref, sheet } = source.attributes;
      if (ref === undefined || sheet === undefined) return [];
      const { text, isStale } = followFormula(ref, change, { sheet, sheets: [] });
      if (isStale) stale.push(`${sheet}!${ref}`);
      return text === ref ? [] : [setAttributes(cache.text, source, { ref: text })];
    });
    if (splices.length > 0) changed++;
    cache.edit(...splices);
  }
  return { changed, stale };
};
