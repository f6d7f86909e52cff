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
  expect(lastNumbers(plan)).toEqual([1.5, 1.5083, 7.5, 7.5, 1.5, 1.5]);
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

test("hours that show as a date, or hide their hours, are refused and quoted; a time of day by h:mm is hours", () => {
  const formats = ["yyyy-mm-dd hh:mm", "m/d/yy h:mm", "dd hh:mm", "yyyy-mm-dd", "mm", "mmm", "mm:ss"];
  const plan = hoursOf(as(0.3125, "h:mm"), ...formats.map((format) => as(0.3125, format)));
  expect(lastNumbers(plan)).toEqual([7.5, ...formats.map(() => "refused")]);
  expect(reasons(plan)).toMatchObject(
    formats.map((format) => ({ fault: { fault: "not-a-number", text: `0.3125 (${format})` } })),
  );
});

test("a number that shows as another is refused wherever it would be taken for one, and is a code as it shows", () => {
  const parted = hoursOf(as(730, '#":"##'), as(730, '0":"00'), as(750, '0"."00'), as(7, "0000"));
  expect(lastNumbers(parted)).toEqual(["refused", "refused", "refused", 7]);
  expect(reasons(parted)).toMatchObject([
    { code: "unreadable", fault: { text: '730 (#":"##)' } },
    { code: "shown-otherwise", header: "Timmar", text: '730 (0":"00)' },
    { code: "shown-otherwise", header: "Timmar", text: '750 (0"."00)' },
  ]);
  const codes = planOf(bookOf({ projects: [] }), "projects", [
    ["Projektkod", "Namn"],
    [as(12_345, '000"."00'), "Sol"],
    [as(46_000, "yyyy-mm-dd"), "Vind"],
    [as(0.3125, "mm:ss"), "Sjö"],
    ["4", as(730, '#":"##')],
  ]);
  expect(codes.rows.map(({ key, outcome }) => [key, outcome])).toEqual([
    ["123.45", "new"],
    ["2025-12-09", "refused"],
    ["0.3125 (mm:ss)", "refused"],
    ["4", "refused"],
  ]);
  expect(reasons(codes).map(({ code }) => code)).toEqual(new Array(3).fill("shown-otherwise"));
});

test("the crown of another country is refused, and kronor of an hour are a price", () => {
  const plan = planOf(
    bookOf({ prices: [] }),
    "prices",
    priced(
      as(500, "[$kr-414] #,##0"),
      as(500, "#,##0 [$kr.-406]"),
      as(950, '0" kr/h"'),
      as(950, '0" kronor"'),
      "950 kr/tim",
    ),
  );
  expect(prices(plan)).toEqual(["refused", "refused", 950, 950, 950]);
  expect(reasons(plan)).toMatchObject([{ fault: { text: "NOK 500" } }, { fault: { text: "500 DKK" } }]);
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
  const rates = ["0.25", "0,06", 0.25, "25,5", 0.000001, "0,0000001", "1,5"];
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
    { fault: { fault: "share" } },
    { fault: { fault: "too-many-decimals", text: "0,0000001" } },
    { fault: { fault: "too-many-decimals", text: "1,5" } },
  ]);
  expect(first && reasonText(first, "customers", "sv")).toContain("till exempel 25");
});
