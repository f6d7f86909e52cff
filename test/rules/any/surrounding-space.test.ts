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

test("each of several rows that are written with the same space is found", () => {
  expectFound("surrounding-space", { projects: [{ code: "A " }, { code: "A " }] }, [
    { row: 0, field: "code", facts: { register: "projects", field: "code", text: "A" } },
    { row: 1, field: "code", facts: { register: "projects", field: "code", text: "A" } },
  ]);
});
