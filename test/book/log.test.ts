import { expect, test } from "vitest";
import { jobName } from "#core/book/log";
import { bookOf } from "../rules/books";

test("a job is named by its time, and by a number too when the log has one of the same second", () => {
  const time = "2026-03-16 14:05:09";
  expect(jobName(bookOf({}), time)).toBe(time);
  const row = (job: string) => ({ job, part: "1" });
  expect(jobName(bookOf({ importLog: [row("2026-03-16 14:05:08")] }), time)).toBe(time);
  expect(jobName(bookOf({ importLog: [row(time)] }), time)).toBe(`${time} (2)`);
  expect(jobName(bookOf({ importLog: [row(time), row(`${time} (2)`)] }), time)).toBe(`${time} (3)`);
});
