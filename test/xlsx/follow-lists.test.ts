import { expect, test } from "vitest";
import type { XlsxDocument } from "../../xlsx/document";
import { newXlsx } from "../../xlsx/new";
import { open } from "./parts";

/** A table of two rows on a sheet with an awkward name, and one drop-down for each formula, on a sheet of its own. */
const documentWith = (...formulas: readonly string[]): XlsxDocument => {
  const document = newXlsx();
  const sheet = document.addSheet("Mina kunder's");
  sheet.addTable({ name: "Kunder", row: 2, column: 1, rows: 2, headers: ["Kundnummer", "Namn"] });
  const lists = document.addSheet("Listor");
  formulas.forEach((formula1, row) => {
    lists.setValidation({ row, column: 0, rows: 1, columns: 1 }, { type: "list", formula1 });
  });
  return open(document.save());
};

const formulasAfter = (document: XlsxDocument, rows: number): (string | undefined)[] => {
  document.sheets[0]?.resizeTable("Kunder", rows);
  return open(document.save()).sheets[1]?.validations.map(({ rule }) => rule.formula1) ?? [];
};

const whole = "'Mina kunder''s'!$B$4:$B$5";

test("a drop-down that offers a whole column of a table offers its new rows too, and loses those that go", () => {
  expect(formulasAfter(documentWith(whole, "'mina kunder''s'!$B$4:$C$5"), 9)).toEqual([
    "'Mina kunder''s'!$B$4:$B$12",
    "'mina kunder''s'!$B$4:$C$12",
  ]);
  expect(formulasAfter(documentWith(whole), 1)).toEqual(["'Mina kunder''s'!$B$4:$B$4"]);
});

test("other drop-downs stay: a part of the column, wider than the table, another sheet's, and names", () => {
  const others = [
    "'Mina kunder''s'!$B$4:$B$4",
    "'Mina kunder''s'!$A$4:$B$5",
    "Annat!$B$4:$B$5",
    "$B$4:$B$5",
    "Kundlista",
  ];
  expect(formulasAfter(documentWith(...others), 9)).toEqual(others);
});

test("a drop-down on the table's own sheet needs no sheet's name", () => {
  const document = documentWith();
  const [sheet] = document.sheets;
  sheet?.setValidation({ row: 0, column: 5, rows: 1, columns: 1 }, { type: "list", formula1: "$B$4:$B$5" });
  sheet?.resizeTable("Kunder", 3);
  expect(sheet?.validations.map(({ rule }) => rule.formula1)).toEqual(["$B$4:$B$6"]);
});
