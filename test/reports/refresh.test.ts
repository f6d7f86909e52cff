import fc from "fast-check";
import { expect, test } from "vitest";
import { apply } from "#core/book/apply";
import { requireTable, type Book } from "#core/book/book";
import { invert } from "#core/book/edit";
import { refreshEdits } from "#core/reports/refresh";
import type { ReportRow } from "#core/reports/report";
import type { CellValue } from "#core/values/cell";
import { finish } from "#core/values/task";
import { bookOf, type Row } from "../rules/books";
import { runs } from "../runs";

const cells = (book: Book): CellValue[][] => {
  const table = requireTable(book, "budgetReport");
  return [...table.order].map((row) => [...(table.raw[row] ?? [])]);
};

const codesIn = (book: Book): CellValue[] => cells(book).map(([code]) => code!);

/** A row of the report with these hours. */
const row = (code: string, hours: number): ReportRow => ({ code, level: 1, worked: hours * 10_000 });

const refreshed = (rows: readonly Row[], report: readonly ReportRow[]) => {
  const book = bookOf({ budgetReport: rows });
  const edits = finish(refreshEdits(book, requireTable(book, "budgetReport"), report));
  const before = cells(book);
  apply(book, edits);
  return { book, edits, before };
};

test("a report that is as the registers say is left alone", () => {
  const { edits } = refreshed([{ code: "A", level: 1, worked: 5 }], [row("A", 5)]);
  expect(edits).toEqual([]);
});

test("only the cells that differ are written, and the owner's own columns are none of them", () => {
  const { edits, book } = refreshed(
    [
      { code: "A", level: 1, worked: 5, Anteckning: "ring dem" },
      { code: "B", level: 1, worked: 6 },
    ],
    [row("A", 5.5), row("B", 6)],
  );
  expect(edits).toMatchObject([{ kind: "set", from: 5, to: 5.5 }]);
  expect(cells(book)[0]!.at(-1)).toBe("ring dem");
});

test("a new project comes below the one before it, and a project that is gone goes", () => {
  const { book } = refreshed(
    [
      { code: "B", level: 1, worked: 1 },
      { code: "D", level: 1, worked: 1 },
    ],
    [row("A", 1), row("B", 1), row("C", 1), row("E", 1)],
  );
  expect(codesIn(book)).toEqual(["A", "B", "C", "E"]);
});

test("rows that somebody has sorted stay as they stand, and new ones come last", () => {
  const { book } = refreshed(
    [
      { code: "C", level: 1, worked: 9 },
      { code: "A", level: 1, worked: 3 },
    ],
    [row("A", 3), row("B", 5), row("C", 8)],
  );
  expect(codesIn(book)).toEqual(["C", "A", "B"]);
  expect(cells(book).map((cell) => cell[4])).toEqual([8, 3, 5]);
});

test("a row that somebody has written in stays when its project is gone, without figures", () => {
  const { book } = refreshed([{ code: "A", name: "Gammal", level: 1, worked: 5, Egen: "x" }], [row("B", 1)]);
  const kept = cells(book).find(([code]) => code === "A")!;
  expect(kept.filter((cell) => cell !== "")).toEqual(["A", "x"]);
});

test("of rows that are alike one stays, for a sum would count them all", () => {
  const { book } = refreshed(
    [
      { code: "A", level: 1, worked: 1 },
      { code: "a", level: 1, worked: 1 },
    ],
    [row("A", 1)],
  );
  expect(codesIn(book)).toEqual(["A"]);
});

test("a row without a code is somebody's own, and is left alone", () => {
  const { book } = refreshed([{ name: "egen rad" }, { code: "A", worked: 1 }], [row("A", 1)]);
  expect(codesIn(book)).toEqual(["", "A"]);
});

test("whatever stands, a refreshed report holds every row of the report, and undoing gives what stood", () => {
  const codes = fc.constantFrom("A", "A.1", "B", "C", "D", "");
  const standing = fc.array(
    fc.record({ code: codes, worked: fc.constantFrom<CellValue>("", 1, 2), Egen: fc.constantFrom("", "x") }),
    { maxLength: 6 },
  );
  const coming = fc.uniqueArray(fc.constantFrom("A", "A.1", "B", "C", "D"), { maxLength: 5 });
  fc.assert(
    fc.property(standing, coming, fc.integer({ min: 0, max: 3 }), (rows, wanted, hours) => {
      const report = wanted.sort().map((code) => row(code, hours));
      const { book, edits, before } = refreshed(rows, report);
      for (const code of wanted) {
        const [found] = cells(book).filter(([own]) => own === code);
        expect(found?.[4]).toBe(hours);
      }
      const own = (list: CellValue[][]) => list.filter((line) => line.at(-1) === "x").length;
      if (rows.length > 0) expect(own(cells(book))).toBe(own(before));
      expect(finish(refreshEdits(book, requireTable(book, "budgetReport"), report))).toEqual([]);
      apply(book, invert(edits));
      expect(cells(book)).toEqual(before);
    }),
    { numRuns: runs(200) },
  );
});
