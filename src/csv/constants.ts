import { cellsAfter } from "./cell-set";
import type { ImportSettings, Target } from "./import-settings";
import type { ParsedFile } from "./parsed-file";
import { shownAfter } from "./shown-otherwise";

/** A value that every row of a file gets in a column that the file lacks. */
export type Constant = { readonly target: Target; readonly text: string };

/** A file and its settings with constants as columns before its own; the numbers of its own columns are so many higher. */
export const withConstants = (
  parsed: ParsedFile,
  settings: ImportSettings,
  constants: readonly Constant[],
): { readonly parsed: ParsedFile; readonly settings: ImportSettings } => {
  if (constants.length === 0) return { parsed, settings };
  const cells = constants.map(({ text }) => text);
  const headers = constants.map(() => "");
  const count = constants.length;
  return {
    parsed: {
      ...parsed,
      rows: parsed.rows.map((row, at) => [...(at === settings.headerRow ? headers : cells), ...row]),
      constants: count,
      ...(parsed.numberCells && { numberCells: cellsAfter(parsed.numberCells, count) }),
      ...(parsed.serialCells && { serialCells: cellsAfter(parsed.serialCells, count) }),
      ...(parsed.bareNumbers && { bareNumbers: cellsAfter(parsed.bareNumbers, count) }),
      ...(parsed.uncalculated && { uncalculated: cellsAfter(parsed.uncalculated, count) }),
      ...(parsed.shownOtherwise && { shownOtherwise: shownAfter(parsed.shownOtherwise, count) }),
      ...(parsed.absentCells && { absentCells: cellsAfter(parsed.absentCells, count) }),
    },
    settings: {
      ...settings,
      columns: [
        ...constants.map(({ target }, column) => ({ column, target })),
        ...settings.columns.map((setting) => ({
          ...setting,
          column: setting.column + count,
          ...(setting.then !== undefined && { then: setting.then + count }),
        })),
      ],
    },
  };
};
