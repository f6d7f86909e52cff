import { err, ok, type Result } from "#core/values/result";
import type { CellRange, ResizeFault, RowPlan } from "../document";
import { followReferences, followThings } from "../follow/follow-all";
import { moveCells } from "../follow/move-cells";
import { immovable, standingIn, usedRows } from "../follow/obstacles";
import { RowChange, type RowStep } from "../follow/row-change";
import { stepsOf } from "../follow/row-steps";
import { lastRow, MOST_ROWS } from "../reference";
import { noteSeams } from "../results/seams";
import { ownReferences } from "../sheet/edit-cell";
import type { SheetData } from "../sheet/sheet-data";
import type { Workbook } from "../workbook/workbook";
import type { XmlPart } from "../xml/part";
import { columnFormulas, fillRows, looksOf, noLooks, type NewRows } from "./fill-rows";
import { endInsertRow, readTablePart, setTableRange } from "./table-part";

/** The rows of a table, or of a register that is none. */
type Body = {
  readonly part: XmlPart | undefined;
  readonly data: CellRange;
  /** The last row of all, totals too. */
  readonly end: number;
};

/** The rows of a table, its header and totals left out. */
export const bodyOf = (part: XmlPart): Body => {
  const { range, headerRow, rows } = readTablePart(part);
  return { part, data: { ...range, row: range.row + Number(headerRow), rows }, end: lastRow(range) };
};

/** How what stands below moves with the rows, or stays because there is room; else what is in the way. */
const planChange = (
  { files }: Workbook,
  sheet: SheetData,
  { part, data, end }: Body,
  steps: readonly RowStep[],
): Result<RowChange, ResizeFault> => {
  const by = steps.reduce((sum, { added, removed }) => sum + added - removed, 0);
  const last = lastRow(data);
  const used = usedRows(sheet, last + 1, data);
  const rows = { first: data.row, last, newLast: last + by };
  const change = (all: readonly RowStep[]): RowChange => new RowChange(sheet.name, data, rows, all, used);
  if (by === 0) return ok(change(steps));
  if (end + by >= MOST_ROWS) return err({ fault: "beyond-sheet" });
  const torn = immovable(files, sheet, part, end + 1, data);
  const isPushedOut = by > 0 && (used.at(-1) ?? 0) + by >= MOST_ROWS;
  if (torn.length === 0 && !isPushedOut) return ok(change(steps));
  const below = { at: end + 1, blank: true } as const;
  if (by < 0) return ok(change([...steps, { ...below, removed: 0, added: -by }]));
  const inTheWay = standingIn(files, sheet, part, { ...data, row: end + 1, rows: by });
  if (inTheWay.length > 0) return err({ fault: "occupied", obstacles: torn.length > 0 ? torn : inTheWay });
  return ok(change([...steps, { ...below, removed: by, added: 0 }]));
};

/** Where new rows will stand, and which row they look like: the one above them now, or at the top the first. */
const newRowsOf = (steps: readonly RowStep[], { row: top }: CellRange, anew: number): readonly NewRows[] => {
  let by = 0;
  const opened = steps.map(({ at, added, removed }) => {
    const row = at + by;
    by += added - removed;
    return { row, count: added, like: Math.max(at - 1, top) };
  });
  const where = Array.from({ length: anew }, (_, at) => ({ row: top + at, count: 1, like: top + at }));
  return [...where, ...opened].filter(({ count }) => count > 0);
};

/** Takes rows out and opens new ones, as Excel does in a table; see `XlsxSheet.arrangeRows`. */
export const arrangeRows = (
  workbook: Workbook,
  sheet: SheetData,
  body: Body,
  plan: RowPlan,
): Result<void, ResizeFault> => {
  ownReferences(sheet);
  const { part, data } = body;
  if (part) endInsertRow(part);
  const steps = stepsOf(plan, data.row);
  const opened = newRowsOf(steps, data, plan.anew ?? 0);
  if (opened.length === 0 && steps.length === 0) return ok(undefined);
  const planned = planChange(workbook, sheet, body, steps);
  if (!planned.ok) return planned;
  const change = planned.value;
  noteSeams(workbook, change, steps);
  followReferences(workbook, change);
  const formulas = columnFormulas(sheet, part, data);
  const looks = opened.map(({ like }) => looksOf(sheet, like));
  moveCells(sheet, change);
  followThings(workbook, sheet, part, change);
  const by = change.data.newLast - change.data.last;
  if (part) {
    const { range } = readTablePart(part);
    setTableRange(part, { ...range, rows: range.rows + by });
  }
  for (const [at, rows] of opened.entries())
    fillRows(sheet, data, rows, looks[at] ?? noLooks, formulas, false);
  return ok(undefined);
};
