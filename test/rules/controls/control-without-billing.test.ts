import { test } from "vitest";
import { billedBook, unbilledBook } from "../billed-books";
import { expectClean, expectFound } from "../expect";

const id = "control-without-billing";
const money = { project: "P", control: "Fakturerbar tid", kind: "Varning", limit: 100 };
const time = { project: "P", control: "Budgeterad tid", kind: "Varning", limit: 100 };

test("controls that can trigger are clean, and those of worked hours need no billing #48 Q55", () => {
  expectClean(id, billedBook({ controls: [money, time] }));
  expectClean(id, unbilledBook({ controls: [time, { ...money, limit: "" }] }));
});

test("one finding tells of all controls of money while billing is off #104 Q55", () => {
  expectFound(id, unbilledBook({ controls: [time, money, money] }), [
    { row: 1, field: "control", facts: { of: "billableTime", reason: "billing-off", count: 2 } },
  ]);
});

test("hours are not told of unless billable ones are counted #169 Q55", () => {
  const settings = [{ name: "Räkna med fakturerbar tid vid tidskontroller", value: "Ja" }];
  expectFound(id, { ...billedBook({ controls: [time] }), settings }, [
    { row: 0, field: "control", facts: { of: "budgetedTime", reason: "billing-off", count: 1 } },
  ]);
});

test("without a dimension that sets prices, or without a price, no money is counted #165", () => {
  const facts = { of: "billableTime", count: 1 } as const;
  const dimensions = [{ dimension: "6", kind: "Projekt", billing: "Ja" }];
  expectFound(id, billedBook({ controls: [money], dimensions }), [
    { row: 0, field: "control", facts: { ...facts, reason: "no-price-dimension" } },
  ]);
  const prices = [{ dimension: "6", code: "P", usedIn: "Resa", price: 1 }];
  expectFound(id, billedBook({ controls: [money], prices }), [
    { row: 0, field: "control", facts: { ...facts, reason: "no-prices" } },
  ]);
});
