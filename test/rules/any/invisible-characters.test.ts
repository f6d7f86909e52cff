import { test } from "vitest";
import { expectClean, expectFixed, expectFound } from "../expect";

const rows = { customers: [{ number: "10\u200B01", name: "Å\u00ADkeri" }] };

test("letters with accents, line ends and spaces of every width are clean", () => {
  expectClean("invisible-characters", { customers: [{ number: "M3", name: "Café\nÅ\u00A0B" }] });
});

test("characters that nobody sees are found, counted and told without", () => {
  expectFound("invisible-characters", rows, [
    { row: 0, field: "number", facts: { register: "customers", field: "number", text: "1001", count: 1 } },
    { row: 0, field: "name", facts: { register: "customers", field: "name", text: "Åkeri", count: 1 } },
  ]);
});

test("the fix takes them away", () => {
  expectFixed("invisible-characters", rows);
});
