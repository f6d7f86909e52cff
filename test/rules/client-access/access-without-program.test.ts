import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

test("access with a program is clean, with or without a row of its own #149 Q39", () => {
  expectClean("access-without-program", {
    assignments: [
      { client: "1", consultant: "eva" },
      { client: "1", consultant: "Eva", program: "Bokföring" },
      { client: "2", consultant: "eva", program: "Lön" },
      { client: "3", consultant: "eva", program: "#N/A" },
    ],
  });
});

test("access without a program is told, and the row may go Q39", () => {
  const rows = { assignments: [{ client: "1", consultant: "eva" }] };
  expectFound("access-without-program", rows, [
    { row: 0, field: "program", facts: { client: "1", consultant: "eva" } },
  ]);
  expectFixed("access-without-program", rows);
});
