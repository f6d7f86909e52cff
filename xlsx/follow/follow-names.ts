import { escapeText } from "../xml/escape";
import type { XmlPart } from "../xml/part";
import type { Splice } from "../xml/splice";
import { child, childrenOf } from "../xml/tree";
import { followFormula } from "./follow-formula";
import type { FormulaPlace } from "./formula-place";
import type { RowChange } from "./row-change";

/** Names that Excel keeps for itself and that stand for an area to look at: they may be wider than the columns that move. */
const AREAS = new Set(["_xlnm.print_area", "_xlnm._filterdatabase"]);

/** What following the defined names came to: how many read otherwise, and the names of those that could not. */
export type FollowedNames = { readonly changed: number; readonly stale: readonly string[] };

/** Lets the defined names of a workbook mean the cells that they meant. */
export const followNames = (
  workbook: XmlPart,
  change: RowChange,
  all: Pick<FormulaPlace, "sheets" | "asked">,
): FollowedNames => {
  const stale: string[] = [];
  const splices: Splice[] = [];
  for (const element of childrenOf(child(workbook.root, "definedNames"), "definedName")) {
    const name = element.attributes["name"] ?? "";
    const sheet = all.sheets[Number(element.attributes["localSheetId"] ?? Number.NaN)];
    const isWide = AREAS.has(name.toLowerCase());
    const { text, isStale } = followFormula(element.text, change, { ...all, sheet }, isWide);
    if (isStale) stale.push(name);
    if (text !== element.text)
      splices.push({ start: element.openEnd, end: element.closeStart, text: escapeText(text) });
  }
  workbook.edit(...splices);
  return { changed: splices.length, stale };
};
