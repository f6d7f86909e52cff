import { Oracle } from "../billing/oracle-rows";
import type { Row, Rows } from "../rules/books";
import { children, filled, plainOf, type Plain } from "./plain";

const flags: Readonly<Record<string, string>> = {
  none: "never",
  "Nej – aldrig": "never",
  "Ja – alltid": "always",
  "Kan faktureras, föreslå Ja": "proposeYes",
  "Kan faktureras, föreslå Nej": "proposeNo",
};

/** The customer that a project lays out in a kind of report; "" where it lays out none. */
const laidOut = (rows: Rows, code: string, column: string): string => {
  const isOn = rows.dimensions?.find((row) => row["dimension"] === "8")?.[column] === "Ja";
  const coding = rows.projectCodings?.find((row) => row["project"] === code && row["dimension"] === "8");
  return isOn && coding ? String(coding["code"]) : "";
};

const entryOf = (rows: Rows, code: string, column: string): Row => ({
  date: "2026-03-16",
  project: code,
  customer: laidOut(rows, code, column),
});

const priceOf = (rows: Rows, code: string, use: "Tid" | "Resa") => {
  const found = new Oracle(rows).prices(
    use,
    entryOf(rows, code, use === "Tid" ? "layOutTime" : "layOutTravel"),
  );
  const source = found.length === 1 ? "price" : found.length > 1 ? "tied" : "none";
  return { source, price: source === "price" ? Number(found[0]) / 100 : null };
};

/** Its own budgeted amount, or the sum of those right below. */
const budget = (plain: Plain, code: string): number | null => {
  const own = plain.projects.get(code)?.["budgetAmount"];
  if (filled(own)) return Number(own);
  const below = children(plain, code).flatMap((row) => budget(plain, String(row["code"])) ?? []);
  return below.length === 0 ? null : below.reduce((sum, one) => sum + one, 0);
};

/** What its time and that of all below comes to at its prices, billed or not. */
const worth = (rows: Rows, code: string) => {
  const below = new Oracle(rows).rows.filter(
    ({ register, project }) =>
      register === "timeEntries" &&
      (project === code.toLowerCase() || project.startsWith(`${code.toLowerCase()}.`)),
  );
  return {
    value: below.reduce((sum, { amount }) => sum + Number(amount ?? 0n), 0) / 100,
    budgetAmount: budget(plainOf(rows), code),
    unpriced: below.filter(({ amount }) => amount === null).length,
  };
};

/** What the contract of billing says of a project: whether its time is billed, at what price, and what it is worth. */
export const moneyFor = (rows: Rows, code: string): Record<string, unknown> => ({
  billable:
    new Oracle(rows).setting("Fakturering i Tid") === "Ja"
      ? flags[new Oracle(rows).flag(entryOf(rows, code, "layOutTime"))]
      : "never",
  price: priceOf(rows, code, "Tid"),
  travelPrice: priceOf(rows, code, "Resa"),
  worth: worth(rows, code),
});
