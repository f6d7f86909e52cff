import { expect, test } from "vitest";
import { planImport } from "#core/csv/plan-import";
import { readFile } from "#core/csv/read-file";
import { finish } from "#core/values/task";
import { bookOf } from "../rules/books";
import { fileOf } from "./files";
import { outcomes } from "./plans";

const readingOf = (...lines: readonly string[]) => {
  const book = bookOf({ customers: [] });
  const reading = finish(readFile(book, "customers", new TextEncoder().encode(fileOf(...lines))));
  return { reading, plan: finish(planImport(book, reading.parsed, reading.settings)) };
};

test.each([",", "\t", "|", ";"])(
  "titles above a table of one row do not hide that it is parted by %j #141",
  (sign) => {
    for (const titles of [
      ["Kundlista", "Exempelbolaget AB", "Utskrift 2026-11-30"],
      ["Kundlista", "Exempelbolaget AB, Lund", "Utskrift; 2026-11-30", "Alla", "Sida 1"],
    ]) {
      const { reading, plan } = readingOf(
        ...titles,
        ["Kundnummer", "Namn", "Ort"].join(sign),
        ["1001", "Alfa AB", "Lund"].join(sign),
      );
      expect([reading.delimiter, reading.sniffed.sure]).toEqual([sign, true]);
      expect(outcomes(plan)).toEqual(["1001 new"]);
    }
  },
);

test("a file of one column that is known stays one, whatever commas stand below its header #141", () => {
  const { reading } = readingOf("Kundnummer", "01", "02", "03,Namn,Ort");
  expect(reading.parsed.rows.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
});

test("what the file says itself that it is parted by is obeyed #141", () => {
  expect(readingOf("sep=;", "Kundnummer,Namn,Ort", "1,A,L").reading.delimiter).toBe(";");
});
