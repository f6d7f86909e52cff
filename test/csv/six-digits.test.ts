import fc from "fast-check";
import { expect, test } from "vitest";
import { withConstants } from "#core/csv/constants";
import { defaultSettings } from "#core/csv/default-settings";
import type { ImportPlan } from "#core/csv/import-plan";
import type { ColumnSetting, ImportSettings } from "#core/csv/import-settings";
import { planImport } from "#core/csv/plan-import";
import { readSource } from "#core/csv/sources/read-source";
import { reasonText } from "#core/text/import-text";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";
import { fileOf, parsedOf } from "./files";
import { reasons } from "./plans";
import { planOf, sheetOf, type Shown } from "./sheets";

type Order = NonNullable<ColumnSetting["dateOrder"]>;

const none = () => bookOf({ customers: [] });
const heads = ["Kundnummer", "Namn", "Startdatum"];

/** What becomes of each row: the number that is written for its date, or its outcome. */
const read = (plan: ImportPlan) =>
  plan.rows.map(({ cells, outcome }) => cells?.find((cell) => typeof cell === "number") ?? outcome);

const stated =
  (dateOrder: Order | undefined) =>
  (settings: ImportSettings): ImportSettings => ({
    ...settings,
    columns: settings.columns.map((column) => ({ ...column, ...(dateOrder && { dateOrder }) })),
  });

/** A file of texts with one column of dates. */
const texts = (dates: readonly string[], order?: Order) => {
  const lines = dates.map((date, at) => `K${at};A;${date}`);
  const text = fileOf(heads.join(";"), ...lines);
  const book = none();
  const parsed = parsedOf(text);
  return finish(planImport(book, parsed, stated(order)(defaultSettings(book, "customers", parsed))));
};

/** The same of a sheet's cells. */
const sheet = (dates: readonly Shown[], order?: Order) =>
  planOf(none(), "customers", [heads, ...dates.map((date, at) => [`K${at}`, "A", date])], stated(order));

const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

test.each(["111111", "030303", "010101", "310131"])(
  "%s, which several orders read, settles no order for the others of its column",
  (cell) => {
    const plan = texts([cell, "050124", "311224"]);
    expect(read(plan).slice(1)).toEqual(["refused", "refused"]);
    expect(plan.questions).toMatchObject([{ kind: "dateOrder", header: "Startdatum" }]);
  },
);

test("six digits that are one and the same day in every order are that day, without a question", () => {
  const plan = texts(["111111", "030303"]);
  expect(read(plan)).toEqual([serial("2011-11-11"), serial("2003-03-03")]);
  expect(plan.questions).toEqual([]);
});

