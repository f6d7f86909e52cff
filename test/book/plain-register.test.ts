import { expect, test } from "vitest";
import { endsRegister, MOST_TITLES, plainHeaders, type SheetLine } from "#core/book/plain-register";
import type { CellValue } from "#core/values/cell";

const line = (row: number, ...values: readonly CellValue[]): SheetLine => ({
  row,
  cells: values.map((value, column) => ({ column, value })),
});
const names = ["Projektkod", "Benämning", "Status"];

test("a sheet's headers stand below its titles and blank rows, from their first filled cell to their last", () => {
  const lines = [
    line(0, "", ""),
    line(2, "Våra projekt"),
    line(3, "", ""),
    line(5, "", "", ...names, "", ""),
  ];
  expect(plainHeaders("Projekt", lines)).toEqual({ row: 5, column: 2, headers: names });
  const gap = [line(0, "", "Projektkod", "", "Benämning")];
  expect(plainHeaders("Projekt", gap)).toEqual({
    row: 0,
    column: 1,
    headers: ["Projektkod", "", "Benämning"],
  });
  const wide = [line(0, "Projektkod", "Benämning", "", "Status")];
  expect(plainHeaders("Projekt", wide)?.headers).toEqual(["Projektkod", "Benämning", "", "Status"]);
});

test("headers are looked for so far below the first filled row, and no farther", () => {
  const under = (rows: number) => plainHeaders("Projekt", [line(7, "Titel"), line(7 + rows, ...names)])?.row;
  expect([under(1), under(MOST_TITLES - 1), under(MOST_TITLES)]).toEqual([8, 6 + MOST_TITLES, undefined]);
  expect(MOST_TITLES).toBe(40);
});

test("a sheet without headers of its register has none", () => {
  expect(plainHeaders("Projekt", [line(0, "Frukt", "Antal")])).toBeUndefined();
  expect(plainHeaders("Projekt", [])).toBeUndefined();
  expect(plainHeaders("Projekt", [line(0, "")])).toBeUndefined();
});

test("headers that have lost their key are a register's without it, where no whole ones stand below, the first of them", () => {
  const [lost, later] = [line(1, "Kod X", "Benämning", "Status"), line(2, "Nr X", "Benämning", "Status")];
  expect(plainHeaders("Projekt", [line(0, "Benämning"), lost, later])?.row).toBe(1);
  expect(plainHeaders("Projekt", [lost, line(4, ...names)])?.row).toBe(4);
});

test("a register is ended by the rows that sum it up, and a sheet that is none by no row", () => {
  const below = (sheet: string, ...headers: readonly string[]) =>
    endsRegister(sheet, { row: 0, column: 0, headers })(line(5, "", "Summa", ""));
  expect(below("Projekt", ...names)).toBe(true);
  expect(below("Frukt", ...names)).toBe(false);
  expect(endsRegister("Projekt", { row: 0, column: 0, headers: names })(line(5, "A", "a", ""))).toBe(false);
});
