import { expect, test } from "vitest";
import { cellsOf, open, openParts, partOf } from "../parts";
import { tableBook, type More } from "./table-book";

const without = (removed: readonly number[], more: More = {}, added: readonly number[] = []) => {
  const document = openParts(tableBook(more));
  expect(document.sheets[0]?.arrangeRows({ table: "Kunder" }, { removed, added })).toMatchObject({
    ok: true,
  });
  return document;
};

test("a row that goes is no loss to the formulas that stand in it", () => {
  const document = without([2], { column: "B2*2+SUM(B$2:B2)" });
  expect(document.followed.stale).toEqual([]);
  expect(cellsOf(open(document.save()).sheets[0]!)).toMatchObject({
    C2: { formula: "B2*2+SUM(B$2:B2)" },
    C3: { formula: "B3*2+SUM(B$2:B3)" },
  });
});

test("a column's formula and a rule that are written for the first row are written for the one that is first when it goes", () => {
  const behind =
    '<conditionalFormatting sqref="A2:C4"><cfRule type="expression" priority="1"><formula>$B2&gt;SUM($B$2:$B$4)/2</formula></cfRule></conditionalFormatting>';
  const document = without([0], { behind });
  const bytes = document.save();
  expect(document.followed.stale).toEqual([]);
  expect(partOf(bytes, "xl/tables/table1.xml")).toContain(">B2*2</calculatedColumnFormula>");
  expect(partOf(bytes, "xl/worksheets/sheet1.xml")).toContain(
    'sqref="A2:C3"><cfRule type="expression" priority="1"><formula>$B2&gt;SUM($B$2:$B$3)/2<',
  );
  expect(cellsOf(open(bytes).sheets[0]!)).toMatchObject({ C2: { formula: "B2*2" }, C3: { formula: "B3*2" } });
});

test("a formula elsewhere that reads a row which goes is told", () => {
  const row = '<row r="1"><c r="A1"><f>Kunder!B4</f><v>300</v></c></row>';
  expect(without([2], { summary: row }).followed.stale).toMatchObject([{ kind: "cell", cell: "A1" }]);
});
