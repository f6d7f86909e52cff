import { beforeEach, expect, test } from "vitest";
import type { openWorkbook } from "../../../../addin/excel/workbook";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { step } from "../../../../addin/pane/jobs/step";
import { addSheet, renameSheet } from "../../../../workbench/host/edit/sheets";
import { DefinedName } from "../../../../workbench/host/model/name";
import type { RunningExcel } from "../../../../workbench/node/start-excel";
import { makeReport, reported, tableNamed } from "./reported";

let excel: RunningExcel;
let door: ReturnType<typeof openWorkbook>;
beforeEach(async () => {
  ({ excel, door } = await reported());
});

const NAMES = ["Eva's rapport", "Åk 4", "Rapport-2026", "2026"];

test.each(NAMES)(
  "a report on the sheet %s stays when a formula of another sheet points at one of its cells",
  async (name) => {
    await makeReport(door);
    renameSheet(excel.model, tableNamed(excel, "Budgetrapport")!.sheet, name);
    const other = addSheet(excel.model, "Annat");
    other.cells.set(0, 0, 334, `='${name.replaceAll("'", "''").toLowerCase()}'!D6`);
    await checkAll(door);
    await step(door, "undo");
    expect(notice.value).toEqual({ kind: "report-kept", sheet: name });
    expect(tableNamed(excel, "Budgetrapport")).toBeDefined();
  },
);

test.each(["the workbook", "another sheet"])(
  "a report stays when a name of %s points at it, in whichever way the sheet is quoted",
  async (whose) => {
    await makeReport(door);
    renameSheet(excel.model, tableNamed(excel, "Budgetrapport")!.sheet, "Eva's rapport");
    const other = addSheet(excel.model, "Annat");
    const scope = whose === "the workbook" ? undefined : other;
    const name = new DefinedName("Timmar", scope, "='Eva''s rapport'!$D$6*2");
    excel.model.names.push(name);
    await checkAll(door);
    await step(door, "undo");
    expect(notice.value).toEqual({ kind: "report-kept", sheet: "Eva's rapport" });
  },
);
