import { test } from "vitest";
import type { Row, Rows } from "../books";
import { expectClean, expectFixed, expectFound } from "../expect";

const book = (codingCombinations: readonly Row[]): Rows => ({
  dimensions: [
    { dimension: "Kund", kind: "Kund" },
    { dimension: "Projekt", kind: "Projekt" },
  ],
  codingCombinations,
});
const row = (Kund: string, Projekt: string, kind = "Tillåt"): Row => ({ Kund, Projekt, kind });
const parts = (Kund: string, Projekt: string) => [
  { name: "Kund", code: Kund },
  { name: "Projekt", code: Projekt },
];

test("rows that each have something of their own to say are clean #174", () => {
  expectClean(
    "unreachable-combination",
    book([row("K", "05", "Tillåt ej"), row("K", "*"), row("*", "05"), row("", "*"), row("", "")]),
  );
});

test("a row that only repeats what stands above is found, and the fix takes it away #174", () => {
  const rows = book([row("K", "*"), row("k ", "05"), row("K", "*")]);
  const facts = { above: parts("K", "*"), kind: "allow" as const, isRepeated: true };
  expectFound("unreachable-combination", rows, [
    { row: 1, facts },
    { row: 2, facts },
  ]);
  expectFixed("unreachable-combination", rows);
});

test("an exception that stands below the general row is a warning, and no fix guesses which is meant #174", () => {
  const rows = book([row("*", "*"), row("K", "05", "Tillåt ej")]);
  const [finding] = expectFound("unreachable-combination", rows, [
    {
      row: 1,
      severity: "warning",
      facts: { above: parts("*", "*"), kind: "allow", isRepeated: false },
    },
  ]);
  if (finding?.edits) throw new Error("nothing is guessed");
});

test("a repeated row with a note of somebody's own is not taken away #174", () => {
  const [finding] = expectFound(
    "unreachable-combination",
    book([row("K", "*"), { ...row("K", "05"), Anteckning: "enligt avtal" }]),
    [{ row: 1, facts: { above: parts("K", "*"), kind: "allow", isRepeated: true } }],
  );
  if (finding?.edits) throw new Error("the note would be lost");
});
