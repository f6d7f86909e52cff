import type { RawTable } from "../../src/book/table";
import type { CellValue } from "../../src/values/cell";
import { asFromExcel, chooser, randomFrom } from "./random";

const headers = ["Datum", "Anställd", "Projekt", "Kund", "Timmar", "Tidkod", "Frisläppt", "Intern kommentar"];

/** Where the columns of a time entry stand. */
export const entryColumns = { date: 0, employee: 1, project: 2, hours: 4, released: 6 } as const;

/** The year that the entries are of, in Excel's days, and the two halves that the roll-ups are cut to. */
export const FIRST_DAY = 45_000;
export const YEAR = 365;

/** Excel's days count from another day than ours. */
export const EXCEL_EPOCH = 25_569;

/** So many time entries, each on one of the projects, half of them released for billing. */
export const entryTable = (count: number, projects: readonly string[], seed = 2): RawTable => {
  const random = randomFrom(seed);
  const choose = chooser(random);
  const rows: CellValue[][] = [];
  for (let at = 0; at < count; at++) {
    const day = FIRST_DAY + Math.floor(random() * YEAR);
    rows.push([
      day,
      String(1000 + Math.floor(random() * 500)),
      choose(projects),
      "",
      (1 + Math.floor(random() * 32)) / 4,
      random() < 0.3 ? "ARB" : "",
      random() < 0.5 ? day + 14 : "",
      random() < 0.05 ? "Avstämt med kund" : "",
    ]);
  }
  return { name: "Tidrader", sheet: "Tidrader", row: 0, column: 0, headers, rows: asFromExcel(rows) };
};
