import type { SheetSpec } from "../src/registers/sheet-spec";
import type { XlsxDocument } from "./document";

const LONGEST_SHEET_NAME = 31;

/** The name, or the first of its numbered forms that nobody has; Excel ignores case. */
const freeName = (name: string, taken: readonly string[], numbered: (number: number) => string): string => {
  const names = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; names.has(free.toLowerCase()); number++) free = numbered(number);
  return free;
};

/** A worksheet to make, its sheet and table called by names that nothing in the workbook has: `Kunder (2)`, `Kunder_2`. */
export const freeSpec = ({ sheets, names }: XlsxDocument, spec: SheetSpec): SheetSpec => {
  const taken = [...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
  const sheetNames = sheets.map(({ name }) => name);
  return {
    ...spec,
    sheet: freeName(spec.sheet, sheetNames, (number) => {
      const ending = ` (${number})`;
      return spec.sheet.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    }),
    table: freeName(spec.table, taken, (number) => `${spec.table}_${number}`),
  };
};
