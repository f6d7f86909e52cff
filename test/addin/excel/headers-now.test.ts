import { expect, test } from "vitest";
import { lostColumn, withHeadersNow } from "../../../addin/excel/stage/headers-now";
import type { StageWrite } from "../../../addin/excel/stage/plan";
import type { TableLayout } from "../../../addin/excel/table-layout";

const asked = (then: string, now: string) => {
  const write = { table: { headers: Array.from(then) } } as unknown as StageWrite;
  return [write, { headers: Array.from(now) } as unknown as TableLayout] as const;
};
const now = (then: string, names: string): string =>
  withHeadersNow(...asked(then, names)).table.headers.join("");
const lost = (then: string, names: string): string | undefined => lostColumn(...asked(then, names));

test("a column is known by its header wherever it stands, and by its neighbours when it has another", () => {
  for (const [then, names, found] of [
    ["abc", "abc", "abc"],
    ["abc", "cab", "abc"],
    ["abc", "axc", "axc"],
    ["abc", "xbc", "xbc"],
    ["abc", "abx", "abx"],
    ["abcd", "axyd", "axyd"],
    ["abc", "xyz", "xyz"],
  ] as const) {
    expect(now(then, names)).toBe(found);
    expect(lost(then, names)).toBeUndefined();
  }
});

test("a column that may be one of several is lost; one that is gone, or beside new ones, is not", () => {
  expect(lost("abc", "axyc")).toBe("b");
  expect(lost("abc", "cxa")).toBe("b");
  expect(lost("abcd", "axd")).toBe("b");
  expect(lost("abc", "ac")).toBeUndefined();
  expect(lost("abc", "ab")).toBeUndefined();
  expect(now("abc", "ac")).toBe("abc");
});

test("a new column of somebody's is none of the job's", () => {
  expect(now("abcd", "abxcd")).toBe("abcd");
  expect(lost("abcd", "abcd")).toBeUndefined();
});
