import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("a code without outer spaces is clean, and names are not asked", () => {
  expectClean("surrounding-space", { projects: [{ code: "BS", name: " Bemanning " }] });
});

test("a code with a space before or after it is found, and the fix takes it away Q32", () => {
  const rows = { projects: [{ code: "BS\u00A0" }] };
  expectFound("surrounding-space", rows, [
    { row: 0, field: "code", facts: { register: "projects", field: "code", text: "BS" } },
  ]);
  expectFixed("surrounding-space", rows);
});
