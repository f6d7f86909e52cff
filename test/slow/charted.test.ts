import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openXlsx } from "../../xlsx/open";
import { readZip } from "../../xlsx/zip/read";
import { unpack } from "../../xlsx/zip/unpack";
import { openpyxlRefuses, recalculated } from "./programs";
import { reportFile } from "./report-file";

/** What a part of a file holds, as text. */
const partIn = (bytes: Uint8Array, name: RegExp): string => {
  const zip = readZip(bytes);
  if (!zip.ok) throw new Error(zip.error.fault);
  const entry = zip.value.find((one) => name.test(one.name));
  const unpacked = entry && unpack(entry);
  return unpacked?.ok ? new TextDecoder().decode(unpacked.value) : "";
};

/** The charts that openpyxl finds in a workbook, by sheet: their series' cells. */
const openpyxlCharts = (bytes: Uint8Array): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), "kontera-"));
  try {
    writeFileSync(join(folder, "bok.xlsx"), bytes);
    const script = `import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    for chart in sheet._charts:
        print(sheet.title, type(chart).__name__, [one.val.numRef.f for one in chart.series])`;
    return execFileSync("/usr/bin/python3", ["-c", script, join(folder, "bok.xlsx")], { encoding: "utf8" });
  } catch {
    process.stdout.write("openpyxl is not installed: nothing was compared with it\n");
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test("a report that was refreshed and saved is opened by openpyxl with its chart, and LibreOffice comes to its sums", async () => {
  const file = await reportFile();
  expect(openpyxlRefuses({ bok: file }) ?? "").toBe("");
  const charts = openpyxlCharts(file);
  if (charts !== undefined) {
    expect(charts).toContain("Budgetrapport BarChart");
    expect(charts).toContain("Budgetrapport!$D$5:$D$7");
  }
  const again = recalculated({ bok: file })?.["bok"];
  if (!again) return;
  const opened = openXlsx(again);
  if (!opened.ok) throw new Error(opened.error.fault);
  const sheet = opened.value.sheets.find(({ name }) => name === "Budgetrapport")!;
  const rows = [...sheet.rows()].map(({ cells }) => cells.map(({ value }) => value));
  expect(rows.find(([first]) => first === "Summa")).toContain(10_096.5);
  const chart = partIn(again, /xl\/charts\/chart\d+\.xml$/);
  expect(chart).toContain("Arbetat mot budget, timmar");
  // LibreOffice has read the values out of the cells: it writes them beside the reference.
  expect(chart).toMatch(/<c:v>384\.5<\/c:v>/);
});
