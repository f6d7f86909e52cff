import { expect, test } from "vitest";
import { tableOf } from "#core/book/book";
import { readBook } from "#core/book/read-book";
import { positionAt, rowId } from "#core/book/row-id";
import { finish } from "#core/values/task";
import { hasColorCells, paintJob } from "../../../../addin/pane/book/paint-job";
import { bookOf, testDay } from "../../../rules/books";

const green = { fill: "#00FF00", text: "#000000" };
const navy = { fill: "#000080", text: "#FFFFFF" };

const codes = ["A", "B", "C", "D", "E", "F", "G"];
const table = tableOf(bookOf({ projects: codes.map((code) => ({ code })) }), "projects")!;

test("neighbors that look alike are one run, and a gap or another look begins the next #66", () => {
  const painted = [
    { position: 0, paint: green },
    { position: 1, paint: { ...green } },
    { position: 2, paint: navy },
    { position: 4, paint: navy },
    { position: 5, paint: undefined },
    { position: 6, paint: undefined },
  ].map(({ position, paint }) => ({ row: rowId(position), position: positionAt(position), paint }));
  expect(paintJob(table, painted)).toEqual({
    table: "Projekt",
    rowCount: 7,
    headers: ["Färg", "Textfärg"],
    keyHeader: "Kod",
    runs: [
      { at: 0, keys: ["A", "B"], paint: green },
      { at: 2, keys: ["C"], paint: navy },
      { at: 4, keys: ["E"], paint: navy },
      { at: 5, keys: ["F", "G"], paint: undefined },
    ],
  });
  expect(paintJob(table, []).runs).toEqual([]);
});

test("a workbook has cells for colors when Projekt has one of their columns", () => {
  const headed = (...headers: readonly string[]): boolean => {
    const raw = { name: "Projekt", sheet: "Projekt", row: 0, column: 0, headers, rows: [] };
    return hasColorCells(finish(readBook([raw], { date1904: false, today: testDay })).book);
  };
  expect(headed("Kod", "Färg")).toBe(true);
  expect(headed("Kod", "Textfärg")).toBe(true);
  expect(headed("Kod", "Namn")).toBe(false);
  expect(hasColorCells(bookOf({ customers: [] }))).toBe(false);
});
