import type { CellValue } from "#core/values/cell";

/** The text that a table column is called by when its header cell holds this. */
export const headerText = (value: CellValue): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** A name that none of the others has, as Excel makes it: `Namn`, `Namn2`, `Namn3`; a blank one is called `Column1`. */
export const uniqueName = (name: string, others: readonly string[]): string => {
  const taken = new Set(others.map((other) => other.toLowerCase()));
  const stem = name === "" ? "Column" : name;
  let number = name === "" ? 1 : 2;
  let unique = name === "" ? "Column1" : name;
  while (taken.has(unique.toLowerCase())) unique = `${stem}${number++}`;
  return unique;
};
