import { test } from "vitest";
import { dayOf } from "#core/values/date";
import { billedBook, entry, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "released-not-reviewed";
const released = "2026-03-10";
const day = dayOf(2026, 3, 10)!;

test("what is released and reviewed, or neither, is clean, and so is a company that does not bill #168", () => {
  expectClean(id, billedBook({ timeEntries: [entry({ released }), entry({ reviewLevel: "" })] }));
  expectClean(id, unbilledBook({ timeEntries: [entry({ released, reviewLevel: "" })] }));
});

test("what is released below the level that the setting asks for is found, time and travel #168", () => {
  const book = billedBook({
    timeEntries: [entry({ released, reviewLevel: "" }), entry({ released, reviewLevel: 2 })],
    travelEntries: [entry({ released, reviewLevel: 1, amount: 100 })],
  });
  const two = { name: "Granskningsnivå för frisläppning", value: 2 };
  expectFound(id, { ...book, settings: [...(book.settings ?? []), two] }, [
    { row: 0, field: "reviewLevel", facts: { released: day, level: 0, asked: 2 } },
    { row: 0, field: "reviewLevel", facts: { released: day, level: 1, asked: 2 } },
  ]);
});