/** The days that six digits are, by order, as the calendar of JavaScript has them. */
const daysOf = (cell: string): ReadonlyMap<Order, number> => {
  const [one = "", two = "", three = ""] = cell.match(/../g) ?? [];
  const found = new Map<Order, number>();
  for (const [order, year, month, day] of [
    ["ymd", one, two, three],
    ["dmy", three, two, one],
    ["mdy", three, one, two],
  ] as const) {
    const iso = `${Number(year) < 70 ? "20" : "19"}${year}-${month}-${day}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) found.set(order, serial(iso));
  }
  return found;
};

const pair = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 })).map((part) => {
  return String(part).padStart(2, "0");
});
const cell = fc.oneof(
  fc.tuple(pair, pair, pair).map((parts) => parts.join("")),
  pair.map((part) => part.repeat(3)),
  fc.tuple(pair, pair).map(([one, two]) => one + two + one),
);

test("whatever six digits a column has, it is settled without a question only by one that is a day with the year first and in no other order", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const days = cells.map(daysOf);
      const isOpen = (one: ReadonlyMap<Order, number>): boolean => new Set(one.values()).size > 1;
      const isTold = days.some((one) => one.size === 1 && one.has("ymd"));
      const plan = texts(cells);
      const open = isTold ? 0 : days.filter(isOpen).length;
      expect(plan.questions.map(({ kind, cells }) => [kind, cells])).toEqual(
        open > 0 ? [["dateOrder", open]] : [],
      );
      expect(read(plan)).toEqual(
        days.map((one) => (isOpen(one) && !isTold ? "refused" : (one.get("ymd") ?? "refused"))),
      );
    }),
    { numRuns: runs(100) },
  );
});

test.each([undefined, "ymd", "dmy", "mdy"] as const)(
  "five digits among dates of six are refused, and never Excel's number of a day, where the order is %s",
  (order) => {
    for (const five of ["50124", "10124", " 50124 ", "50124,0", "45000.5"]) {
      const plan = texts(["311224", five, "991231"], order);
      expect(read(plan)[1]).toBe("refused");
      expect(plan.rows[1]?.reasons).toMatchObject([{ code: "unreadable", fault: { fault: "lost-zero" } }]);
    }
  },
);

test("a date of six digits that may have lost its zero is told so, in Swedish and in English", () => {
  const [reason] = texts(["311224", "50124"], "dmy").rows[1]?.reasons ?? [];
  if (!reason) throw new Error("the row is not refused");
  const told = (lang: "sv" | "en") => reasonText(reason, "customers", lang);
  expect(told("sv")).toContain(
    "50124” har fem siffror bland datum med sex, så en nolla i början kan vara borta. Skriv datumet som ÅÅÅÅ-MM-DD.",
  );
  expect(told("en")).toContain(
    "50124” has five digits among dates of six, so a zero in front may be gone. Write the date as YYYY-MM-DD.",
  );
});

test("five digits are Excel's number of a day where no date of six digits stands, whatever the order", () => {
  for (const order of [undefined, "dmy"] as const)
    expect(read(texts(["45000", "2024-01-02", "999999"], order))).toEqual([
      45_000,
      serial("2024-01-02"),
      "refused",
    ]);
});

test("number cells of a sheet are the days that they are beside texts of six digits, and a text of five is not", () => {
  const date = { value: 45_001, format: "yyyy-mm-dd" };
  for (const order of [undefined, "ymd"] as const)
    expect(read(sheet(["991231", 45_000, date, "45002"], order))).toEqual([
      serial("1999-12-31"),
      45_000,
      45_001,
      "refused",
    ]);
});

test("number cells of a sheet keep their column where a value is set that the file lacks", () => {
  const book = none();
  const parsed = sheetOf(heads, ["K1", "A", 45_000], ["K2", "A", "991231"], ["K3", "A", "45002"]);
  const whole = withConstants(parsed, defaultSettings(book, "customers", parsed), [
    { target: { kind: "field", field: "city" }, text: "Umeå" },
  ]);
  expect(read(finish(planImport(book, whole.parsed, whole.settings)))).toEqual([
    45_000,
    serial("1999-12-31"),
    "refused",
  ]);
});

test("a date as a number cell that stands in the register already is no change, and its digits as a text are refused", () => {
  const book = () => bookOf({ customers: [{ number: "K0", name: "A", startDate: 45_000 }] });
  const planned = (cell: Shown) =>
    planOf(book(), "customers", [heads, ["K0", "A", cell], ["K1", "A", "991231"]]);
  expect(planned(45_000).counts).toMatchObject({ unchanged: 1, new: 1, refused: 0 });
  expect(planned("45000").counts).toMatchObject({ unchanged: 0, new: 1, refused: 1 });
});

test("numbers of JSON are the days that they are, and a text of five digits beside six is refused", () => {
  const rows = [
    { Kundnummer: "1", Namn: "A", Startdatum: 45_000 },
    { Kundnummer: "2", Namn: "B", Startdatum: "45000" },
    { Kundnummer: "3", Namn: "C", Startdatum: 991_231 },
  ];
  const book = none();
  const source = finish(readSource(book, "customers", new TextEncoder().encode(JSON.stringify(rows)), {}));
  if (!source.ok) throw new Error(source.error);
  const plan = finish(planImport(book, source.value.parsed, source.value.settings));
  expect(read(plan)).toEqual([45_000, "refused", serial("1999-12-31")]);
  expect(reasons(plan)).toMatchObject([{ fault: { fault: "lost-zero" } }]);
});
