import { fold } from "../values/text";

/** A line drawn between the rows and what follows them: `-----;-----`, `=====`. */
const DRAWN = /^[-=_*+|~–—─━═ ]{2,}$/;

const COUNTED =
  /^(?:antal(?: \p{L}+){0,2}|count|number of \p{L}+(?: \p{L}+)?|total number(?: of \p{L}+)?|anzahl(?: \p{L}+)?)\s*[:=]?$/u;

const NUMBER = /^\d[\d\s.,]*(?: ?\p{L}{1,8}\.?)?$/u;

const PAGE = /^(?:sida|sid|page|seite|side)\.? ?\d+(?: ?(?:av|of|von|af|\/|\() ?\d+\)?)?$/;

const MADE =
  /^(?:utskriven|utskrivet|utskrift|utskriftsdatum|skapad|skapat|exporterad|exporterat|genererad|framtagen|uttagen|rapportdatum|printed|print date|exported|generated|created|report date|udskrevet|utskrevet|gedruckt|erstellt)(?= |:|$)/;

const BY = /^\S+ (?:av|by|von|af)(?: |:|$)/;

const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/;

/** So many cells, at the most, has a line that tells of the list itself. */
const FEW = 3;

/** What a line of a printed list is, when it is none of its rows: a line drawn, a count of the rows, or who printed it and when. */
export type PrintedLine = "drawn" | "count" | "printed";

const isFilled = (cell: string): boolean => cell.trim() !== "";

/**
 * Whether the cells of a file's row say something of the list instead of being one of its rows: a drawn line, a count of the
 * rows in two cells (`Antal kunder;2`), a page number, or when and by whom it was printed. Nearly every row is known to be
 * none of these by its first cell.
 */
export const printedLine = (cells: readonly string[]): PrintedLine | undefined => {
  const first = cells.find(isFilled);
  if (first === undefined) return undefined;
  const text = fold(first);
  const isDrawn = DRAWN.test(text);
  if (!isDrawn && !COUNTED.test(text) && !PAGE.test(text) && !MADE.test(text)) return undefined;
  const filled = cells.filter(isFilled);
  if (isDrawn) return filled.every((cell) => DRAWN.test(cell.trim())) ? "drawn" : undefined;
  if (filled.length > FEW) return undefined;
  if (filled.length === 2 && COUNTED.test(text) && NUMBER.test((filled[1] ?? "").trim())) return "count";
  if (PAGE.test(text)) return "printed";
  if (!MADE.test(text)) return undefined;
  return BY.test(text) || filled.some((cell) => DAY.test(cell)) ? "printed" : undefined;
};
