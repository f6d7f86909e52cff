import { cellName } from "#core/values/a1";
import type { CellRange } from "../document";
import { CELLS, NAME, PREFIX, sheetsOf } from "../formula/references";
import { callsOf, splitAt } from "../formula/split";
import { parseRange, union } from "../reference";
import type { FormulaPlace } from "./formula-place";

/** A text that a formula makes, as it comes to before rows come and go, and afterwards. */
export type MadeText = {
  readonly before: string;
  readonly after: string;
  /** What it goes on with is not known here: the pieces of the formula that are left. */
  readonly rest?: string;
};

/** So many texts that one piece or several may come to are looked at. */
const MOST_TEXTS = 100_000;
/** Names may stand for formulas that name others. */
const DEEPEST = 16;

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^\d+$/;
const OWN_ROW = /^ROW\(\s*\)\s*(?:([+-])\s*(\d+))?$/i;
const OWN_COLUMN = /^COLUMN\(\s*\)\s*(?:([+-])\s*(\d+))?$/i;
const ADDRESS = /^ADDRESS\s*\(/i;
const ONE_CELL = new RegExp(`^${PREFIX}${CELLS}$`, "iu");
const ONE_NAME = new RegExp(`^${NAME}$`, "iu");
const HEADER = String.raw`(?:'.|[^[\]'#@])+`;
const THIS_ROW = new RegExp(
  String.raw`^(?<table>${NAME})?\[(?:@\[(${HEADER})\]|@(${HEADER})|\[#This Row\],\s*\[(${HEADER})\])\]$`,
  "iu",
);

const same = (text: string): MadeText => ({ before: text, after: text });

/** A cell of a rule as it is for each of the cells that the rule is for. */
const spread = (text: string, range: CellRange, holdsFor: readonly CellRange[]): CellRange => {
  const [first] = holdsFor;
  if (!first) return range;
  const all = holdsFor.reduce(union, first);
  const [isFixedColumn, isFixedRow] = [text.startsWith("$"), /\$\d+$/.test(text)];
  const row = Math.max(0, range.row + all.row - first.row);
  const column = Math.max(0, range.column + all.column - first.column);
  return {
    ...(isFixedRow ? { row: range.row, rows: 1 } : { row, rows: all.rows }),
    ...(isFixedColumn ? { column: range.column, columns: 1 } : { column, columns: all.columns }),
  };
};

const cellTexts = (piece: string, place: FormulaPlace): readonly MadeText[] | undefined => {
  const { prefix = "", cells = "" } = ONE_CELL.exec(piece)?.groups ?? {};
  const range = parseRange(cells);
  const sheet = prefix === "" ? place.sheet : sheetsOf(prefix)[0];
  if (range?.rows !== 1 || range.columns !== 1 || sheet === undefined || prefix.includes("["))
    return undefined;
  const isFixed = /^\$[A-Z]+\$\d+$/i.test(cells);
  // Nobody knows from where a name with a cell that moves along is asked.
  if (!isFixed && !place.cell && !place.holdsFor) return undefined;
  const texts = place.asked?.texts(sheet, spread(cells, range, place.holdsFor ?? []));
  return texts && (texts.length === 0 ? [same("")] : texts.map(same));
};

const ownRowTexts = (
  piece: string,
  { asked, sheet, cell }: FormulaPlace,
): readonly MadeText[] | undefined => {
  const found = THIS_ROW.exec(piece);
  if (!found || !asked || !cell || sheet === undefined) return undefined;
  const header = (found[2] ?? found[3] ?? found[4] ?? "").replaceAll(/'(.)/g, "$1");
  const column = asked.tableColumn(found.groups?.["table"] ?? "", header, { ...cell, sheet });
  if (column === undefined) return undefined;
  return asked.texts(sheet, { row: cell.row, rows: 1, column, columns: 1 })?.map(same);
};

type Numbers = { readonly before: number; readonly after: number };

/** A number that is written out, or counts from the row or column that the formula stands in. */
const numbersOf = (text: string, { cell }: FormulaPlace): Numbers | undefined => {
  if (NUMBER.test(text)) return { before: Number(text), after: Number(text) };
  const row = OWN_ROW.exec(text);
  const found = row ?? OWN_COLUMN.exec(text);
  if (!cell || !found) return undefined;
  const [, sign, more = "0"] = found;
  const by = Number(more) * (sign === "-" ? -1 : 1) + 1;
  const [before, after] = row ? [cell.row, cell.newRow] : [cell.column, cell.column];
  return { before: before + by, after: after + by };
};

const addressText = (piece: string, place: FormulaPlace): readonly MadeText[] | undefined => {
  const [call] = callsOf(piece, "ADDRESS");
  const [row = "", column = "", ...more] = call?.given ?? [];
  if (call?.start !== 0 || call.end !== piece.length || more.length > 1) return undefined;
  const [down, across] = [row, column].map((text) => numbersOf(text.trim(), place));
  if (!down || !across || Math.min(down.before, down.after, across.before) < 1) return undefined;
  return [
    {
      before: cellName(down.before - 1, across.before - 1),
      after: cellName(down.after - 1, across.after - 1),
    },
  ];
};

const namedTexts = (piece: string, place: FormulaPlace, depth: number): readonly MadeText[] | undefined => {
  const meant = ONE_NAME.test(piece) ? place.asked?.name(piece, place.sheet ?? "") : undefined;
  if (meant === undefined || depth > DEEPEST) return undefined;
  const { asked, sheets } = place;
  return wholeTexts(meant.replace(/^=/, ""), { asked, sheets, sheet: undefined }, depth + 1);
};

/** What one piece may come to; undefined where that is not known here. */
const pieceTexts = (piece: string, place: FormulaPlace, depth: number): readonly MadeText[] | undefined => {
  const text = TEXT.exec(piece);
  if (text) return [same((text[1] ?? "").replaceAll('""', '"'))];
  const numbers = numbersOf(piece, place);
  if (numbers) return [{ before: String(numbers.before), after: String(numbers.after) }];
  if (piece.startsWith("(") && piece.endsWith(")")) return wholeTexts(piece.slice(1, -1), place, depth + 1);
  if (ADDRESS.test(piece)) return addressText(piece, place);
  if (ONE_CELL.test(piece)) return cellTexts(piece, place);
  if (THIS_ROW.test(piece)) return ownRowTexts(piece, place);
  return namedTexts(piece, place, depth);
};

/** The texts that a formula may come to, all of them known to their end. */
const wholeTexts = (formula: string, place: FormulaPlace, depth: number): readonly MadeText[] | undefined => {
  const texts = depth > DEEPEST ? undefined : madeTexts(formula, place, depth);
  return texts?.some(({ rest }) => rest !== undefined) ? undefined : texts;
};

/**
 * The texts that a formula may come to which puts an address together: of texts, cells, names, the formula's own row. What is
 * worked out in any other way is not known, and neither is what follows it.
 */
export const madeTexts = (formula: string, place: FormulaPlace, depth = 0): readonly MadeText[] => {
  const pieces = splitAt(formula, "&").map((piece) => piece.trim());
  let all: readonly MadeText[] = [same("")];
  for (const [at, piece] of pieces.entries()) {
    const texts = pieceTexts(piece, place, depth);
    if (texts === undefined || texts.length * all.length > MOST_TEXTS) {
      const rest = pieces.slice(at).join("&");
      return all.map((made) => ({ ...made, rest }));
    }
    all = all.flatMap(({ before, after }) =>
      texts.map((more) => ({ before: before + more.before, after: after + more.after })),
    );
  }
  return all;
};
