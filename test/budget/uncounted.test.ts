import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import { rollUp } from "#core/budget/rollup";
import { whyUncounted } from "#core/budget/uncounted";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";

const entry = (more: Row): Row => ({ date: "2026-03-02", employee: "7", project: "A", hours: 1, ...more });

test("every row that is not counted has its reason", () => {
  const book = bookOf({
    projects: [{ code: "A", name: "A" }],
    timeEntries: [
      entry({}),
      entry({ project: "" }),
      entry({ project: "#REF!" }),
      entry({ project: "B" }),
      entry({ hours: "" }),
      entry({ hours: "tre" }),
    ],
  });
  const { uncounted } = finish(rollUp(book));
  expect(uncounted.map((row) => [row, whyUncounted(book, row)])).toEqual([
    [1, "no-project"],
    [2, "unreadable-project"],
    [3, "unknown-project"],
    [4, "no-hours"],
    [5, "unreadable-hours"],
  ]);
  expect(whyUncounted(book, rowId(0))).toBeUndefined();
});
