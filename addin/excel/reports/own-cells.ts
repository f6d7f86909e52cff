import type { ReportSheet } from "#core/reports/report-sheet";
import type { CellValue } from "#core/values/cell";
import { Batch, type Area } from "../batch";
import { entryText } from "../entry-text";
import { alike } from "../stage/guard";
import { absolute, placed, type Lane } from "../stage/lane";
import type { TableLayout } from "../table-layout";
import { headArea, NOTE_ROW } from "./furniture";

/** A formula of a table as it is told with and without the table's own name. */
const plain = (formula: string, table: string): string =>
  formula.toLowerCase().replaceAll(`${table.toLowerCase()}[`, "[").replaceAll(" ", "");

/**
 * What Kontera wrote in the cells of a rectangle, row by row: a text, a formula that begins with `=`, or "" for a blank one.
 */
type Written = { readonly area: Area; readonly cells: readonly (readonly string[])[] };

/** What stands in such a rectangle, and which of its cells are formulas. */
export type OwnCells = {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly boolean[])[];
};

/** What Kontera wrote around a report's rows: the head, the headers where they stand now, and the totals. */
const writtenAround = (
  report: ReportSheet,
  { name, sheet, row, column, headers, bodyRows, showsTotals }: TableLayout,
): Written[] => {
  const head = headArea(sheet, report);
  const { title, until, note } = report;
  const lines = [[title], until ? [until.label, `=MAX(${name}[${until.header}])`] : []];
  if (note !== undefined) lines[NOTE_ROW] = [note];
  const totals = new Map(report.totals(name).map((total) => [total.header, total]));
  const line: Area = { sheet, row, column, rows: 1, columns: headers.length };
  const totalOf = (header: string): string => {
    const { text = "", formula } = totals.get(header) ?? {};
    return formula === undefined ? text : `=${formula}`;
  };
  return [
    {
      area: head,
      cells: Array.from({ length: head.rows }, (_, at) =>
        Array.from({ length: head.columns }, (__, cell) => lines[at]?.[cell] ?? ""),
      ),
    },
    // A header that is none of the report's is somebody's own, wherever it stands.
    { area: line, cells: [headers.map((header) => (totals.has(header) ? header : ""))] },
    ...(showsTotals ? [{ area: { ...line, row: row + 1 + bodyRows }, cells: [headers.map(totalOf)] }] : []),
  ];
};

/** Whether a cell holds what was written there, or nothing: what somebody has cleared holds nothing of theirs. */
const isAsWritten = (written: string, value: unknown, formula: unknown, table: string): boolean => {
  const isFormula = typeof formula === "string" && formula.startsWith("=");
  if (!isFormula) return value === "" || (value === written && !written.startsWith("="));
  return written.startsWith("=") && plain(formula, table) === plain(written, table);
};

/**
 * What stands around a report's rows, when each cell holds what Kontera wrote there; undefined when one holds something
 * else. One request.
 */
export const readOwnCells = async (
  context: Excel.RequestContext,
  report: ReportSheet,
  layout: TableLayout,
): Promise<OwnCells[] | undefined> => {
  const batch = new Batch(context);
  const around = writtenAround(report, layout).map(({ area, cells }) => ({
    area,
    cells,
    range: batch.range(area).load("values,formulas"),
  }));
  await context.sync();
  const isOwn = around.every(({ cells, range }) =>
    cells.every((line, row) =>
      line.every((written, column) =>
        isAsWritten(written, range.values[row]?.[column], range.formulas[row]?.[column], layout.name),
      ),
    ),
  );
  if (!isOwn) return undefined;
  return around.map(({ area, range }) => ({
    area,
    values: range.values as CellValue[][],
    formulas: (range.formulas as unknown[][]).map((line) =>
      line.map((cell) => typeof cell === "string" && cell.startsWith("=")),
    ),
  }));
};

/**
 * Lays in a lane what was seen to stand in cells, and gives what must hold for it to stand there still, value by value and
 * formula by formula, and how many rows of the lane it takes; undefined where the lane has no room.
 */
export const queueSameCells = (
  batch: Batch,
  lane: Lane,
  seen: readonly OwnCells[],
): { readonly tests: readonly string[]; readonly rows: number } | undefined => {
  const places = placed(
    lane,
    seen.flatMap(({ area }) => [area, area]),
  );
  if (!places) return undefined;
  const tests = seen.flatMap(({ area: live, values, formulas }, at) => {
    const [laid, marks] = [places[2 * at], places[2 * at + 1]];
    if (!laid || !marks) return [];
    batch.range(laid).values = values.map((line) =>
      line.map((cell) => (cell === "" ? null : entryText(cell, "General"))),
    );
    batch.range(marks).values = formulas.map((line) => line.map((isFormula) => (isFormula ? 1 : 0)));
    return [
      `SUMPRODUCT(1-${alike({ live, laid })})=0`,
      `SUMPRODUCT(1*(ISFORMULA(${absolute(live)})<>(${absolute(marks)}=1)))=0`,
    ];
  });
  return { tests, rows: Math.max(...places.map(({ row, rows }) => row + rows)) };
};
