import fc from "fast-check";
import { Oracle, type OracleRow } from "../../billing/oracle-rows";
import type { Row, Rows } from "../../rules/books";
import type { Judged } from "../judged-projects";
import { told, type Part } from "../part";
import { children, filled, plainOf, type Plain } from "../plain";

const codes = ["A", "A.1", "B"];
const HOURS = 10_000;

const isOn = (rows: Rows, name: string): boolean =>
  rows.settings?.find((row) => row["name"] === name)?.["value"] === "Ja";
const COUNT = "Räkna med fakturerbar tid vid tidskontroller";

const isWithin = (row: OracleRow, code: unknown): boolean =>
  row.project === String(code).toLowerCase() || row.project.startsWith(`${String(code).toLowerCase()}.`);

/** Its own budget, or the sum of those right below. */
const budget = (plain: Plain, row: Row): number | undefined => {
  if (filled(row["budgetHours"])) return Number(row["budgetHours"]);
  const below = children(plain, String(row["code"])).flatMap((one) => budget(plain, one) ?? []);
  return below.length === 0 ? undefined : below.reduce((sum, one) => sum + one, 0);
};

/** What an entry adds to the hours of controls. */
const hoursOf = (rows: Rows, row: OracleRow): number =>
  isOn(rows, COUNT) && !row.billable ? 0 : Number(row.hours ?? 0n) / HOURS;

/** How much a control counts, and how much it bears; undefined where it counts nothing. */
const standing = (
  rows: Rows,
  all: readonly OracleRow[],
  control: Row,
): readonly [number, number] | undefined => {
  const plain = plainOf(rows);
  const project = plain.projects.get(String(control["project"]));
  const own = all.filter(
    (row) =>
      row.register === "timeEntries" &&
      isWithin(row, control["project"]) &&
      (control["customer"] === "" || row.customer === String(control["customer"]).toLowerCase()) &&
      (control["period"] !== "månad" || row.date.startsWith("2026-03")),
  );
  const limit = Number(control["limit"]);
  const sum = (of: (row: OracleRow) => number): number => own.reduce((whole, row) => whole + of(row), 0);
  if (control["control"] === "Timmar") return [sum((row) => hoursOf(rows, row)), limit];
  if (control["control"] === "Fakturerbar tid") {
    const counted = (row: OracleRow): boolean => row.billable && Number(row.cells["reviewLevel"]) >= 1;
    return isPriced(rows)
      ? [sum((row) => (counted(row) ? Number(row.amount ?? 0n) / 100 : 0)), limit]
      : undefined;
  }
  const whole = project && budget(plain, project);
  return whole === undefined ? undefined : [sum((row) => hoursOf(rows, row)), (whole * limit) / 100];
};

/** Whether anything can be billed at a price in Tid at all. */
const isPriced = (rows: Rows): boolean =>
  isOn(rows, "Fakturering i Tid") &&
  rows.dimensions?.some((row) => row["billing"] === "Ja" && filled(row["pricePriority"])) === true &&
  rows.prices?.some((row) => row["usedIn"] === "Tid") === true;

const ofControls = (rows: Rows, all: readonly OracleRow[]): Judged[] => {
  const list = rows.controls ?? [];
  const isIdle = {
    "Fakturerbar tid": !isPriced(rows),
    "Budgeterad tid": isOn(rows, COUNT) && !isOn(rows, "Fakturering i Tid"),
  };
  return [
    ...told("control-reached", "controls", list, (row) => {
      const stands = standing(rows, all, row);
      if (stands === undefined) return false;
      const [used, limit] = stands;
      return row["kind"] === "Varning" ? used >= limit : used > limit;
    }),
    // One finding for all of a kind, on the topmost.
    ...Object.entries(isIdle).flatMap(([kind, is]): Judged[] => {
      const first = list.findIndex(({ control }) => control === kind);
      return is && first >= 0 ? [["control-without-billing", "controls", first, ""]] : [];
    }),
  ];
};

/** How much work projects bear. */
export const controls: Part = {
  name: "controls",
  rules: ["control-reached", "control-without-billing", "value-over-budget"],
  books: fc
    .record({
      settings: fc
        .tuple(fc.constantFrom("Ja", "Ja", "Nej"), fc.constantFrom("", "", "Ja"))
        .map(([one, other]) => [
          { name: "Fakturering i Tid", value: one },
          { name: COUNT, value: other },
        ]),
      dimensions: fc.constantFrom({ pricePriority: 1 }, { pricePriority: 1 }, {}).map((order) => [
        { dimension: "6", singular: "Projekt", kind: "Projekt", billing: "Ja", ...order },
        { dimension: "8", singular: "Kund", kind: "Kund" },
      ]),
      projects: fc
        .array(
          fc.record({
            budgetHours: fc.constantFrom<string | number>("", 4, 10),
            budgetAmount: fc.constantFrom<string | number>("", 200, 4000),
            billable: fc.constantFrom("Ja – alltid", "Ja – alltid", "Kan faktureras, föreslå Nej"),
          }),
          { minLength: 3, maxLength: 3 },
        )
        .map((all) => all.map((row, at) => ({ ...row, code: codes[at]!, name: "Namn" }))),
      customers: fc.constant([{ number: "M3", name: "Åkers" }]),
      prices: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }).map((all) =>
        all.map((code) => ({
          ...{ dimension: "6", code, usedIn: "Tid", price: 100 },
          ...{ whenDimension: "", whenCode: "", validFrom: "", validTo: "" },
        })),
      ),
      controls: fc.array(
        fc.record({
          project: fc.constantFrom(...codes),
          control: fc.constantFrom("Budgeterad tid", "Fakturerbar tid", "Timmar"),
          kind: fc.constantFrom("Varning", "Registreringsstopp"),
          limit: fc.constantFrom(50, 80, 100, 200, 4),
          customer: fc.constantFrom("", "", "M3"),
          period: fc.constantFrom("", "", "månad"),
        }),
        { maxLength: 4 },
      ),
      timeEntries: fc.array(
        fc.record({
          date: fc.constantFrom("2026-02-10", "2026-03-02"),
          employee: fc.constant("1"),
          project: fc.constantFrom(...codes),
          customer: fc.constantFrom("", "M3"),
          hours: fc.constantFrom(1, 2, 4, -1),
          billable: fc.constantFrom("", "Ja"),
          reviewLevel: fc.constantFrom(0, 1),
          released: fc.constant(""),
        }),
        { maxLength: 6 },
      ),
    })
    // The customer and the period are of controls in hours: per cent are of the whole budget.
    .map((rows) => ({
      ...rows,
      controls: rows.controls.map((row) =>
        row.control === "Timmar" ? row : { ...row, customer: "", period: "" },
      ),
    })),
  judge: (rows) => {
    const { rows: all } = new Oracle(rows);
    return [
      ...ofControls(rows, all),
      ...told("value-over-budget", "projects", rows.projects, (row) => {
        const worth = all
          .filter((one) => isWithin(one, row["code"]))
          .reduce((sum, { amount }) => sum + Number(amount ?? 0n) / 100, 0);
        return (
          isOn(rows, "Fakturering i Tid") &&
          filled(row["budgetAmount"]) &&
          worth > Number(row["budgetAmount"])
        );
      }),
    ];
  },
};
