import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const rows = {
  projects: [
    { code: "A", name: "A", status: "Fryst" },
    { code: "A.B", name: "B", status: "Avslutat" },
    { code: "A.B.C", name: "C" },
    { code: "A.D", name: "D", status: "Pågående" },
  ],
};

test("a branch where nothing is ongoing below a frozen or closed project is clean #16", () => {
  expectClean("status-under-closed", {
    projects: [
      { code: "A" },
      { code: "A.B", status: "Avslutat" },
      { code: "A.B.C", status: "Fryst" },
      { code: "A.C" },
      { code: "A.BX" },
    ],
  });
});

test("an ongoing project is found with the strictest status above it; blank is ongoing Q14", () => {
  expectFound("status-under-closed", rows, [
    { row: 2, field: "status", facts: { code: "A.B.C", status: "closed", above: "A.B" } },
    { row: 3, field: "status", facts: { code: "A.D", status: "frozen", above: "A" } },
  ]);
});

test("a status that cannot be read is not judged", () => {
  expectClean("status-under-closed", {
    projects: [
      { code: "A", status: "Fryst" },
      { code: "A.B", status: "?" },
    ],
  });
});

test("the fix gives it the status that it has in effect Q14", () => {
  expectFixed("status-under-closed", rows);
});
