import { chartName } from "#core/reports/standing-report";
import { ok, type Result } from "#core/values/result";
import type { DressedReport, Refusal } from "../../ports";
import { Batch, type Area } from "../batch";
import { Refused, run } from "../run";
import { isGuard } from "../stage/attempt";
import { chooseLane, loadDirectory } from "../stage/directory";
import { queueClear } from "../stage/finish";
import { prove, takeToProve, type Way } from "../stage/hold";
import { absolute } from "../stage/lane";
import { loadLayouts, SHEET_ROWS } from "../table-layout";
import { headArea } from "./furniture";
import { queueSameCells, readOwnCells } from "./own-cells";
import { isPointedAt } from "./pointed-at";

const SHEET_COLUMNS = 16_384;

const wholeOf = (sheet: string): Area => ({
  sheet,
  row: 0,
  column: 0,
  rows: SHEET_ROWS,
  columns: SHEET_COLUMNS,
});

const takeAway = async (
  context: Excel.RequestContext,
  { table, report }: DressedReport,
  { pane, strategy, budget }: Way & { readonly budget: number },
): Promise<boolean> => {
  const layouts = loadLayouts(context, [{ name: table, below: false }]);
  const found = context.workbook.tables.getItemOrNullObject(table).load("name");
  const charts = found.worksheet.charts.load("items/name");
  const tables = found.worksheet.tables.load("items/name");
  const loaded = loadDirectory(context);
  await context.sync();
  const [layout] = layouts();
  if (!layout?.showsHeaders) return false;
  const { sheet } = layout;
  const isAlone = tables.items.length === 1 && charts.items.every(({ name }) => name === chartName(table));
  if (!isAlone || (await isPointedAt(context, { sheet, table }, budget))) return false;
  const seen = await readOwnCells(context, report, layout);
  if (!seen) return false;
  const directory = loaded();
  const chosen = chooseLane(directory?.entries, pane);
  if (!chosen) throw new Refused({ kind: "host", code: "NoLane", message: "" });
  const { lane } = chosen;
  const batch = new Batch(context);
  await takeToProve(batch, { ...chosen, directory }, strategy);
  const same = queueSameCells(batch, lane, seen);
  if (!same) return false;
  const head = absolute(headArea(sheet, report));
  const tests = [
    `COUNTA(${table}[#Data])=0`,
    `COLUMNS(${table}[#Data])=${report.columns.length}`,
    `COUNTA(${absolute(wholeOf(sheet))})=COUNTA(${table}[#All])+COUNTA(${head})`,
    ...same.tests,
  ];
  await prove(batch, lane, tests, strategy);
  batch.sheet(sheet).delete();
  queueClear(batch, lane, same.rows);
  await context.sync();
  return true;
};

/**
 * Takes away the sheet of a report that has no rows, proving in the request that does it that nothing stands there but what
 * Kontera put: every cell of the head, the headers and the totals holds what it wrote, or nothing, and there is no other cell,
 * column, table or chart. False when something does, or when a formula
 * elsewhere points at it.
 */
export const takeReportAway = async (
  asked: DressedReport,
  way: Way & { readonly budget: number },
): Promise<Result<boolean, Refusal>> => {
  const taken = await run((context) => takeAway(context, asked, way), { delayForCellEdit: true });
  if (taken.ok || !isGuard(taken.error)) return taken;
  return ok(false);
};
