import { test } from "vitest";
import { billedBook, unbilledBook } from "../billed-books";
import type { Rows } from "../books";
import { expectClean, expectFound } from "../expect";

const id = "price-on-parent";
const projects = [{ code: "A" }, { code: "A.B" }, { code: "C", bookable: "Nej" }];
const price = (code: string) => ({ dimension: "6", code, usedIn: "Tid", price: 100 });

test("a price on a bookable project, or on any where prices are inherited, is clean #8 Q25", () => {
  expectClean(id, billedBook({ projects, prices: [price("A.B"), price("FINNS EJ")] }));
  const inherits = { name: "Priser ärvs i trädet", value: "Ja" };
  const book: Rows = billedBook({ projects, prices: [price("A")] });
  expectClean(id, { ...book, settings: [...(book.settings ?? []), inherits] });
  expectClean(id, unbilledBook({ projects, prices: [price("A")] }));
});

test("a price where nothing is ever registered is found #8 Q25", () => {
  expectFound(id, billedBook({ projects, prices: [price("a"), price("C")] }), [
    { row: 0, field: "code", facts: { code: "a", child: "A.B" } },
    { row: 1, field: "code", facts: { code: "C", child: undefined } },
  ]);
});
