import { expect, test } from "vitest";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { check, stage } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { job, notice } from "../../../../addin/pane/jobs/job";
import { step } from "../../../../addin/pane/jobs/step";
import { putReport } from "../../../../addin/pane/reports/actions";
import { closedAfter } from "../../excel/closed-after";
import { bodyOf, mains, makeReport, reported, tableNamed } from "./reported";

/** The next pane opens. */
const openAgain = async () => {
  stage.value = { kind: "opening" };
  check.value = undefined;
  job.value = undefined;
  notice.value = undefined;
  const door = openWorkbook();
  await door.dropLeft("everyone's");
  await checkAll(door);
  return door;
};

test("a pane that is closed after any request of the making leaves no half report: the next one makes it whole, and undoes it", async () => {
  let isMore = true;
  for (let request = 0; isMore; request++) {
    const { excel, door } = await reported();
    isMore = await closedAfter(excel, () => makeReport(door), request);
    const table = tableNamed(excel, "Budgetrapport");
    // What stands is the report as it was made, or an empty one, or none.
    if (table) expect([0, 3]).toContain(bodyOf(excel).filter(({ Kod }) => Kod !== "").length);
    const next = await openAgain();
    await putReport(next, "budgetReport", mains);
    expect(bodyOf(excel).map(({ Kod }) => Kod)).toEqual(["05", "BS", "LO"]);
    expect(excel.model.sheets.filter(({ name }) => name.startsWith("Budgetrapport"))).toHaveLength(1);
    await step(next, "undo");
    expect(tableNamed(excel, "Budgetrapport")).toBeUndefined();
  }
});
