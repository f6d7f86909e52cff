import type { RawTable } from "../../src/book/table";
import type { CellValue } from "../../src/values/cell";
import { table } from "./company";
import { EXCEL_EPOCH, FIRST_DAY, YEAR } from "./entries";
import { rollupProjects } from "./entry-columns";
import { chooser, randomFrom } from "./random";

const CUSTOMERS = 2000;
const flags = ["Ja – alltid", "Kan faktureras, föreslå Ja", "Kan faktureras, föreslå Ja", "Nej – aldrig", ""];
const HALF = FIRST_DAY + Math.floor(YEAR / 2);

const number = (at: number): string => `K${String(at).padStart(5, "0")}`;

/** A company that bills: its tables, and how they stand in the numbers that a careful peer would prepare. */
export type Billed = {
  readonly tables: readonly RawTable[];
  readonly projects: readonly string[];
  readonly customers: readonly string[];
  readonly entries: RawTable;
  readonly prices: RawTable;
};

/** Where the columns that the peers ask for stand. */
export const billedColumns = (of: RawTable, headers: readonly string[]): readonly number[] =>
  headers.map((header) => of.headers.indexOf(header));

/** So many time entries of a year over 50 000 projects and 2 000 customers; priced by project, by customer of a project, and by customer. */
export const billedCompany = (count: number, seed = 6): Billed => {
  const random = randomFrom(seed);
  const choose = chooser(random);
  const projects = rollupProjects(count / 20);
  const flag = projects.headers.indexOf("Fakturering");
  const codes = projects.rows.map(([code]) => String(code));
  const withFlags: RawTable = {
    ...projects,
    rows: projects.rows.map((row) => row.map((cell, at) => (at === flag ? choose(flags) : cell))),
  };
  const names = Array.from({ length: CUSTOMERS }, (_, at) => number(at));
  const customers = table("customers", CUSTOMERS, (at) => ({
    number: number(at),
    name: `Kund ${at}`,
    billable: at % 10 === 0 ? "Nej – aldrig" : "Ja – alltid",
  }));
  const dimensions = table("dimensions", 2, (at) => ({
    dimension: ["6", "8"][at] ?? "",
    singular: ["Projekt", "Kund"][at] ?? "",
    kind: ["Projekt", "Kund"][at] ?? "",
    billing: "Ja",
    pricePriority: at + 1,
  }));
  const amount = (): number => 500 + Math.floor(random() * 200_000) / 100;
  const priced = (at: number): Readonly<Record<string, CellValue>> => {
    const kind = at % 4;
    // Two in four of the year's halves, one of a customer on a project, one of a customer whatever the project; when all
    // customers have one, that is of another customer on the project. No two are as specific.
    if (kind === 3 && at / 4 < CUSTOMERS) return { dimension: "8", code: number(at >> 2) };
    const code = codes[(at >> 2) % codes.length] ?? "";
    if (kind >= 2)
      return { dimension: "6", code, whenDimension: "8", whenCode: number((at * 7) % CUSTOMERS) };
    return { dimension: "6", code, ...(kind === 0 ? { validTo: HALF } : { validFrom: HALF + 1 }) };
  };
  const prices = table("prices", Math.min(count / 25, 4 * codes.length), (at) => ({
    ...priced(at),
    usedIn: "Tid",
    price: amount(),
  }));
  const entries = table("timeEntries", count, () => {
    const date = FIRST_DAY + Math.floor(random() * YEAR);
    return {
      date,
      employee: String(1000 + Math.floor(random() * 500)),
      project: choose(codes),
      customer: random() < 0.95 ? choose(names) : "",
      hours: (1 + Math.floor(random() * 32)) / 4,
      billable: random() < 0.9 ? "" : random() < 0.5 ? "Ja" : "Nej",
      reviewLevel: random() < 0.8 ? 1 : "",
      released: random() < 0.4 ? date + 14 : "",
    };
  });
  const settings = table("settings", 1, () => ({ name: "Fakturering i Tid", value: "Ja" }));
  return {
    tables: [settings, dimensions, withFlags, customers, prices, entries],
    projects: codes,
    customers: names,
    entries,
    prices,
  };
};

/** The day that a run is asked up to, as we count days: another one each run. */
export const untilOf = (run: number): number => FIRST_DAY - EXCEL_EPOCH + 200 + (run % 2) * 60;
