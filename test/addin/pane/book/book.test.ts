import { expect, test } from "vitest";
import { rowId } from "#core/book/row-id";
import {
  accepted,
  behind,
  current,
  everyFinding,
  findingCounts,
  findings,
  stage,
  unread,
} from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { FakeWorkbook } from "../fake-workbook";

test("until the workbook has been read the pane is opening it, and is not behind anything", () => {
  expect(stage.value).toEqual({ kind: "opening" });
  expect([behind.value, unread.value]).toEqual([false, false]);
  expect([current.value, findings.value]).toEqual([undefined, []]);
});

test("findings that somebody let stand do not count, and where nobody has let any, all do", async () => {
  await checkAll(new FakeWorkbook({ projects: [{ code: "A" }, { code: "B" }, { code: "C" }] }));
  const all = everyFinding.value;
  expect(all.length).toBeGreaterThan(1);
  expect(findings.value).toBe(all);
  const [first, ...others] = all;
  const acceptance = {
    row: rowId(0),
    rule: "required-value",
    finding: "",
    by: undefined,
    day: undefined,
    why: undefined,
  };
  accepted.value = { of: new Map([[first!, acceptance]]), void: [] };
  expect(findings.value).toEqual(others);
  const { error, warning, info } = findingCounts.value;
  expect(error + warning + info).toBe(others.length);
  accepted.value = { of: new Map(), void: [] };
  expect(findings.value).toBe(all);
});
