import { expect, test } from "vitest";
import { effectiveDates, resolveDates } from "#core/resolve/dates";
import { isoDate } from "#core/values/date";
import { fold } from "#core/values/text";
import { bookOf } from "../rules/books";

const book = bookOf({
  projects: [
    { code: "A", startDate: "2026-01-01", endDate: "2026-06-30" },
    { code: "A.B", startDate: "2026-03-01", endDate: "2026-12-31" },
    { code: "C" },
  ],
});

test("the latest start and the earliest end of the branch hold Q14", () => {
  const { startDate, endDate } = effectiveDates(book, fold("a.b"));
  expect([isoDate(startDate!.day), startDate?.from.code]).toEqual(["2026-03-01", "a.b"]);
  expect([isoDate(endDate!.day), endDate?.from.code]).toEqual(["2026-06-30", "a"]);
});

test("the trace tells the start, then the end, and which were passed over", () => {
  const told = resolveDates(book, fold("a.b")).trace.map(
    ({ key, field, verdict }) => `${key} ${field} ${verdict}`,
  );
  expect(told).toEqual([
    "A.B startDate decides",
    "A startDate outranked",
    "A.B endDate outranked",
    "A endDate decides",
  ]);
});

test("a project without dates anywhere above it is always open", () => {
  const { value, trace } = resolveDates(book, fold("c"));
  expect(value).toEqual({ startDate: undefined, endDate: undefined });
  expect(trace.map(({ verdict }) => verdict)).toEqual(["blank", "standard", "blank", "standard"]);
});
