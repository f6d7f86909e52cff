import { expect, test } from "vitest";
import { behind, current, findings, stage, unread } from "../../../../addin/pane/book/book";

test("until the workbook has been read the pane is opening it, and is not behind anything", () => {
  expect(stage.value).toEqual({ kind: "opening" });
  expect([behind.value, unread.value]).toEqual([false, false]);
  expect([current.value, findings.value]).toEqual([undefined, []]);
});
