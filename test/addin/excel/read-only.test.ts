import { expect, test } from "vitest";
import { openWorkbook } from "../../../addin/excel/workbook";
import { startExcel } from "../../../workbench/node/start-excel";

test("in a workbook that may only be read, being refused means that", async () => {
  const excel = await startExcel({ readOnly: true });
  excel.faults.failSync(1, "before", "AccessDenied");
  expect(await openWorkbook().createSheets([{ register: "projects", lang: "sv" }])).toEqual({
    ok: false,
    error: { kind: "taken-back", cause: { kind: "read-only" } },
  });
});
