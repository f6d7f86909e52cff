import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("a project that is not bookable but has projects below it is clean, and so is a leaf that says nothing Q2", () => {
  expectClean("childless-not-bookable", { projects: [{ code: "BS", bookable: "Nej" }, { code: "BS.HR" }] });
});

test("a leaf that is not bookable is found Q2", () => {
  expectFound("childless-not-bookable", { projects: [{ code: "BS", bookable: "Nej" }, { code: "BSX.HR" }] }, [
    { row: 0, field: "bookable", facts: { code: "BS" } },
  ]);
});
