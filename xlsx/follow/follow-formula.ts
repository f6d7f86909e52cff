import { fromTop, replaceReferences, withRows, type Reference } from "../formula/references";
import { lastRow } from "../reference";
import { isSameSheet as isSame, type FormulaPlace } from "./formula-place";
import { isPutTogether } from "./put-together";
import type { RowChange } from "./row-change";

/** A formula after a change; `isStale` when it points at something that it could not be told about. */
export type FollowedFormula = { readonly text: string; readonly isStale: boolean };

/** Whether a reference is to the sheet of the change: alone, or as one of a row of sheets. */
const aims = (
  { sheets }: Reference,
  change: RowChange,
  place: FormulaPlace,
): "one" | "several" | undefined => {
  if (sheets === undefined) return isSame(place.sheet, change.sheet) ? "one" : undefined;
  const [first = "", last] = sheets;
  if (last === undefined) return isSame(first, change.sheet) ? "one" : undefined;
  const at = [first, change.sheet, last].map((name) =>
    place.sheets.findIndex((sheet) => isSame(sheet, name)),
  );
  const [from = 0, own = 0, to = 0] = at;
  return own >= Math.min(from, to) && own <= Math.max(from, to) ? "several" : undefined;
};

/**
 * Whether a range ends in the formula's own row, as a running sum does: it goes on to mean all until there, although the
 * row is the table's last. A sum beside the table that is written without signs may mean all.
 */
const isUntilHere = (reference: Reference, { own }: FormulaPlace): boolean => {
  if (own === undefined || lastRow(reference.range) !== own.row) return false;
  const [first, last] = fromTop(reference);
  const isFixed = (corner: string): boolean => /\$\d+\s*$/.test(corner);
  return !isFixed(last) && (own.isInTable || isFixed(first));
};

/** A formula as it reads when rows have come and gone. With `isWide` its ranges may reach outside the columns that move. */
export const followFormula = (
  formula: string,
  change: RowChange,
  place: FormulaPlace,
  isWide = false,
): FollowedFormula => {
  let missed = 0;
  const text = replaceReferences(formula, (reference) => {
    const aim = aims(reference, change, place);
    if (aim === undefined) return reference.text;
    const isPair = reference.text.slice(reference.prefix.length).includes(":");
    const isUntil = isPair && isUntilHere(reference, place);
    const manner = { isPair, isUntil, isWide, isRigid: aim === "several" };
    const landing = change.landing(reference.range, manner);
    if (typeof landing === "string") missed++;
    if (landing === "stale") return reference.text;
    if (landing === "gone") return `${reference.prefix}#REF!`;
    const { row, rows } = reference.range;
    return landing.first === row && landing.last === row + rows - 1
      ? reference.text
      : withRows(reference, landing.first, landing.last);
  });
  return { text, isStale: missed > 0 || isPutTogether(formula, change, place) };
};
