import fc from "fast-check";
import { expect, test } from "vitest";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { runs } from "../runs";

const book = () =>
  bookOf({
    customers: [
      { number: "1", name: "A" },
      { number: "2", name: "B" },
    ],
  });

const planOf = (lines: readonly string[], unticked: readonly number[] = []) => {
  const { parsed, settings } = finish(
    readFile(book(), "customers", new TextEncoder().encode(lines.join("\r\n"))),
  );
  return finish(planImport(book(), parsed, { ...settings, unticked }));
};

test("a row that is left out is not written, and is told with the row that it names", () => {
  const plan = planOf(["Kundnr;Namn", "1;X", "2;Y", "3;Z"], [2, 4]);
  expect(plan.counts).toEqual({ new: 0, changed: 1, unchanged: 0, refused: 2 });
  expect(plan.rows.map(({ reasons, row }) => [reasons[0]?.code, row !== undefined])).toEqual([
    ["unticked", true],
    [undefined, true],
    ["unticked", false],
  ]);
});

test("of two rows with one key the other comes in when one is left out", () => {
  const lines = ["Kundnr;Namn", "1;X", "1;Y"];
  expect(planOf(lines).counts.refused).toBe(2);
  expect(planOf(lines, [2]).rows.map(({ outcome, changes }) => [outcome, changes[0]?.to])).toEqual([
    ["refused", undefined],
    ["changed", "Y"],
  ]);
});

test("an import without some rows writes what an import of the file without those lines writes", () => {
  const row = fc.record({
    number: fc.constantFrom("1", "2", "3", "4"),
    name: fc.constantFrom("A", "B", "C"),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(row, fc.boolean()), { minLength: 1, maxLength: 7 }), (rows) => {
      const text = (kept: typeof rows): string[] => [
        "Kundnr;Namn;Ort",
        ...kept.map(([{ number, name }]) => `${number};${name};Lund`),
      ];
      const left = rows.flatMap(([, isLeft], at) => (isLeft ? [at + 2] : []));
      const kept = rows.filter(([, isLeft]) => !isLeft);
      expect(planOf(text(rows), left).edits).toEqual(kept.length === 0 ? [] : planOf(text(kept)).edits);
    }),
    { numRuns: runs(100) },
  );
});
