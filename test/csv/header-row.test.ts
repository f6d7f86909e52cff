import { expect, test } from "vitest";
import { findHeaderRow } from "#core/csv/header-row";
import { registers } from "#core/registers/index";
import { fileOf, parsedOf } from "./files";

const found = (...lines: readonly string[]) =>
  findHeaderRow(parsedOf(fileOf(...lines), ";").rows, registers.customers);

test("headers in the first row mean data from row 2 #142", () => {
  expect(found("Kundnr;Namn", "1;Anna")).toEqual({ headerRow: 0, startRow: 1, sure: true });
});

test("titles above the headers are passed over #142", () => {
  expect(found("Kundlista 2024-01-31", "Exempelbolaget AB;;", "", "Kundnr;Namn;Ort", "1;Anna;Lund")).toEqual({
    headerRow: 2,
    startRow: 3,
    sure: true,
  });
});

test("a file without headers begins with its data, and a person is asked #142", () => {
  expect(found("1001;Anna;anna@lund.se", "1002;Bo;bo@ystad.se")).toEqual({ startRow: 0, sure: false });
  expect(found("2024-01-12;Ränta;174 481", "2024-01-13;Skatt;-5")).toEqual({ startRow: 0, sure: false });
});

test("headers that no register knows are still headers, but not surely", () => {
  expect(found("Aaa;Bbb;Ccc", "x1;y;z")).toEqual({ headerRow: 0, startRow: 1, sure: false });
});

test("a file of one column with a known header has it", () => {
  expect(found("Kundnummer", "05", "06")).toEqual({ headerRow: 0, startRow: 1, sure: true });
});

test("an empty file has no headers", () => {
  expect(found()).toEqual({ startRow: 0, sure: false });
});
