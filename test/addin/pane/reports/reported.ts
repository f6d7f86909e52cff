import { dayOf } from "#core/values/date";
import { openWorkbook } from "../../../../addin/excel/workbook";
import { behind, check, stage, unread } from "../../../../addin/pane/book/book";
import { checkAll } from "../../../../addin/pane/book/open";
import { job, notice } from "../../../../addin/pane/jobs/job";
import { putReport } from "../../../../addin/pane/reports/actions";
import type { Content } from "../../../../workbench/host/model/content";
import type { Table } from "../../../../workbench/host/model/table";
import { startExcel, type RunningExcel } from "../../../../workbench/node/start-excel";
import { workbookOf, type Layout } from "../../excel/books";

export const end = dayOf(2026, 11, 30)!;
export const mains = { until: end, levels: 1 };
export const all = { until: end, levels: Infinity };

/** The projects of the tests: code, name, budgeted hours and amount. */
const projects = (rows: readonly (readonly [string, string, number?])[]): Layout => ({
  register: "projects",
  rows: rows.map(([code, name, hours]) => {
    const cells: (string | number)[] = [code, name, "", "", "", "", hours ?? ""];
    return cells;
  }),
});

/** Time by day of November 2026, project and hours. */
const time = (rows: readonly (readonly [day: number, project: string, hours: number])[]): Layout => ({
  register: "timeEntries",
  rows: rows.map(([day, project, hours]) => [46_326 + day, "7", project, "", hours]),
});

export const layouts: readonly Layout[] = [
  projects([
    ["05", "Arbetsmiljö", 240],
    ["BS", "Bolagsstöd", 5280],
    ["BS.HR", "HR"],
    ["LO", "Lokalvård", 6800],
  ]),
  time([
    [2, "05", 334],
    [3, "BS", 10],
    [4, "BS.HR", 3900],
    [5, "LO", 5802],
  ]),
];

/** A pane over an Excel with registers in it, that has been read. */
export const reported = async (
  more: readonly Layout[] = [],
  base: readonly Layout[] = layouts,
): Promise<{
  readonly excel: RunningExcel;
  readonly door: ReturnType<typeof openWorkbook>;
}> => {
  const excel = await startExcel({ workbook: workbookOf(...base, ...more) });
  const door = openWorkbook();
  stage.value = { kind: "opening" };
  check.value = undefined;
  job.value = undefined;
  notice.value = undefined;
  behind.value = false;
  unread.value = false;
  await checkAll(door);
  return { excel, door };
};

export const tableNamed = ({ model }: RunningExcel, name: string): Table | undefined => model.findTable(name);

/** The cells of a table's body, by its headers. */
export const bodyOf = (excel: RunningExcel, name = "Budgetrapport"): Record<string, Content>[] => {
  const table = tableNamed(excel, name)!;
  const { body, sheet } = table;
  return sheet.cells
    .contents(body)
    .map((line) => Object.fromEntries(line.map((cell, at) => [table.columnName(at), cell])));
};

/** The totals row of a table, by its headers: what stands there, and its formula. */
export const totalsOf = (excel: RunningExcel, name = "Budgetrapport") => {
  const table = tableNamed(excel, name)!;
  const row = table.area.row + table.area.rows - 1;
  return Object.fromEntries(
    Array.from({ length: table.area.columns }, (_, at) => {
      const { cells } = table.sheet;
      const column = table.area.column + at;
      return [table.columnName(at), [cells.content(row, column), cells.formula(row, column)]];
    }),
  );
};

export const makeReport = (door: ReturnType<typeof openWorkbook>) => putReport(door, "budgetReport", mains);
