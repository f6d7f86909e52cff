import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

test("rows with their required columns are clean, and so is a row with nothing in it", () => {
  expectClean("required-value", { projects: [{ code: "BS", name: "Bemanning" }, {}] });
});

test("a required cell that is blank is found: a project has a name #14", () => {
  expectFound("required-value", { projects: [{ code: "BS", name: "  " }] }, [
    { row: 0, field: "name", facts: { register: "projects", field: "name" } },
  ]);
});

test("a required cell that cannot be read is not called missing", () => {
  expectClean("required-value", { projects: [{ code: 5, name: "Fem" }] });
});
