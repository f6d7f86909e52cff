// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { check, findingCounts } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { createRegisters, insertSample } from "../../../../addin/pane/jobs/make-registers";
import { FakeWorkbook } from "../fake-workbook";

let workbook: FakeWorkbook;
beforeEach(async () => {
  notice.value = undefined;
  workbook = new FakeWorkbook({});
  await checkAll(workbook);
});

test.each(["sv", "en"] as const)(
  "the sample's registers stand in an empty workbook, mistakes and all (%s)",
  async (lang) => {
    await insertSample(workbook, lang);
    expect([...(check.value?.book.tables.keys() ?? [])]).toEqual(
      expect.arrayContaining([
        "settings",
        "dimensions",
        "projects",
        "customers",
        "codes",
        "employees",
        "timeEntries",
      ]),
    );
    expect(check.value?.book.lang).toBe(lang);
    expect(findingCounts.value.error).toBeGreaterThan(5);
    expect(notice.value).toMatchObject({ kind: "created" });
  },
);

test("when Excel refuses the sheets, the pane says why and the workbook is as it was", async () => {
  workbook.refusal = { kind: "read-only" };
  await createRegisters(workbook, ["projects"], "sv");
  expect(notice.value).toEqual({
    kind: "write-refused",
    refusal: { kind: "not-begun", cause: { kind: "read-only" } },
  });
  expect(workbook.sheets).toEqual([]);
});
