import { expect, test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("keys that differ by more than capitals and spaces are clean", () => {
  expectClean("duplicate-key", {
    projects: [{ code: "05" }, { code: "5" }, { code: "BS.HR" }, { code: "" }, { code: "" }],
    timeEntries: [{ project: "BS" }, { project: "BS" }],
  });
});

test("a code on several rows is found on each of them, capitals and spaces aside Q4", () => {
  const findings = expectFound(
    "duplicate-key",
    { projects: [{ code: "BS" }, { code: "A" }, { code: " bs " }] },
    [
      { row: 0, field: "code", facts: { register: "projects", key: "BS", count: 2 } },
      { row: 2, field: "code", facts: { register: "projects", key: "bs", count: 2 } },
    ],
  );
  expect(findings[0]?.also?.map(({ row }) => row)).toEqual([0, 2]);
});

test("a code of a simple dimension is unique within its dimension", () => {
  expectFound(
    "duplicate-key",
    {
      codes: [
        { dimension: "1", code: "K1" },
        { dimension: "20", code: "K1" },
        { dimension: "1", code: "k1" },
        { dimension: "1", code: "" },
        { dimension: "1", code: "" },
      ],
    },
    [
      { row: 0, field: "code", facts: { register: "codes", key: "1 / K1", count: 2 } },
      { row: 2, field: "code", facts: { register: "codes", key: "1 / k1", count: 2 } },
    ],
  );
});
