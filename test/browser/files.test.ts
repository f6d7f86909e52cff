import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { newXlsx } from "../../xlsx/new";
import { openXlsx } from "../../xlsx/open";
import { Workbench, picture } from "./workbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.shared();
});

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const chooser = 'input[type="file"]';

function customerFile(): Buffer {
  const file = newXlsx();
  const sheet = file.addSheet("Kunder");
  sheet.addTable({ name: "Kunder", row: 0, column: 0, rows: 1, headers: ["Kundnr", "Namn"] });
  sheet.setCells([
    { row: 1, column: 0, value: "0042", numberFormat: "@" },
    { row: 1, column: 1, value: "Åkeri & Äpplen AB" },
  ]);
  return Buffer.from(file.save());
}

test("a file is opened, changed and saved, and has the change", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?book=empty" });
  await page.setInputFiles(chooser, { name: "kunder.xlsx", mimeType, buffer: customerFile() });
  await page.getByRole("heading", { name: "kunder.xlsx" }).waitFor();
  await pane();
  await page.getByLabel("Namnruta").fill("B3");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Övriga kunder");
  await page.keyboard.press("Enter");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Spara" }).click(),
  ]);
  const saved = openXlsx(readFileSync(await download.path()));
  if (!saved.ok) throw new Error(saved.error.fault);
  const [sheet] = saved.value.sheets;
  const rows = [...(sheet?.rows() ?? [])].map(({ cells }) => cells.map(({ value }) => value));
  expect(download.suggestedFilename()).toBe("kunder.xlsx");
  expect(rows[1]).toEqual(["0042", "Åkeri & Äpplen AB"]);
  expect(rows[2]).toContain("Övriga kunder");
  expect(sheet?.tables[0]?.rows).toBe(2);
  expect(troubles).toEqual([]);
  await close();
});

const textFile = Buffer.from("not a workbook");
/** How a workbook begins that was cut short on its way. */
const cutShort = Buffer.from("PK\u0003\u0004 and no more");

const unreadable = {
  sv: [
    [
      textFile,
      "trasig.xlsx är en textfil, vad den än heter, och ingen Excel-arbetsbok. Är det en CSV-fil läses den in med import.",
    ],
    [
      cutShort,
      "trasig.xlsx är skadad: filen är avkortad, en del av den saknas. Öppna och spara den i Excel, eller ta en tidigare version.",
    ],
  ],
  en: [
    [
      textFile,
      "trasig.xlsx is a text file, whatever it is called, and no Excel workbook. A CSV file is read in by import.",
    ],
  ],
} as const;

test.each(["sv", "en"] as const)(
  "a file that cannot be opened is told in a sentence, and the book stays (%s)",
  async (lang) => {
    const { page, close } = await workbench.open({ query: `?book=empty&lang=${lang}` });
    const before = await page.getByRole("heading", { level: 1 }).innerText();
    for (const [buffer, sentence] of unreadable[lang]) {
      await page.setInputFiles(chooser, { name: "trasig.xlsx", mimeType, buffer });
      await page.getByRole("status").locator("p span", { hasText: sentence }).waitFor();
      expect(await page.getByRole("status").locator("p span").innerText()).toBe(sentence);
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(before);
    }
    await close();
  },
);

test("the sample is a Swedish company's workbook, or an English one", async () => {
  const { page, pane, troubles, close } = await workbench.open({ query: "?lang=en" });
  await pane();
  expect(await page.getByRole("tab").allInnerTexts()).toContain("Projects");
  await page.getByRole("tab", { name: "Projects" }).click();
  await picture(page, "sample-en");
  expect(troubles).toEqual([]);
  await close();
});
