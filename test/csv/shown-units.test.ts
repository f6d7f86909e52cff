import { expect, test } from "vitest";
import { reasonText } from "#core/text/import-text";
import { bookOf } from "../rules/books";
import { reasons } from "./plans";
import { planOf, priced, prices, type Shown } from "./sheets";

const worked = (...hours: readonly Shown[]) => [
  ["Datum", "Anställd", "Projekt", "Timmar"],
  ...hours.map((cell, at) => [`2026-03-${at + 10}`, "A", "1", cell]),
];
const hoursOf = (...cells: readonly Shown[]) =>
  planOf(bookOf({ timeEntries: [] }), "timeEntries", worked(...cells));
const lastNumbers = (plan: ReturnType<typeof planOf>) =>
  plan.rows.map(({ cells, outcome }) => cells?.findLast((cell) => typeof cell === "number") ?? outcome);
const as = (value: number, format: string): Shown => ({ value, format });

test("a unit in a cell's number format is read with its number, as a file has both in one text", () => {
  const plan = hoursOf(
    as(90, '0" min"'),
    as(90.5, "0.0\\ \\m\\i\\n"),
    as(7.5, '0.0" h"'),
    as(7.5, 'General" tim"'),
    as(130, '0"h "00"min"'),
    as(1.5, "_-* 0.00_-;[Red]-0.00"),
  );
  expect(lastNumbers(plan)).toEqual([1.5, "refused", 7.5, 7.5, 1.5, 1.5]);
});

test("a number below zero bears its own sign, whatever its format shows it with", () => {
  const signed = [
    '#,##0.00\\ "kr";[Red]\\-#,##0.00\\ "kr"',
    "#,##0.00\\ [$kr-41D];[Red]\\-#,##0.00\\ [$kr-41D]",
    '_-* #,##0.00\\ "kr"_-;\\-* #,##0.00\\ "kr"_-;_-* "-"??\\ "kr"_-;_-@_-',
    '#,##0" kr"_);\\(#,##0" kr"\\)',
    '0.00" kr";-0.00" kr"',
  ];
  const plan = planOf(bookOf({ travelEntries: [] }), "travelEntries", [
    ["Datum", "Anställd", "Projekt", "Belopp"],
    ...signed.map((format, at) => [`2026-03-${at + 10}`, "A", "1", as(-1234.5, format)]),
  ]);
  expect(lastNumbers(plan)).toEqual(signed.map(() => -1234.5));
  const hours = hoursOf(as(-7.5, '0.00\\ "tim";\\-0.00\\ "tim"'), as(-30, '0" min";\\-0" min"'));
  expect(lastNumbers(hours)).toEqual([-7.5, -0.5]);
});

test("a number cell that shows another unit than its column's is refused, and quoted as it shows", () => {
  const plan = hoursOf(as(2, '0" dagar"'), as(130, '#0"h"00'), as(5, "#,##0\\ [$kr-41D]"));
  expect(prices(plan)).toEqual(["refused", "refused", "refused"]);
  expect(reasons(plan)).toMatchObject([
    { fault: { fault: "not-a-number", text: "2 dagar" } },
    { fault: { fault: "not-a-number", text: '130 (#0"h"00)' } },
    { fault: { fault: "not-a-number", text: "5 kr" } },
  ]);
  const money = planOf(
    bookOf({ prices: [] }),
    "prices",
    priced(
      as(5, '0" tkr"'),
      as(5000, '#,##0," tkr"'),
      as(5, '0" mkr"'),
      as(5, '0" USD"'),
      as(500, "[$€-2]\\ #,##0"),
      as(500, "#,##0.00 €"),
      as(-500, '0" kr";"USD "-0'),
      as(1500, '[<1000]0" kr";0" USD"'),
    ),
  );
  expect(reasons(money).map((reason) => reason.code === "unreadable" && reason.fault.text)).toEqual([
    "5 tkr",
    "5 tkr",
    "5 mkr",
    "5 USD",
    "€ 500",
    "500 €",
    "USD -500",
    "1500 USD",
  ]);
});

test("the column's own unit in a number format changes nothing of an amount", () => {
  const plan = planOf(
    bookOf({ prices: [] }),
    "prices",
    priced(
      as(1.234, '"kr "0.000'),
      as(500, "#,##0.00\\ [$kr-41D]"),
      as(500.5, "#,##0.00\\ [$SEK];[Red]-#,##0.00\\ [$SEK]"),
      as(500.25, '_-* #,##0.00 "kr"_-;-* #,##0.00 "kr"_-;_-* "-"?? "kr"_-;_-@_-'),
      as(5000, '#,##0, "kr"'),
      as(7, "[$-41D]0"),
    ),
  );
  expect(prices(plan)).toEqual([1.23, 500, 500.5, 500.25, 5000, 7]);
});

test("a clock that hides whole days is refused; one that counts them is hours", () => {
  const plan = hoursOf(as(1.5, "h:mm"), as(1.5, "[h]:mm"), as(0.5, "h:mm"));
  expect(lastNumbers(plan)).toEqual(["refused", 36, 12]);
  expect(reasons(plan)).toMatchObject([{ fault: { fault: "hidden-days", text: "12:00 (1.5)" } }]);
});

test("a text of a sheet that no cell of Excel can hold refuses its row", () => {
  const plan = planOf(bookOf({ customers: [] }), "customers", [
    ["Kundnummer", "Namn"],
    ["1", "x\0y"],
    ["2", "A\uD800"],
  ]);
  expect(reasons(plan).map(({ code }) => code)).toEqual(["nul", "half-character"]);
});

test("a VAT rate written as a share is told how to write it, and never to be rounded", () => {
  const rates = ["0.25", "0,06", 0.25, "25,5"];
  const plan = planOf(bookOf({ customers: [] }), "customers", [
    ["Kundnummer", "Namn", "Momssats"],
    ...rates.map((rate, at) => [`${at}`, "A", rate]),
  ]);
  const [first] = reasons(plan);
  expect(reasons(plan)).toMatchObject([
    { fault: { fault: "share", text: "0.25" } },
    { fault: { fault: "share", text: "0,06" } },
    { fault: { fault: "share", text: "0.25" } },
    { fault: { fault: "too-many-decimals", text: "25,5" } },
  ]);
  expect(first && reasonText(first, "customers", "sv")).toContain("till exempel 25");
});
