import { test } from "vitest";
import { expectClean, expectFound } from "../expect";

const assignments = [
  { client: "1", consultant: "eva", program: "Bokföring" },
  { client: "1", consultant: "eva", program: "Lön" },
  { client: "1", consultant: "eva" },
];

test("a program of the package is clean #153 #157", () => {
  expectClean("program-outside-package", {
    programs: [
      { program: "Bokföring", inPackage: "Ja" },
      { program: "lön", inPackage: "Ja" },
    ],
    assignments,
  });
});

test("a program that is not in the package is found #157", () => {
  expectFound(
    "program-outside-package",
    { programs: [{ program: "Bokföring", inPackage: "Ja" }, { program: "Lön" }], assignments },
    [{ row: 1, field: "program", facts: { program: "Lön", consultant: "eva" } }],
  );
});
