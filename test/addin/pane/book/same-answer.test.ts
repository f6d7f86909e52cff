import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "#core/values/cell";
import type { XlsxDocument } from "../../../../xlsx/document";
import { newXlsx } from "../../../../xlsx/new";
import { bookBytes } from "../../../cli/books";
import { randomCompany } from "../../../oracle/random-company";
import { runs } from "../../../runs";
import { answersOf } from "./same-answer";

/** A cell, or one with a number format, or a formula with what it came to. */
type Cell =
  | CellValue
  | { readonly value: CellValue; readonly numberFormat?: string; readonly formula?: string };

const put = (
  document: XlsxDocument,
  name: string,
  lines: readonly (readonly Cell[])[],
  [top, left] = [0, 0],
  state: "visible" | "hidden" = "visible",
): XlsxDocument => {
  const sheet = document.addSheet(name, state);
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      const filled = typeof cell === "object" ? cell : { value: cell };
      if (filled.value !== "") sheet.setCell(top + row, left + column, filled);
    });
  });
  return document;
};

const clock = (value: number): Cell => ({ value, numberFormat: "h:mm" });
const long = (value: number): Cell => ({ value, numberFormat: "[h]:mm" });
const zeros = (value: number): Cell => ({ value, numberFormat: "0000" });

const entries: readonly (readonly Cell[])[] = [
  ["Datum", "Anställd", "Projekt", "Timmar"],
  [{ value: 46_083, numberFormat: "yyyy-mm-dd" }, "1", "A", clock(0.3125)],
  [{ value: 46_084, numberFormat: "yyyy-mm-dd" }, "1", "A", long(1.5625)],
  [{ value: 46_085, numberFormat: "yyyy-mm-dd" }, "1", "A", { value: 22 / 3, formula: "22/3" }],
  ["", "1", "FINNSEJ", long(1)],
];
const projects: readonly (readonly Cell[])[] = [
  ["Kod", "Namn", "Registrerbar"],
  ["A", "Hus", "Ja"],
  ["A.B", "Tak", ""],
];

const files: Readonly<Record<string, () => XlsxDocument>> = {
  "sheets without a table, below titles and blank rows, a column in": () => {
    const document = newXlsx();
    put(document, "Projekt", [["Projektlista för 2026"], [], ["Utskriven 2 januari"], ...projects], [2, 1]);
    return put(document, "Tidrader", entries);
  },
  "sheets that end with a sum, or a word for it": () => {
    const document = put(newXlsx(), "Projekt", [...projects, ["", "Summa", ""], ["inte", "en rad", ""]]);
    return put(document, "Tidrader", [...entries, ["", "", "", { value: 2, formula: "SUM(D2:D5)" }]]);
  },
  "a register with something beside it, and rows left blank": () =>
    put(newXlsx(), "Projekt", [
      ["Kod", "Namn", "", "Anteckning"],
      ["A", "Hus", "", ""],
      ["", "", "", "bredvid"],
      ["A.B.C", "Tak", "", ""],
    ]),
  "a hidden sheet without a table, and one that is no register": () => {
    const document = put(newXlsx(), "Kunder", [
      ["Kundnummer", "Namn", "E-post"],
      [zeros(42), "Åkers", "fel"],
    ]);
    put(document, "Projekt", projects, [0, 0], "hidden");
    return put(document, "Anteckningar", [["Ring Bo"], ["och Eva"]]);
  },
  "a sheet that has lost its key, and one that is called something else": () => {
    const document = put(newXlsx(), "Kunder", [
      ["Kundnummer", "Namn"],
      ["M3", "Åkers"],
    ]);
    put(document, "Projekt", [
      ["Objekt", "Namn", "Status"],
      ["A", "Hus", "Pågående"],
    ]);
    return put(document, "Projektlista", projects);
  },
  "headers so far down that nobody looks there": () =>
    put(
      put(newXlsx(), "Kunder", [
        ["Kundnummer", "Namn"],
        ["M3", "Åkers"],
      ]),
      "Projekt",
      [["Överst"], ...Array.from({ length: 39 }, (): Cell[] => []), ...projects],
    ),
};

test.each(Object.entries(files))("the pane answers as the command line does of %s", async (_, file) => {
  const { ofCommandLine, ofPane } = await answersOf(file().save());
  expect(ofPane).toEqual(ofCommandLine);
  expect(ofPane.registers.length + ofPane.passedOver.length).toBeGreaterThan(0);
});

test("the pane answers as the command line does of any company", async () => {
  await fc.assert(
    fc.asyncProperty(randomCompany, async (rows) => {
      const { ofCommandLine, ofPane } = await answersOf(bookBytes(rows));
      expect(ofPane).toEqual(ofCommandLine);
    }),
    { numRuns: runs(4) },
  );
});
