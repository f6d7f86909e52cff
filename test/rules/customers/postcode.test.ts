import { expect, test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const facts = (
  text: string,
  problem: "shape" | "leading-zero" | "form" | "with-city",
  canonical?: string,
  city?: string,
) => ({ register: "customers" as const, field: "postcode", text, problem, canonical, city });

test("a Swedish postcode with its space is clean, and other countries are not asked #127", () => {
  expectClean("postcode", {
    customers: [
      { postcode: "702 14" },
      { postcode: "SW1A 1AA", country: "Storbritannien" },
      { postcode: "" },
    ],
  });
});

test("five digits without the space are told, and the fix puts it there", () => {
  const rows = { customers: [{ number: "1", name: "A", postcode: "70214" }] };
  expectFound("postcode", rows, [
    { row: 0, field: "postcode", facts: facts("70214", "form", "702 14"), severity: "info" },
  ]);
  expectFixed("postcode", rows);
});

test("a leading zero is a warning without a fix", () => {
  const [finding] = expectFound("postcode", { customers: [{ postcode: "012 34" }] }, [
    { row: 0, field: "postcode", facts: facts("012 34", "leading-zero"), severity: "warning" },
  ]);
  expect(finding?.edits).toBeUndefined();
});

test("a city in the cell moves to a blank Postort Q30", () => {
  const rows = { customers: [{ number: "1", name: "A", postcode: "702 14 ÖREBRO" }] };
  const [finding] = expectFound("postcode", rows, [
    {
      row: 0,
      field: "postcode",
      facts: facts("702 14 ÖREBRO", "with-city", "702 14", "ÖREBRO"),
      severity: "warning",
    },
  ]);
  expect(finding?.edits).toMatchObject([{ to: "702 14" }, { from: "", to: "ÖREBRO" }]);
  expectFixed("postcode", rows);
});

test("a city in the cell goes when Postort says the same, and has no fix when it says another Q30", () => {
  const found = (city: string) =>
    expectFound("postcode", { customers: [{ postcode: "70214 Örebro", city }] }, [
      {
        row: 0,
        field: "postcode",
        facts: facts("70214 Örebro", "with-city", "702 14", "Örebro"),
        severity: "warning",
      },
    ]);
  expect(found("ÖREBRO")[0]?.edits).toHaveLength(1);
  expect(found("Kumla")[0]?.edits).toBeUndefined();
});

test("anything else is an error in Sweden, and a warning where no country is given", () => {
  expectFound("postcode", { customers: [{ postcode: "1234", country: "Sverige" }, { postcode: "1234" }] }, [
    { row: 0, field: "postcode", facts: facts("1234", "shape") },
    { row: 1, field: "postcode", facts: facts("1234", "shape"), severity: "warning" },
  ]);
});
