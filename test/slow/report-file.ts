import { checkAll } from "../../addin/pane/book/open";
import { putReport } from "../../addin/pane/reports/actions";
import { storeWorkbook } from "../../workbench/page/files/store";
import { newXlsx } from "../../xlsx/new";
import { mains, makeReport, reported } from "../addin/pane/reports/reported";

/** A workbook with a report of its projects, which was brought up to date after an edit, as the workbench saves it. */
export const reportFile = async (): Promise<Uint8Array> => {
  const { excel, door } = await reported();
  await makeReport(door);
  const sheet = excel.model.sheet("Tidrader");
  sheet.cells.set(1, 4, 384.5);
  await checkAll(door);
  await putReport(door, "budgetReport", mains);
  const file = newXlsx();
  storeWorkbook(excel.model, file);
  return file.save();
};
