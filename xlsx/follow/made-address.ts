import { columnName } from "#core/values/a1";
import type { CellRange } from "../document";
import { replaceReferences, sheetsOf } from "../formula/references";
import { callsOf, type FunctionCall } from "../formula/split";
import { lastRow, MOST_COLUMNS, MOST_ROWS } from "../reference";
import { isSameSheet, type FormulaPlace } from "./formula-place";
import { madeTexts, type MadeText } from "./made-text";
import type { RowChange } from "./row-change";

const IS_CELLS = /^\s*(?:TRUE|[1-9]\d*)\s*$/i;
const IS_NUMBERED = /^\s*(?:FALSE|0)?\s*$/i;
const NUMBERED = /^(?<prefix>.*!)?R(?<row>\d+|\[-?\d+\])?(?:C(?<column>\d+|\[-?\d+\])?)?$/i;
const CELLS_BEGUN = /^(?:\$?[A-Z]{1,3}(?:\$?\d*)?|\$?\d+:?)$/i;

/** The cells that a text names, and the sheet that they stand on. */
type Named = { readonly sheet: string | undefined; readonly range: CellRange; readonly isPair: boolean };

const namedIn = (text: string, { sheet }: FormulaPlace): readonly Named[] => {
  const named: Named[] = [];
  replaceReferences(text, ({ range, sheets, text: whole, prefix }) => {
    const isPair = whole.slice(prefix.length).includes(":");
    named.push({ sheet: sheets === undefined ? sheet : sheets[0], range, isPair });
    return whole;
  });
  return named;
};

/** Whether the cells that a text names before are not those that it names afterwards. */
const isMovedText = ({ before, after }: MadeText, change: RowChange, place: FormulaPlace): boolean => {
  const [from, to] = [namedIn(before, place), namedIn(after, place)];
  return from.some(({ sheet, range, isPair }, at) => {
    // What names no sheet and stands in a name is asked from any.
    if (sheet !== undefined && !isSameSheet(sheet, change.sheet)) return false;
    if (before === after) return change.landing(range, { isPair, isRigid: true }) === "stale";
    const landing = change.landing(range, { isPair });
    const now = to[at]?.range;
    return typeof landing === "string" || landing.first !== now?.row || landing.last !== lastRow(now);
  });
};

/** One corner of an address of numbers, from the cell that it is counted from; undefined when that is not known. */
const corner = (part: string | undefined, from: number | undefined, most: number): number | undefined => {
  const isFixed = part !== undefined && /^\d/.test(part);
  if (isFixed) return Number(part);
  if (from === undefined) return undefined;
  const to = from + Number(part?.slice(1, -1) ?? 0);
  return ((to + most) % most) + 1;
};

/** A text of numbers (`R12C2`, `R[-1]C`) as Excel writes it with letters; "unknown" when nobody knows what it counts from. */
const lettered = (text: string, row: number | undefined, column: number | undefined): string => {
  const [, sheet = "", first = "", last] = /^(.*!)?([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  const cells = [first, ...(last === undefined ? [] : [last])].map((part) => {
    const found = NUMBERED.exec(part)?.groups;
    if (!found) return undefined;
    const [down, across] = [
      corner(found["row"], row, MOST_ROWS),
      /C/i.test(part) ? corner(found["column"], column, MOST_COLUMNS) : 1,
    ];
    if (down === undefined || across === undefined) return "unknown";
    return `${columnName(across - 1)}${down}`;
  });
  if (cells.includes("unknown")) return "unknown";
  return cells.includes(undefined) ? "" : sheet + cells.join(":");
};

/** Whether a text that is known only as far as this may go on to name cells of the sheet of the change. */
const mayAim = ({ before, rest = "" }: MadeText, change: RowChange, { sheet }: FormulaPlace): boolean => {
  // A table, or another workbook.
  if (before.includes("[")) return false;
  const prefix = /^.*!/s.exec(before)?.[0];
  if (prefix !== undefined) return isSameSheet(sheetsOf(prefix)[0], change.sheet);
  const isBegun = CELLS_BEGUN.test(before) && !rest.includes("!");
  return !isBegun || sheet === undefined || isSameSheet(sheet, change.sheet);
};

/** `ROW(INDIRECT("1:"&A1))` and the like count rows, and read no cell. */
const isCounting = (formula: string, { given: [text = ""], start, end }: FunctionCall): boolean =>
  !text.includes("!") &&
  /\b(?:ROW|COLUMN)S?\s*\(\s*$/i.test(formula.slice(0, start)) &&
  /^\s*\)/.test(formula.slice(end));

const isMovedCall = (
  { given: [text = "", style] }: FunctionCall,
  change: RowChange,
  place: FormulaPlace,
): boolean => {
  const isNumbered = style !== undefined && IS_NUMBERED.test(style);
  if (!isNumbered && style !== undefined && !IS_CELLS.test(style)) return true;
  const { cell } = place;
  return madeTexts(text.trim(), place).some((made) => {
    if (made.rest !== undefined) return mayAim(made, change, place);
    if (!isNumbered) return isMovedText(made, change, place);
    const before = lettered(made.before, cell?.row, cell?.column);
    const after = lettered(made.after, cell?.newRow, cell?.column);
    if (before === "unknown") return mayAim({ ...made, rest: "" }, change, place);
    return isMovedText({ before, after }, change, place);
  });
};

/** Whether a formula makes an address that no longer names the cells that it named, or of which nobody here knows what it names. */
export const isMovedAddress = (formula: string, change: RowChange, place: FormulaPlace): boolean =>
  callsOf(formula, "INDIRECT").some((call) => !isCounting(formula, call) && isMovedCall(call, change, place));
