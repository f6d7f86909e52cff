import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newXlsx } from "../../xlsx/new";
import { firstSheet, open, valuesOf } from "./parts";

const program = "/usr/bin/soffice";

const convert = (bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "kontera-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(program, [
      profile,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      join(folder, "out"),
      file,
    ]);
    return readFileSync(join(folder, "out", "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test("LibreOffice, where it is installed, opens what we save and holds the same values", () => {
  const book = newXlsx();
  const sheet = book.addSheet("Kunder");
  sheet.addTable({ name: "Kunder", row: 0, column: 0, rows: 2, headers: ["Kundnummer", "Namn"] });
  sheet.setCells([
    { row: 1, column: 0, value: "0042" },
    { row: 1, column: 1, value: " Åkers & Söner\n=1+1 " },
    { row: 2, column: 0, value: 45_292, numberFormat: "yyyy-mm-dd" },
    { row: 2, column: 1, value: true, bold: true, fill: "#FFEE00" },
    { row: 3, column: 0, formula: "1+1", value: 2 },
  ]);
  sheet.setValidation({ row: 1, column: 1, rows: 2, columns: 1 }, ["Ja", "Nej"]);
  const bytes = book.save();
  if (!existsSync(program)) {
    process.stdout.write(`${program} is not installed: nothing was compared with LibreOffice\n`);
    return;
  }
  const again = firstSheet(open(convert(bytes)));
  expect(valuesOf(again)).toEqual(valuesOf(firstSheet(open(bytes))));
  expect(again.tables.map(({ name, columns }) => [name, columns])).toEqual([
    ["Kunder", ["Kundnummer", "Namn"]],
  ]);
});
