import type { XlsxDocument } from "../../../xlsx/document";
import { shiftFormula } from "../../../xlsx/formula/shift";
import { main, office, openParts, relationships, sheetXml, workbookParts, type Parts } from "../parts";

export const text = (name: string, value: string): string =>
  `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
export const number = (name: string, value: number): string => `<c r="${name}"><v>${value}</v></c>`;
export const formula = (name: string, body: string, value = 0): string =>
  `<c r="${name}"><f>${body}</f><v>${value}</v></c>`;

const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join("")}</row>`;

/** Rows below the table, behind it in the sheet's part, and more parts of the workbook. */
export type More = {
  readonly below?: string;
  readonly behind?: string;
  readonly summary?: string;
  readonly summaryBehind?: string;
  readonly names?: string;
  readonly totals?: boolean;
  readonly column?: string;
  readonly sheetRelations?: Record<string, readonly [type: string, target: string]>;
  readonly summaryRelations?: Record<string, readonly [type: string, target: string]>;
  readonly bookRelations?: Record<string, readonly [type: string, target: string]>;
  readonly table?: string;
  readonly parts?: Parts;
  readonly cells?: (row: number) => string;
};

/**
 * A workbook whose sheet Kunder holds the table Kunder in A1:C4, three rows of Nr, Belopp and Netto (which is
 * calculated), and row 5 its totals where asked for; the sheet Översikt holds what points at it.
 */
export const tableBook = (more: More = {}): Parts => {
  const { totals = false, column = "B2*2", cells } = more;
  const line = (at: number): string =>
    row(
      at,
      text(`A${at}`, `K${at - 1}`),
      number(`B${at}`, (at - 1) * 100),
      cells?.(at) ?? formula(`C${at}`, shiftFormula(column, at - 2, 0), (at - 1) * 200),
    );
  const sums = totals
    ? row(5, text("A5", "Summa"), formula("B5", "SUBTOTAL(109,Kunder[Belopp])", 600), `<c r="C5"/>`)
    : "";
  const rows =
    row(1, text("A1", "Nr"), text("B1", "Belopp"), text("C1", "Netto")) + [2, 3, 4].map(line).join("") + sums;
  const last = totals ? 5 : 4;
  const table =
    `<table xmlns="${main}" id="1" name="Kunder" displayName="Kunder" ref="A1:C${last}"${totals ? ' totalsRowCount="1"' : ""}>` +
    '<autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Nr"/><tableColumn id="2" name="Belopp"/>' +
    `<tableColumn id="3" name="Netto"><calculatedColumnFormula>${column}</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const sheets = ["Kunder", "Översikt"].map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const behind = `${more.behind ?? ""}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  return workbookParts(sheetXml(rows + (more.below ?? ""), "", behind), {
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets>` +
      `${more.names === undefined ? "" : `<definedNames>${more.names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["worksheet", "worksheets/sheet2.xml"],
      ...more.bookRelations,
    }),
    "xl/worksheets/sheet2.xml": sheetXml(more.summary ?? "", "", more.summaryBehind ?? ""),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      rId1: ["table", "../tables/table1.xml"],
      ...more.sheetRelations,
    }),
    ...(more.summaryRelations && {
      "xl/worksheets/_rels/sheet2.xml.rels": relationships(more.summaryRelations),
    }),
    "xl/tables/table1.xml": more.table ?? table,
    ...more.parts,
  });
};

/** Opens so many rows at the end of the table of such a workbook. */
export const grown = (parts: Parts, by: number): XlsxDocument => {
  const document = openParts(parts);
  const added = Array.from({ length: by }, (_, at) => 3 + at);
  const arranged = document.sheets[0]?.arrangeRows({ table: "Kunder" }, { removed: [], added });
  if (!arranged?.ok) throw new Error(`did not grow: ${JSON.stringify(arranged)}`);
  return document;
};
