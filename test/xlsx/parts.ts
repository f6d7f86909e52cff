import { strToU8, unzipSync, zipSync } from "fflate";
import { expect } from "vitest";
import type { XlsxCell, XlsxDocument, XlsxSheet } from "../../xlsx/document";
import { openXlsx } from "../../xlsx/open";

export type Parts = Record<string, string | Uint8Array>;

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";

/** A worksheet around its rows, with what stands before and behind them. */
export const sheetXml = (rows: string, before = "", behind = ""): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">` +
  `${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const relationships = (list: Record<string, readonly [type: string, target: string]>): string => {
  const items = Object.entries(list).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${items.join("")}</Relationships>`;
};

export const sharedStrings = (...items: readonly string[]): string =>
  `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

/** The parts of a small workbook with one sheet, called Blad1; `more` adds parts or takes the place of those here. */
export const workbookParts = (sheet: string, more: Parts = {}): Parts => ({
  "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    ...("xl/sharedStrings.xml" in more && { rId2: ["sharedStrings", "sharedStrings.xml"] as const }),
    ...("xl/styles.xml" in more && { rId3: ["styles", "styles.xml"] as const }),
    ...("xl/theme/theme1.xml" in more && { rId4: ["theme", "theme/theme1.xml"] as const }),
    ...("xl/calcChain.xml" in more && { rId5: ["calcChain", "calcChain.xml"] as const }),
  }),
  "xl/worksheets/sheet1.xml": sheet,
  ...more,
});

export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

export const open = (bytes: Uint8Array): XlsxDocument => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(`did not open: ${JSON.stringify(opened.error)}`);
  return opened.value;
};

export const openParts = (parts: Parts): XlsxDocument => open(zipOf(parts));

export const firstSheet = (document: XlsxDocument): XlsxSheet => document.sheets[0]!;

/** The cells of a sheet by name, `B2`. */
export const cellsOf = (sheet: XlsxSheet): Record<string, XlsxCell> =>
  Object.fromEntries(
    Array.from(sheet.rows()).flatMap(({ row, cells }) =>
      cells.map((cell) => [`${String.fromCharCode(65 + cell.column)}${row + 1}`, cell]),
    ),
  );

export const valuesOf = (sheet: XlsxSheet): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cellsOf(sheet)).map(([name, { value }]) => [name, value]));

/** The text of a part of a saved file. */
export const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  return part === undefined ? "" : new TextDecoder().decode(part);
};

/** Expects every part to be as it was, byte for byte, but for those named. */
export const expectUntouched = (before: Parts, after: Uint8Array, touched: readonly string[]): void => {
  const saved = unzipSync(after);
  for (const [name, part] of Object.entries(before)) {
    if (touched.includes(name)) continue;
    expect(saved[name], name).toEqual(typeof part === "string" ? strToU8(part) : part);
  }
};
