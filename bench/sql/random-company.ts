import fc from "fast-check";
import { randomBooks } from "../../test/billing/random-book";
import { randomControls } from "../../test/billing/random-controls";
import type { Row, Rows } from "../../test/rules/books";

/** A book, and the day that is asked up to; none where it is blank. */
export type Company = { readonly book: Rows; readonly until: string };

const stamps = fc.constantFrom<Row>(
  {},
  {},
  { releasedAmount: 1234.5 },
  { releasedPrice: 700, releasedAmount: 700.01 },
);
const billedHours = fc.constantFrom<string | number>("", "", 1, 0, 0.3, "fem");

const within = (rows: readonly Row[] = [], more: readonly Row[]): Row[] =>
  rows.map((row, at) => ({ ...row, ...more[at % more.length] }));

const more = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 7, maxLength: 7 });

/** Books of the kind that the tests recompute row by row, with billed hours, stamps of released rows, and controls. */
export const randomCompanies: fc.Arbitrary<Company> = fc
  .record({
    book: randomBooks,
    controls: randomControls,
    countsBillable: fc.constantFrom("Ja", "", ""),
    stamps: more(stamps),
    billed: more(billedHours.map((hours): Row => ({ billedHours: hours }))),
    until: fc.constantFrom("", "2026-02-28", "2026-03-31"),
  })
  .map(({ book, controls, countsBillable, stamps, billed, until }) => ({
    until,
    book: {
      ...book,
      controls,
      settings: [
        ...(book.settings ?? []),
        { name: "Räkna med fakturerbar tid vid tidskontroller", value: countsBillable },
      ],
      timeEntries: within(within(book.timeEntries, stamps), billed),
      travelEntries: within(book.travelEntries, stamps),
    },
  }));
