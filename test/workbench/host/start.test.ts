import { beforeAll, expect, test } from "vitest";
import { startExcel, type RunningExcel } from "../../../workbench/node/start-excel";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});

test("the client takes the host for Excel on the web", async () => {
  expect(await excel.Office.onReady()).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  // As the Excel that is played has it, and no higher (profiles.ts).
  const profile = process.env["KONTERA_PROFILE"];
  const highest = { excel2021: 14, "m365-windows": 20, "m365-mac": 20, web: 20 }[profile ?? ""] ?? 15;
  const levels = [highest, highest + 1].map((level) =>
    excel.Office.context.requirements.isSetSupported("ExcelApi", `1.${level}`),
  );
  expect(levels).toEqual([true, false]);
});

test("a written range reads back", async () => {
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      ["Code", "Name"],
      ["01", 1.5],
    ];
    range.load("values,address,format/fill/color");
    await context.sync();
    return [range.values, range.address];
  });
  expect(values).toEqual([
    [
      ["Code", "Name"],
      [1, 1.5],
    ],
    "Sheet1!A1:B2",
  ]);
  await excel.settle();
  expect(excel.host.references.size).toBe(0);
});
