import fc from "fast-check";
import { expect, test } from "vitest";
import { fromClipboard, toClipboard } from "../../../workbench/page/grid/clipboard";
import { runs } from "../../runs";

test("a line break at the end of the clipboard is no row", () => {
  expect(fromClipboard("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("an empty cell and an empty row stay where they stand", () => {
  expect(fromClipboard("a\t\tb\n\t\t\nc\t\t")).toEqual([
    ["a", "", "b"],
    ["", "", ""],
    ["c", "", ""],
  ]);
});

test("a quote inside a cell is text, and only a quoted cell holds line breaks", () => {
  expect(fromClipboard('12" rör\t"två\nrader"\n"sa ""hej"""\t5')).toEqual([
    ['12" rör', "två\nrader"],
    ['sa "hej"', "5"],
  ]);
});

test("cells come back from the clipboard as they were put there", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "å", '"', "\t", "\n", " ", "1") });
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1 }),
    )
    .filter((lines) => lines.at(-1)?.join("") !== "");
  fc.assert(
    fc.property(matrix, (lines) => {
      expect(fromClipboard(toClipboard(lines))).toEqual(lines);
    }),
    { numRuns: runs(100) },
  );
});
