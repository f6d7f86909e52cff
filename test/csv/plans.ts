import type { Book } from "#core/book/book";
import type { CellChange, ImportPlan, Reason } from "#core/csv/import-plan";
import { bookOf } from "../rules/books";

/** A register with one customer that has most things, and one with little. */
export const customers = (lang: "sv" | "en" = "sv"): Book =>
  bookOf(
    {
      customers: [
        {
          number: "05",
          name: "Anna AB",
          organizationNumber: "556016-0680",
          postcode: "111 22",
          city: "Lund",
        },
        { number: "M3", name: "Bo HB", startDate: 45_000, active: lang === "sv" ? "Ja" : "Yes" },
      ],
    },
    lang,
  );

/** What becomes of each row of the file, by its key. */
export const outcomes = ({ rows }: ImportPlan): string[] =>
  rows.map(({ key, outcome }) => `${key} ${outcome}`);
export const reasons = ({ rows }: ImportPlan): Reason[] => rows.flatMap((row) => row.reasons);
/** Every cell that would change: its column, before and after. */
export const changes = ({ rows }: ImportPlan): (string | CellChange["from"])[][] =>
  rows.flatMap((row) => row.changes.map(({ field, header, from, to }) => [field ?? header, from, to]));
