import { read } from "@e965/xlsx";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import { newXlsx } from "../../xlsx/new";
import { runs } from "../runs";
import { cellsOf, firstSheet, open, openParts, partOf, sheetXml, valuesOf, workbookParts } from "./parts";

const text = fc.string({ unit: "grapheme", maxLength: 30 });
const controls = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0x1f }), fc.constantFrom(0xd800, 0xdfff, 0xfffe, 0x5f, 0x78, 0x30))
    .map((code) => String.fromCharCode(code)),
});
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const value: fc.Arbitrary<CellValue> = fc.oneof(text, controls, number, fc.integer(), fc.boolean());
const cell = fc.record({ row: fc.nat(60), column: fc.nat(25), value });

const byPlace = (
  cells: readonly { row: number; column: number; value: CellValue }[],
): Record<string, CellValue> => {
  const places = new Map(
    cells.map(({ row, column, value }) => [`${String.fromCharCode(65 + column)}${row + 1}`, value]),
  );
  return Object.fromEntries(Array.from(places).filter(([, value]) => value !== ""));
};

test("cells that are set, saved and opened are the same", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const book = newXlsx();
      const sheet = book.addSheet("Blad1");
      sheet.setCells(cells);
      const expected = byPlace(cells);
      expect(valuesOf(sheet)).toEqual(expected);
      expect(valuesOf(firstSheet(open(book.save())))).toEqual(expected);
    }),
    { numRuns: runs(50) },
  );
});

test("edits leave every other cell alone, however often the file is saved", () => {
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 40 }),
      fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 4 }),
      (first, edits) => {
        const book = newXlsx();
        book.addSheet("Blad1").setCells(first);
        let bytes = book.save();
        let all = first;
        for (const edit of edits) {
          const opened = open(bytes);
          firstSheet(opened).setCells(edit);
          bytes = opened.save();
          expect(opened.save()).toEqual(bytes);
          all = [...all, ...edit];
        }
        expect(valuesOf(firstSheet(open(bytes)))).toEqual(byPlace(all));
      },
    ),
    { numRuns: runs(30) },
  );
});

test("another library reads the same values from what we save", () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((word) => !/_x[0-9A-F]{4}_/i.test(word));
  const plain = fc.record({
    row: fc.nat(60),
    column: fc.nat(25),
    value: fc.oneof(words, fc.integer(), fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 40 }), (cells) => {
      const book = newXlsx();
      book.addSheet("Blad1").setCells(cells);
      const sheet = read(book.save()).Sheets["Blad1"] ?? {};
      const values = Object.entries(sheet).filter(([name]) => !name.startsWith("!"));
      expect(Object.fromEntries(values.map(([name, found]) => [name, (found as { v: unknown }).v]))).toEqual(
        byPlace(cells),
      );
    }),
    { numRuns: runs(50) },
  );
});

test("text that begins with = is written as text, never as a formula", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Blad1");
  const naughty = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|'/c calc'!A1", "'=1"];
  naughty.forEach((value, row) => {
    sheet.setCell(row, 0, { value });
  });
  const bytes = book.save();
  expect(
    Object.values(cellsOf(firstSheet(open(bytes)))).map(({ value, formula }) => [value, formula]),
  ).toEqual(naughty.map((value) => [value, undefined]));
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
});

test("what XML cannot hold is escaped Excel's way and read back", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Blad1");
  const value = "a\u000Bb\r\n_x000B_ <&> \u0000 \uD800 ";
  sheet.setCell(0, 0, { value });
  const bytes = book.save();
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    '<t xml:space="preserve">a_x000B_b_x000D_\n_x005F_x000B_ &lt;&amp;&gt; _x0000_ _xD800_ </t>',
  );
  expect(valuesOf(firstSheet(open(bytes)))).toEqual({ A1: value });
});

test("formulas, errors and results are kept apart", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Blad1");
  sheet.setCell(0, 0, { formula: '=B1&"<"', value: "svar" });
  sheet.setCell(0, 1, { formula: "1/0", value: "#DIV/0!", error: true });
  sheet.setCell(0, 2, { value: "#N/A", error: true });
  sheet.setCell(0, 3, { value: "#N/A" });
  sheet.setCell(0, 4, { formula: "TRUE()", value: true });
  sheet.setCell(0, 5, { formula: "A1" });
  const bytes = book.save();
  const style = { numberFormat: "General" };
  expect(Array.from(firstSheet(open(bytes)).rows())[0]?.cells).toEqual([
    { column: 0, value: "svar", formula: 'B1&"<"', style },
    { column: 1, value: "#DIV/0!", error: true, formula: "1/0", style },
    { column: 2, value: "#N/A", error: true, style },
    { column: 3, value: "#N/A", style },
    { column: 4, value: true, formula: "TRUE()", style },
    { column: 5, value: "", formula: "A1", uncalculated: true, style },
  ]);
  expect(partOf(bytes, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
});

test("a cell refuses what Excel cannot hold", () => {
  const sheet = newXlsx().addSheet("Blad1");
  expect(() => sheet.setCell(0, 0, { value: Number.NaN })).toThrow(RangeError);
  expect(() => sheet.setCell(0, 0, { value: "x".repeat(32_768) })).toThrow(RangeError);
  expect(() => sheet.setCell(1_048_576, 0, { value: 1 })).toThrow(RangeError);
  expect(() => sheet.setCell(0, -1, { value: 1 })).toThrow(RangeError);
});

test("an emptied cell is gone, and one with a look keeps it", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Blad1");
  sheet.setCells([
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 1, value: 2, bold: true },
  ]);
  const opened = open(book.save());
  firstSheet(opened).setCells([
    { row: 0, column: 0, value: "" },
    { row: 0, column: 1, value: "" },
  ]);
  const cells = cellsOf(firstSheet(open(opened.save())));
  expect(cells["B1"]).toEqual({ column: 1, value: "", style: { numberFormat: "General", bold: true } });
  expect(cells["A1"]?.value ?? "").toBe("");
});

test("sheets are added last and their names are those that Excel takes", () => {
  const book = newXlsx();
  expect(() => book.save()).toThrow();
  book.addSheet("Kunder");
  book.addSheet("Åtgärder & <mål>");
  for (const name of ["", "kunder", "a/b", "x".repeat(32), "'a", "[a]"])
    expect(() => book.addSheet(name)).toThrow();
  expect(open(book.save()).sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Kunder", "visible"],
    ["Åtgärder & <mål>", "visible"],
  ]);
});

test("rows without numbers behind a byte order mark are given theirs, and stand where they stood", () => {
  const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
  const book = openParts(workbookParts(`\uFEFF${sheetXml(rows)}`));
  firstSheet(book).setCell(1, 1, { value: 4 });
  const saved = book.save();
  expect(valuesOf(firstSheet(open(saved)))).toEqual({ A1: 1, B1: 2, A2: 3, B2: 4 });
});
