/** The name, or the first of `name (2)`, `name (3)` … that nobody has; Excel ignores case. */
export const freeName = (
  name: string,
  taken: Iterable<string>,
  numbered: (name: string, n: number) => string,
): string => {
  const names = new Set([...taken].map((other) => other.toLowerCase()));
  let free = name;
  for (let n = 2; names.has(free.toLowerCase()); n++) free = numbered(name, n);
  return free;
};

const LONGEST_SHEET_NAME = 31;

/** How a second sheet of the same name is called; never longer than Excel takes. */
export const numberedSheet = (name: string, n: number): string => {
  const ending = ` (${n})`;
  return `${name.slice(0, LONGEST_SHEET_NAME - ending.length)}${ending}`;
};

/** How a second table of the same name is called. */
export const numberedTable = (name: string, n: number): string => `${name}_${n}`;

/** A sheet's name made of any text: without what Excel does not take, and not too long. */
export const sheetNameOf = (text: string): string => {
  const kept = text
    .replace(/[:\\/?*[\]]+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "")
    .slice(0, LONGEST_SHEET_NAME);
  // Excel keeps this name for itself.
  return kept === "" || kept.toLowerCase() === "history" ? "Text" : kept;
};

/**
 * A table's name made of a sheet's: letters, digits, points and underscores, as Excel asks; never a digit or
 * a point first.
 */
export const tableNameOf = (sheet: string): string =>
  sheet.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^(?=[\p{N}.])/u, "_");
