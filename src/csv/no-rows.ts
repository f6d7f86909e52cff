import type { ImportSettings } from "./import-settings";
import type { ParsedFile } from "./parsed-file";

/** Characters that some programs end lines with, and that no CSV file does. */
const OTHER_ENDS: readonly (readonly [sign: string, name: string])[] = [
  ["\u2028", "U+2028"],
  ["\u2029", "U+2029"],
  ["\u0085", "U+0085"],
];

/** Why a file holds nothing to import: no row below its headers, with the signs in those that were meant to end lines. */
export type NoRows = { readonly ends: readonly string[] };

/** Whether a file has headers, and no row that stands below them or above. */
export const noRows = (
  { rows }: ParsedFile,
  { startRow, above = [] }: Pick<ImportSettings, "startRow" | "above">,
): NoRows | undefined => {
  if (rows.length === 0 || above.length > 0) return undefined;
  const ends = OTHER_ENDS.filter(([sign]) =>
    rows.slice(0, startRow || 1).some((cells) => cells.some((cell) => cell.includes(sign))),
  ).map(([, name]) => name);
  const isOneLine = rows.length === 1 && ends.length > 0;
  return rows.length <= startRow || isOneLine ? { ends } : undefined;
};
