import { expect, test } from "vitest";
import type { Listed } from "#core/rules/engine/listing";
import { registerCards } from "../../../../addin/pane/registers/register-cards";
import { bookOf } from "../../../rules/books";

const listed: Listed = {
  finding: { rule: "email", severity: "warning", at: undefined, facts: {} },
  register: "customers",
  sheet: "Kunder",
  row: 1,
  column: 0,
  header: "",
  value: "",
};

test("a register counts the rows that hold something, and its own findings", () => {
  const book = bookOf({ customers: [{ number: "1" }, {}, { name: "x" }], projects: [{}] });
  const cards = registerCards(book, [listed, listed]);
  expect(cards.map(({ id, rows, counts }) => [id, rows, counts.warning])).toEqual([
    ["projects", 0, 0],
    ["customers", 2, 2],
  ]);
});
