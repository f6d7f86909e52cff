import { fold } from "../values/text";

/** A line drawn between the rows and what follows them, of signs alone: `-----;-----`, `=====`, `......`. */
const DRAWN = /^[-=_*+|~#.·•…:–—\u2500-\u257f\s]{2,}$|^[…─━│┃═║–—·•]+$/;

const COUNTED =
  /^(?:(?:antal|summa|totalt|rader|poster|count|total|rows|records|anzahl)(?: \p{L}+){0,2}|(?:total )?number(?: of \p{L}+(?: \p{L}+)?)?)(?:\s*[:=]\s*\d*| \d+)?$/u;

/** `Summa AB` is the name of a company, whatever number stands beside it. */
const COMPANY = / (?:ab|hb|kb|as|aps|oy|oyj|gmbh|ag|ltd|inc|llc)$/;

/** The count said first: `3 kunder`, `12 rows`. */
const COUNT_FIRST =
  /^\d+ (?:st |stycken )?(?:rader|rad|poster|post|kunder|kund|projekt|anställda|koder|priser|tidrader|rows?|records?|customers?|projects?|employees?|items?|entries)\.?$/;

const NUMBER = /^\d[\d\s.,]*(?: ?\p{L}{1,8}\.?)?$/u;

const PAGE_NUMBER = String.raw`\d+(?: ?(?:av|of|von|af|\/|\() ?\d+\)?)?`;
const PAGE = new RegExp(
  String.raw`^(?:sida|sid|page|seite|side)\.?:? ?(?:${PAGE_NUMBER})?$|^\d+ ?\/ ?\d+$|^- ?\d+ ?-$`,
);
const PAGED = new RegExp(`^${PAGE_NUMBER}$`);

const MADE =
  /^(?:utskriven|utskrivet|utskrift|utskriftsdatum|skapad|skapat|exporterad|exporterat|genererad|framtagen|uttagen|rapportdatum|användare|företag|urval|sorterad|sortering|printed|print date|exported|generated|created|report date|user|company|selection|sorted by|udskrevet|utskrevet|gedruckt|erstellt|benutzer)(?= |:|$)/;

/** Titles of lists, with the day beside them. */
const TITLE =
  /^(?:\p{L}+(?:lista|register|rapport|list|report)|(?:customer|project|price|employee) (?:list|register|report))$/u;

const BY = /^\S+ (?:av|by|von|af)(?: |:|$)|^(?:användare|företag|urval|user|company|selection|benutzer)\s*:/;

const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/;

/** So many cells, at the most, has a line that tells of the list itself. */
const FEW = 3;

/** What a line of a printed list is, when it is none of its rows: a line drawn, a count of the rows, or who printed it and when. */
export type PrintedLine = "drawn" | "count" | "printed";

const isFilled = (cell: string): boolean => cell.trim() !== "";

/** Of a line whose first cell may tell of the list: what it is, judged by all its cells. */
const judged = (text: string, filled: readonly string[]): PrintedLine | undefined => {
  const others = filled.slice(1).map(fold);
  const isAlone = others.every((other) => other === text);
  if (COUNT_FIRST.test(text))
    return isAlone || others.every((other) => NUMBER.test(other)) ? "count" : undefined;
  if (COUNTED.test(text) && !COMPANY.test(text) && others.length === 1)
    return NUMBER.test(others[0] ?? "") ? "count" : undefined;
  if (PAGE.test(text)) {
    const isPaged = isAlone
      ? /\d/.test(text)
      : others.every((other) => PAGED.test(other) || PAGE.test(other));
    return isPaged ? "printed" : undefined;
  }
  if (TITLE.test(text))
    return others.length > 0 && others.every((other) => DAY.test(other)) ? "printed" : undefined;
  if (!MADE.test(text)) return undefined;
  return BY.test(text) || filled.some((cell) => DAY.test(cell)) ? "printed" : undefined;
};

/**
 * Whether the cells of a file's row say something of the list instead of being one of its rows: a drawn line, a count of the
 * rows in two cells (`Antal kunder;2`), a page number, its title with a day, or when and by whom it was printed. Nearly every
 * row is known to be none of these by its first cell.
 */
export const printedLine = (cells: readonly string[]): PrintedLine | undefined => {
  const first = cells.find(isFilled);
  if (first === undefined) return undefined;
  const text = fold(first);
  const isDrawn = DRAWN.test(text);
  if (!isDrawn && ![COUNTED, COUNT_FIRST, PAGE, MADE, TITLE].some((form) => form.test(text)))
    return undefined;
  const filled = cells.filter(isFilled);
  if (isDrawn) return filled.every((cell) => DRAWN.test(cell.trim())) ? "drawn" : undefined;
  return filled.length > FEW ? undefined : judged(text, filled);
};
