import { expect, test } from "vitest";
import { totalsTest } from "#core/book/totals-row";
import { registers } from "#core/registers/index";
import type { CellValue } from "#core/values/cell";

type Cell = CellValue | { readonly value: CellValue; readonly formula: string };

/** The rows of a list that sum it up, by their place. */
const sums = (
  register: "customers" | "timeEntries",
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
) => {
  const left = 2;
  const isTotal = totalsTest(registers[register], headers, left);
  return rows.flatMap((cells, row) => {
    const line = cells.map((cell, at) => ({
      column: left + at,
      ...(typeof cell === "object" ? cell : { value: cell }),
    }));
    return isTotal({ row, cells: line }) ? row : [];
  });
};

const sum: Cell = { value: 3, formula: "SUM(C2:C3)" };

test("below a register with a key, a sum or a word for it is no row where the key is blank, and both of them never are", () => {
  const rows = [
    ["1", "Ett", ""],
    ["", "Summa:", ""],
    ["", "", sum],
    ["Totalt", "", sum],
    ["Summa", "Summa AB", ""],
    ["2", "Två", sum],
    ["", "Ett", ""],
  ];
  expect(sums("customers", ["Kundnr", "Namn", "Postort"], rows)).toEqual([1, 2, 3]);
  const keyLast = [
    ["Ett", "", "1"],
    ["Summa", "", "2"],
    ["Summa", "", ""],
  ];
  expect(sums("customers", ["Namn", "Postort", "Kundnr"], keyLast)).toEqual([2]);
});

test("below a register that has no key, it takes both the sum and the word for it", () => {
  const rows = [
    ["2026-03-02", "1", "A", 8],
    ["", "", "Summa", ""],
    ["", "", "", sum],
    ["", "", "Summa", sum],
  ];
  expect(registers.timeEntries.key).toEqual([]);
  expect(sums("timeEntries", ["Datum", "Anställd", "Projekt", "Timmar"], rows)).toEqual([3]);
});

test("what adds nothing up, and a text that only begins as a sum does, end no register", () => {
  const rows: Cell[][] = [
    ["", { value: 3, formula: "C2+C3" }, ""],
    ["", { value: "Summa", formula: '"Summa"' }, ""],
    ["", "Summa av delarna", ""],
    ["", "", ""],
  ];
  expect(sums("customers", ["Kundnr", "Namn", "Postort"], rows)).toEqual([]);
});
