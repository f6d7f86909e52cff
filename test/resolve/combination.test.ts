import { expect, test } from "vitest";
import { resolveCombination } from "#core/resolve/combination";
import { combinationsOf, type Combinations } from "#core/resolve/combinations";
import { fold } from "#core/values/text";
import { bookOf, type Row } from "../rules/books";

const combinations = (rows: readonly Row[]): Combinations =>
  combinationsOf(
    bookOf({
      dimensions: [
        { dimension: "Kund", kind: "Kund" },
        { dimension: "Projekt", kind: "Projekt" },
      ],
      codingCombinations: rows,
    }),
  )!;
const row = (Kund: string, Projekt: string, kind = "Tillåt"): Row => ({ Kund, Projekt, kind });
const step = (at: number, key: string, value: string, verdict: string) => ({
  register: "codingCombinations",
  row: at,
  key,
  field: "kind",
  value,
  verdict,
});

test("the trace names the row that decides and those that come too late #174", () => {
  const all = combinations([row("ÖST", "*"), row("K", "05", "Tillåt ej"), row("K", "*"), row("*", "*")]);
  expect(resolveCombination(all, [fold("k"), fold("05")])).toEqual({
    value: "deny",
    trace: [
      step(1, "K · 05", "deny", "decides"),
      step(2, "K · *", "allow", "outranked"),
      step(3, "* · *", "allow", "outranked"),
    ],
  });
  expect(resolveCombination(all, [fold("öst"), ""]).trace[0]).toEqual(step(0, "ÖST · *", "allow", "decides"));
});

test("what no row lists is not allowed, and the trace says that none does #174", () => {
  expect(resolveCombination(combinations([row("K", "05")]), [fold("k"), ""])).toEqual({
    value: "deny",
    trace: [{ register: "codingCombinations", key: "k · –", field: "kind", verdict: "noRows" }],
  });
});

test("without a column that bears a dimension's name there is nothing to decide by", () => {
  expect(combinationsOf(bookOf({ codingCombinations: [{ Konto: "3001", kind: "Tillåt" }] }))).toBeUndefined();
  expect(combinationsOf(bookOf({}))).toBeUndefined();
});
