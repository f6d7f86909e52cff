import fc from "fast-check";
import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { numbers } from "#core/book/table";
import { useOf } from "#core/resolve/billing-flag";
import { billingTerms } from "#core/resolve/billing-terms";
import { chartedPrices } from "#core/resolve/charted-prices";
import { entryCoding } from "#core/resolve/entry-coding";
import { numberedCodes } from "#core/resolve/numbered-codes";
import { searchPrice } from "#core/resolve/price";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";
import { randomCompanies } from "../sql/random-company";

/** Cells of prices that cannot be read, or say half of what they should. */
const spoilt = fc.array(
  fc.constantFrom<Row>(
    ...[{}, {}, {}, {}, {}],
    ...[{ price: "?" }, { validTo: "snart" }, { validFrom: "vår" }, { usedIn: "Tidd" }, { usedIn: "" }],
    ...[
      { whenDimension: "8", whenCode: "" },
      { whenDimension: "", whenCode: "M3" },
    ],
    ...[
      { whenDimension: "8", whenCode: "BORTA" },
      { whenDimension: "99", whenCode: "1" },
    ],
  ),
  { minLength: 5, maxLength: 9 },
);

/** A price that asks for more than those that many rows of the random books have. */
const conditional: Row = {
  dimension: "8",
  code: "ÖST",
  usedIn: "Tid",
  price: 700,
  whenDimension: "1",
  whenCode: "10",
};

test("the price of every entry of a register is that of the search for it alone, ties and what cannot be read too #110 #111 #165 #173 Q24 Q25", () => {
  fc.assert(
    fc.property(randomCompanies, spoilt, ({ book: rows }, spoils) => {
      const spoiled = (rows.prices ?? []).map((row, at) => ({ ...row, ...spoils[at % spoils.length] }));
      const prices = [...spoiled, conditional];
      const book = bookOf({ ...rows, prices });
      const terms = billingTerms(book);
      for (const id of ["timeEntries", "travelEntries"] as const) {
        const entries = tableOf(book, id)!;
        const charted = finish(chartedPrices(book, entries, finish(numberedCodes(book, entries)), terms));
        for (const row of entries.order) {
          const day = numbers(entries, "date")[row];
          const query = { use: useOf(entries), day, coding: entryCoding(book, entries, row) };
          expect(charted.prices[charted.of(row)]).toEqual(searchPrice(book, query, terms));
        }
      }
    }),
    { numRuns: runs(150) },
  );
});
