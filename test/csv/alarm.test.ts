import { expect, test } from "vitest";
import type { ImportPlan } from "#core/csv/import-plan";
import { bookOf, type Row } from "../rules/books";
import { fileOf, planOf } from "./files";

const many = Array.from({ length: 24 }, (_, at) => at);
const customers = many.map((at): Row => ({
  number: `K${at}`,
  name: `Åkeri ${at} i Borås`,
  city: `Malmö ${at}`,
  postcode: `1${10 + at} 22`,
}));
const book = () => bookOf({ customers });
const alarm = (...lines: readonly string[]): ImportPlan["alarm"] =>
  planOf(book(), "customers", fileOf(...lines)).alarm;

test("letters of another encoding in most rows are an alarm, whether they can be seen to be garbled or not", () => {
  expect(alarm("Kundnr;Namn", ...many.map((at) => `K${at};Ã…keri ${at} i BorÃ¥s`))).toMatchObject({
    cause: "encoding",
    rows: 24,
    matched: 24,
    line: 2,
    header: "Namn",
    from: "Åkeri 0 i Borås",
  });
  expect(alarm("Kundnr;Namn", ...many.map((at) => `K${at};Økeri ${at} i Borøs`))?.cause).toBe("encoding");
});

test("values that moved to another column in most rows are an alarm", () => {
  const lines = many.map((at) => `K${at};Malmö ${at};Åkeri ${at} i Borås`);
  expect(alarm("Kundnr;Namn;Ort", ...lines)).toMatchObject({ cause: "shift", rows: 24, header: "Namn" });
});

test("numbers a power of ten too large or too small in most rows are an alarm, other changes of numbers are none", () => {
  const projects = many.map((at): Row => ({ code: `P${at}`, name: "P", budgetAmount: 1500 + at }));
  const of = (factor: (amount: number) => number) =>
    planOf(
      bookOf({ projects }),
      "projects",
      fileOf("Kod;Budgeterat belopp", ...many.map((at) => `P${at};${factor(1500 + at)}`)),
    ).alarm;
  expect(of((amount) => amount * 100)).toMatchObject({ cause: "power-of-ten", from: 1500, to: 150_000 });
  expect(of((amount) => amount * 2)).toBeUndefined();
});

test("day and month changed about in most dates are an alarm", () => {
  // The fourth of March 2024 and on: serials of days that are also months.
  const dates = many.map((at) => ({ month: 1 + (at % 8), day: 9 + (at % 4) }));
  const serial = ({ month, day }: { month: number; day: number }): number =>
    Date.UTC(2024, month - 1, day) / 86_400_000 + 25_569;
  const dated = dates.map((date, at): Row => ({ number: `K${at}`, name: "A", startDate: serial(date) }));
  const lines = dates.map(({ month, day }, at) => `K${at};2024-${String(day).padStart(2, "0")}-0${month}`);
  const plan = planOf(bookOf({ customers: dated }), "customers", fileOf("Kundnr;Startdatum", ...lines));
  expect(plan.alarm).toMatchObject({ cause: "day-and-month", rows: 24 });
});

test("plain renames of every row are no alarm, and neither are few rows or few of many", () => {
  expect(alarm("Kundnr;Namn", ...many.map((at) => `K${at};Nytt namn ${at}`))).toBeUndefined();
  const garbled = many.slice(0, 19).map((at) => `K${at};Ã…keri ${at} i BorÃ¥s`);
  expect(alarm("Kundnr;Namn", ...garbled)).toBeUndefined();
  const few = many.map((at) => `K${at};${at < 8 ? "Ã…" : "Å"}keri ${at} i Borås`);
  expect(alarm("Kundnr;Namn", ...few)).toBeUndefined();
});
