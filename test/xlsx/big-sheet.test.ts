import { expect, test } from "vitest";
import { rawTables } from "../../xlsx/raw-tables";
import { cellsOf, firstSheet, open, openParts, sheetXml, workbookParts } from "./parts";

const rows = 150_000;
const rowXml = (row: number, text: string): string =>
  `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const headers = rowXml(1, "Kundnummer").replace(
  "</row>",
  '<c r="B1" t="inlineStr"><is><t>Namn</t></is></c></row>',
);
const parts = workbookParts(
  sheetXml(headers + Array.from({ length: rows }, (_, index) => rowXml(index + 2, `K${index}`)).join("")),
);

test("a register of 150 000 rows is read, edited at both ends and saved", () => {
  const workbook = String(parts["xl/workbook.xml"]).replace("Blad1", "Kunder");
  const book = openParts({ ...parts, "xl/workbook.xml": workbook });
  expect(rawTables(book)[0]?.rows.length).toBe(rows);
  const sheet = firstSheet(book);
  sheet.setCell(1, 0, { value: "första" });
  sheet.setCell(rows, 0, { value: "sista" });
  const again = cellsOf(firstSheet(open(book.save())));
  expect([
    again["A2"]?.value,
    again["A3"]?.value,
    again[`A${rows}`]?.value,
    again[`A${rows + 1}`]?.value,
  ]).toEqual(["första", "K1", `K${rows - 2}`, "sista"]);
});
