import { replaceReferences } from "../formula/references";
import { parseRange } from "../reference";
import { isSameSheet, type FormulaPlace } from "./formula-place";
import type { RowChange } from "./row-change";

const made = /\b(INDIRECT|OFFSET)\s*\(/i;
const indirect = /\bINDIRECT\s*\(((?:"(?:[^"]|"")*"|[^()"]|\([^()]*\))*)\)/gi;
const literal = /"((?:[^"]|"")*)"/g;
const offset =
  /\bOFFSET\s*\(\s*((?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?)(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)\s*,\s*(-?\d*)\s*,\s*(?:-?\d*)\s*(?:,\s*(\d*)\s*(?:,[^,()]*)?)?\)/giu;

/** Whether a text that is made a reference names cells that have moved. */
const namesMoved = (text: string, change: RowChange, place: FormulaPlace): boolean => {
  let isMoved = false;
  replaceReferences(text, ({ range, sheets, text: whole }) => {
    const sheet = sheets === undefined ? place.sheet : sheets[0];
    if (isSameSheet(sheet, change.sheet))
      isMoved ||= change.landing(range, { isPair: whole.includes(":"), isRigid: true }) === "stale";
    return whole;
  });
  return isMoved;
};

const isMovedText = (call: string, change: RowChange, place: FormulaPlace): boolean => {
  const pieces = Array.from(call.matchAll(literal), ([, piece = ""]) => piece.replaceAll('""', '"'));
  if (pieces.length === 0) return false;
  const [only = ""] = pieces;
  if (pieces.length === 1 && call.trim() === `"${only}"`) return namesMoved(only, change, place);
  // Put together of pieces: the sheet is named, or a cell of whatever sheet is.
  const joined = pieces.join("");
  if (joined.toLowerCase().includes(change.sheet.toLowerCase())) return true;
  const cells = /!(.+)$/.exec(joined)?.[1] ?? "";
  return namesMoved(cells, change, { ...place, sheet: change.sheet });
};

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

/** Whether a formula puts a reference together while it is calculated, of pieces that no longer mean the same cells. */
export const isPutTogether = (formula: string, change: RowChange, place: FormulaPlace): boolean =>
  made.test(formula) &&
  (Array.from(formula.matchAll(indirect)).some(([, call = ""]) => isMovedText(call, change, place)) ||
    Array.from(formula.matchAll(offset)).some((found) => isMovedOffset(found, change, place)));
