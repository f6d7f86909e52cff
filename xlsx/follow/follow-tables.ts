import type { SheetData } from "../sheet/sheet-data";
import { columnsOf } from "../table/table-part";
import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import { setAttributes, type Splice } from "../xml/splice";
import { child, descendants } from "../xml/tree";
import type { FollowedFormula } from "./follow-formula";
import { followRanges } from "./follow-ranges";
import type { RowChange } from "./row-change";

/** Where a formula that a table keeps of a column reads as it is kept: by the column, and in the totals row or the first of the others. */
export type KeptIn = { readonly column: number; readonly isTotals: boolean };

/** Lets the formulas that a table keeps of its columns follow, and gives those that could not. */
export const followColumns = (
  part: XmlPart,
  follow: (formula: string, kept: KeptIn) => FollowedFormula,
): { readonly stale: readonly string[] } => {
  const stale: string[] = [];
  const splices = columnsOf(part).flatMap((column, at) =>
    ["calculatedColumnFormula", "totalsRowFormula"].flatMap((name): Splice[] => {
      const element = child(column, name);
      if (!element) return [];
      const { text, isStale } = follow(element.text, { column: at, isTotals: name === "totalsRowFormula" });
      if (isStale) stale.push(element.text);
      if (text === element.text) return [];
      return [{ start: element.openEnd, end: element.closeStart, text: escapeText(text) }];
    }),
  );
  part.edit(...splices);
  return { stale };
};

/** Moves the other tables of a sheet whose cells have moved. */
export const followOtherTables = (sheet: SheetData, own: unknown, change: RowChange): void => {
  for (const part of sheet.tables) {
    if (part === own) continue;
    const named = ["autoFilter", "sortState", "sortCondition"].flatMap((name) =>
      descendants(part.root, name),
    );
    const splices = [part.root, ...named].flatMap((element): Splice[] => {
      const { ref } = element.attributes;
      const moved = ref === undefined ? undefined : followRanges(ref, change);
      return ref === moved || moved === undefined ? [] : [setAttributes(part.text, element, { ref: moved })];
    });
    part.edit(...splices);
  }
};
