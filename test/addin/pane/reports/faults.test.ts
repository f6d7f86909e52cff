import { expect, test } from "vitest";
import { checkAll } from "../../../../addin/pane/book/open";
import { notice } from "../../../../addin/pane/jobs/job";
import { putReport } from "../../../../addin/pane/reports/actions";
import { lacksChart } from "../../../../addin/pane/reports/state";
import type { RunningExcel } from "../../../../workbench/node/start-excel";
import { closedAfter } from "../../excel/closed-after";
import { bodyOf, mains, makeReport, reported, tableNamed } from "./reported";

const rowsIn = (excel: RunningExcel): number =>
  tableNamed(excel, "Budgetrapport") ? bodyOf(excel).filter(({ Kod }) => Kod !== "").length : 0;

test.each(["before", "halfway", "after"] as const)(
  "whichever request of the making Excel fails (%s), the report stands whole or there is none of it",
  async (when) => {
    for (let request = 0; ; request++) {
      const { excel, door } = await reported();
      const from = excel.requests.syncs.length;
      excel.faults.failSync(request, when);
      await makeReport(door);
      if (excel.requests.syncs.length - from <= request) break;
      excel.faults.clear();
      expect([0, 3], `request ${request}`).toContain(rowsIn(excel));
      const isTold = notice.value?.kind === "written" ? 3 : 0;
      if (isTold === 3) expect(rowsIn(excel)).toBe(3);
      await checkAll(door);
      await putReport(door, "budgetReport", mains);
      expect(rowsIn(excel), `request ${request}`).toBe(3);
    }
  },
);

test("where Excel makes no chart the report stands without one, and that is said", async () => {
  const { excel, door } = await reported();
  const { host } = excel;
  const process = host.process.bind(host);
  host.process = (text) => {
    if (text.includes('"Charts"') && text.includes('"BarClustered"')) excel.faults.failSync(0, "halfway");
    return process(text);
  };
  await makeReport(door);
  host.process = process;
  expect(notice.value).toMatchObject({ kind: "written" });
  expect(rowsIn(excel)).toBe(3);
  const { sheet } = tableNamed(excel, "Budgetrapport")!;
  expect(sheet.charts).toEqual([]);
  expect(lacksChart.value).toBe(true);
});

test("a pane that is closed after any request of a refresh leaves the report as it stood, or as it is to be", async () => {
  let isMore = true;
  for (let request = 0; isMore; request++) {
    const { excel, door } = await reported();
    await makeReport(door);
    const before = bodyOf(excel).map((row) => row["Arbetade timmar"]);
    excel.model.sheet("Tidrader").cells.set(1, 4, 100);
    excel.model.sheet("Tidrader").cells.set(4, 4, 200);
    await checkAll(door);
    isMore = await closedAfter(excel, () => putReport(door, "budgetReport", mains), request);
    const after = bodyOf(excel).map((row) => row["Arbetade timmar"]);
    expect([before, [100, 3910, 200]], `request ${request}`).toContainEqual(after);
  }
});
