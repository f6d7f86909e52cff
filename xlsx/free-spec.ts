import { freeName, numberedSheet, numberedTable } from "#core/registers/free-name";
import type { SheetSpec } from "#core/registers/sheet-spec";
import type { XlsxDocument } from "./document";

/** A worksheet to make, its sheet and table called by names that nothing in the workbook has: `Kunder (2)`, `Kunder_2`. */
export const freeSpec = ({ sheets, names }: XlsxDocument, spec: SheetSpec): SheetSpec => {
  const taken = [...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
  const sheetNames = sheets.map(({ name }) => name);
  return {
    ...spec,
    sheet: freeName(spec.sheet, sheetNames, numberedSheet),
    table: freeName(spec.table, taken, numberedTable),
  };
};
