import type { PlacedTable, Places } from "../../xlsx/results/places";
import { formatAbsolute, quoteSheet } from "../host/model/address";
import type { DefinedName } from "../host/model/name";
import type { Table } from "../host/model/table";
import type { Workbook } from "../host/model/workbook";

const placed = (table: Table): PlacedTable => ({
  sheet: table.sheet.name.toLowerCase(),
  table: {
    name: table.name,
    range: table.area,
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    rows: table.body.rows,
    columns: Array.from({ length: table.area.columns }, (_, at) => table.columnName(at)),
  },
});

const meaning = ({ target }: DefinedName): string => {
  if (typeof target === "string") return target.replace(/^=/, "");
  return target.area ? `${quoteSheet(target.sheet.name)}!${formatAbsolute(target.area)}` : "";
};

/** What the formulas of a book in the grid may name, as it stands now. */
export const placesIn = (workbook: Workbook): Places => {
  const tables = new Map(workbook.tables.map((table) => [table.name.toLowerCase(), placed(table)]));
  const names = new Map(
    workbook.names.map((name) => [
      `${name.scope?.name.toLowerCase() ?? ""}!${name.name.toLowerCase()}`,
      meaning(name),
    ]),
  );
  return {
    sheets: workbook.sheets.map(({ name }) => name.toLowerCase()),
    tables,
    name: (name, sheet) => names.get(`${sheet}!${name}`) ?? names.get(`!${name}`),
    on: (sheet) => [...tables.values()].filter((one) => one.sheet === sheet),
  };
};
