import { expect, test } from "vitest";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { putReport } from "../../../../addin/pane/reports/actions";
import { editCells } from "../../../../workbench/host/edit/cells";
import { addTableColumn, addTableRows } from "../../../../workbench/host/edit/tables";
import { toApiValue } from "../../../../workbench/host/model/content";
import type { RunningExcel } from "../../../../workbench/node/start-excel";
import { atRequest } from "../../excel/at-request";
import { bodyOf, mains, makeReport, reported, tableNamed } from "./reported";

/** What a co-author does to the report's table. */
const acts = {
  "turns its rows around": ({ model }: RunningExcel): void => {
    const { body, sheet } = model.findTable("Budgetrapport")!;
    const lines = sheet.cells.contents(body);
    editCells(model, sheet, body, () =>
      lines.reverse().forEach((line, r) => line.forEach((cell, c) => sheet.cells.set(body.row + r, c, cell))),
    );
  },
  "opens a row in it": ({ model }: RunningExcel): void => {
    addTableRows(model, model.findTable("Budgetrapport")!, 1, 1);
  },
  "puts a column before the others": ({ model }: RunningExcel): void => {
    addTableColumn(model, model.findTable("Budgetrapport")!, 0, "Först");
  },
} as const;

test.each(Object.entries(acts))(
  "a co-author who %s, at whichever request of a refresh, finds each figure in the row of its project",
  async (_, act) => {
    for (let request = 0; ; request++) {
      const { excel, door } = await reported();
      await makeReport(door);
      const table = tableNamed(excel, "Budgetrapport")!;
      addTableColumn(excel.model, table, -1, "Egen");
      for (let row = 0; row < 3; row++) {
        const { body, sheet } = table;
        const name = toApiValue(sheet.cells.content(body.row + row, body.column));
        sheet.cells.set(body.row + row, body.column + body.columns - 1, `om ${name}`);
      }
      excel.model.sheet("Tidrader").cells.set(1, 4, 100);
      excel.model.sheet("Tidrader").cells.set(4, 4, 200);
      await checkAll(door);
      const disturbed = atRequest(excel, request, () => act(excel));
      await putReport(door, "budgetReport", mains);
      disturbed.stop();
      if (!disturbed.happened) break;
      const rows = bodyOf(excel).filter(({ Kod }) => Kod !== "");
      const isWritten = notice.value?.kind === "written";
      const code = (row: (typeof rows)[number]): string => String(toApiValue(row["Kod"] ?? ""));
      const hours: Record<string, unknown> = {};
      for (const row of rows) hours[code(row)] = row["Arbetade timmar"];
      const told = isWritten ? { "05": 100, BS: 3910, LO: 200 } : { "05": 334, BS: 3910, LO: 5802 };
      expect(hours, `request ${request}: ${notice.value?.kind}`).toEqual(told);
      for (const row of rows) expect(row["Egen"]).toBe(`om ${code(row)}`);
    }
  },
);
