import { parseRange } from "../reference";
import { isSameSheet, type FormulaPlace } from "./formula-place";
import { isMovedAddress } from "./made-address";
import type { RowChange } from "./row-change";

const made = /\b(INDIRECT|OFFSET)\s*\(/i;
const offset =
  /\bOFFSET\s*\(\s*((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?)(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)\s*,\s*(-?\d*)\s*,\s*(?:-?\d*)\s*(?:,\s*(\d*)\s*(?:,[^,()]*)?)?\)/giu;

/** Whether a range that is so many rows from another, by numbers that are written out, is no longer the same cells. */
const isMovedOffset = (found: RegExpMatchArray, change: RowChange, place: FormulaPlace): boolean => {
  const [, prefix = "", cells = "", down = "", height = ""] = found;
  const sheet = prefix === "" ? place.sheet : prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  const base = parseRange(cells);
  if (!base || !isSameSheet(sheet, change.sheet)) return false;
  const reach = { ...base, row: base.row + Number(down || 0), rows: Number(height || base.rows) };
  const from = change.landing(base, { isPair: false });
  const to = change.landing(reach, { isPair: true });
  if (typeof from === "string" || typeof to === "string") return true;
  const by = from.first - base.row;
  return to.first !== reach.row + by || to.last !== reach.row + reach.rows - 1 + by;
};

/** Whether a formula finds a reference while it is calculated: what it is made of, or where it stands, means something. */
export const makesReferences = (formula: string): boolean => made.test(formula);

/** Whether a formula puts a reference together while it is calculated, of pieces that no longer mean the same cells. */
export const isPutTogether = (formula: string, change: RowChange, place: FormulaPlace): boolean =>
  makesReferences(formula) &&
  (isMovedAddress(formula, change, place) ||
    Array.from(formula.matchAll(offset)).some((found) => isMovedOffset(found, change, place)));
