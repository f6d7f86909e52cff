import { expect, test } from "vitest";
import type { XlsxDocument } from "../../xlsx/document";
import { writeBook, writeLines } from "./books";
import { inOwnFolders, kontera, konteraJson } from "./command";

inOwnFolders();

const projects = [
  { code: "A", name: "Hus" },
  { code: "B", name: "Väg" },
];

/** Formulas in the columns Namn and Budgeterade timmar of Projekt, as programs write them that calculate nothing. */
const withFormulas = (document: XlsxDocument): void => {
  const sheet = document.sheets.find(({ name }) => name === "Projekt")!;
  const header = [...sheet.rows()][0]!;
  const column = (name: string): number => header.cells.find(({ value }) => value === name)!.column;
  sheet.setCell(1, column("Budgeterade timmar"), { formula: "20/60" });
  sheet.setCell(2, column("Namn"), { formula: '"Väg"' });
  sheet.setCell(1, column("Intern kommentar"), { formula: 'IF(1=2,"x","")', value: "" });
};

type Found = { rule: string; row: number; column: string; message: string };

test.each(["sv", "en"] as const)(
  "a formula that nobody has calculated is told as that, never as blank (%s)",
  (lang) => {
    writeBook("bok.xlsx", { projects }, "sv", withFormulas);
    const { json } = konteraJson("check", "bok.xlsx", "--lang", lang);
    const { findings } = json as { findings: Found[] };
    const cells = findings.map(({ rule, row, column }) => [rule, row, column]);
    expect(cells).toEqual([
      ["unreadable-cell", 2, "Budgeterade timmar"],
      ["unreadable-cell", 3, "Namn"],
    ]);
    expect(findings[0]?.message).toBe(
      {
        sv: "Budgeterade timmar: ”=20/60” är en formel som inte har beräknats, så cellen räknas som tom. Öppna filen i Excel och spara den, eller skriv in värdet.",
        en: "Budgeted hours: “=20/60” is a formula that has not been calculated, so the cell counts as empty. Open the file in Excel and save it, or type the value.",
      }[lang],
    );
  },
);

test("it is told still when another cell of the row is changed", () => {
  writeBook("bok.xlsx", { projects }, "sv", withFormulas);
  writeLines("p.csv", "Kod;Status", "A;Fryst");
  expect(kontera("import", "bok.xlsx", "p.csv", "--register", "Projekt", "--out", "ny.xlsx").code).toBe(0);
  expect(kontera("check", "ny.xlsx").out).toContain("”=20/60” är en formel som inte har beräknats");
});
