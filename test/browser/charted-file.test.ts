import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { formula, tableBook } from "../xlsx/follow/table-book";
import { cellsOf, open, partOf, relationships, zipOf } from "../xlsx/parts";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const series =
  "<c:cat><c:strRef><c:f>Kunder!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Kunder!$B$2:$B$4</c:f></c:numRef></c:val>";

/** Three customers, formulas on another sheet that point at them, and a chart of their amounts. */
const charted = (): Uint8Array =>
  zipOf(
    tableBook({
      summary:
        `<row r="1">${formula("A1", "SUM(Kunder!B2:B4)", 600)}${formula("B1", "Lista", 100)}</row>` +
        `<row r="2">${formula("A2", "SUM(Kunder[Netto])", 1200)}</row>`,
      names: '<definedName name="Lista">SUM(Kunder!$B$2:$B$4)/6</definedName>',
      behind: '<drawing r:id="rId7"/>',
      sheetRelations: { rId7: ["drawing", "../drawings/drawing1.xml"] },
      parts: {
        "xl/drawings/drawing1.xml":
          `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor>${corner("from", 4, 1)}${corner("to", 9, 14)}` +
          '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Belopp"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
          `<a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
        "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
        "xl/charts/chart1.xml":
          `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>${series}</c:ser>` +
          '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
      },
    }),
  );

const choose = async (page: Page, bytes: Uint8Array): Promise<void> => {
  await page.setInputFiles('input[type="file"]', {
    name: "diagram.xlsx",
    mimeType,
    buffer: Buffer.from(bytes),
  });
  await page.getByRole("heading", { name: "diagram.xlsx" }).waitFor();
};

const save = async (page: Page): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Spara" }).click(),
  ]);
  return readFileSync(await download.path());
};

const type = async (page: Page, cell: string, ...texts: readonly string[]): Promise<void> => {
  await page.getByLabel("Namnruta").fill(cell);
  await page.keyboard.press("Enter");
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
};

test("a file with a chart and formulas is opened, its table grown, saved and opened again: all of them have the new rows", async () => {
  const { page, troubles, close } = await workbench.open({ query: "?book=empty" });
  await choose(page, charted());
  await picture(page, "charted-opened");
  await type(page, "A5", "K4", "40");
  await picture(page, "charted-grown");
  const first = await save(page);
  expect(partOf(first, "xl/charts/chart1.xml")).toContain("Kunder!$A$2:$A$5");
  expect(partOf(first, "xl/charts/chart1.xml")).toContain("Kunder!$B$2:$B$5");
  expect(open(first).names.map(({ refersTo }) => refersTo)).toContain("SUM(Kunder!$B$2:$B$5)/6");
  await choose(page, first);
  await picture(page, "charted-again");
  await type(page, "A6", "K5", "50");
  const second = await save(page);
  const [customers, overview] = open(second).sheets.map(cellsOf);
  expect(customers).toMatchObject({
    A6: { value: "K5" },
    B6: { value: 50 },
    C6: { formula: "B6*2", value: 100 },
  });
  expect(overview).toMatchObject({
    A1: { formula: "SUM(Kunder!B2:B6)" },
    A2: { formula: "SUM(Kunder[Netto])" },
  });
  // A sum that was of fewer rows is no longer told as today's.
  expect([overview?.["A1"]?.uncalculated === true, overview?.["A1"]?.value]).not.toEqual([false, 600]);
  expect(partOf(second, "xl/charts/chart1.xml")).toContain("Kunder!$B$2:$B$6");
  expect(open(second).sheets[0]?.tables[0]?.rows).toBe(5);
  expect(troubles).toEqual([]);
  await close();
});
