import type { Area, Batch } from "../batch";
import { bodyArea } from "../body-area";
import { RANGE_BYTES } from "../bytes";
import type { RequestPiece } from "../flush";
import { spansOf } from "../spans";
import type { TableLayout } from "../table-layout";
import type { StagePlan } from "./plan";

/**
 * What a request that writes does first when Excel is not thought to stop at the guard: it stops where a table does not
 * stand where it stood, and keeps in the lane what it is about to change.
 */
export type Snapshot = { readonly stops: readonly RequestPiece[]; readonly copies: readonly RequestPiece[] };

export const NO_SNAPSHOT: Snapshot = { stops: [], copies: [] };

/** The whole table, headers and totals included. */
const wholeOf = (layout: TableLayout): Area => {
  const { row, column, headers, bodyRows, showsHeaders, showsTotals, sheet } = layout;
  const rows = bodyRows + Number(showsHeaders) + Number(showsTotals);
  return { sheet, row: row + Number(!showsHeaders), column, rows, columns: headers.length };
};

/**
 * Fails when a range has another size: Excel takes no matrix that does not fit. The nulls leave all as it is, and two by two
 * cells of them ask for any size.
 */
const queueFit = (range: Excel.Range, { rows, columns }: Area): void => {
  const square = range.getResizedRange(2 - rows, 2 - columns).untrack();
  square.numberFormat = [
    [null, null],
    [null, null],
  ];
};

/** Fails when the table has other rows or columns, or stands somewhere else. */
const stopPiece = (layout: TableLayout): RequestPiece => ({
  bytes: 4 * RANGE_BYTES,
  queue: (batch) => {
    const whole = wholeOf(layout);
    const table = batch.table(layout.id).getRange().untrack();
    queueFit(table, whole);
    queueFit(table.getBoundingRect(batch.range(whole)).untrack(), whole);
  },
});

const copyOf = (live: Area, kept: Area, what: "Values" | "Formulas"): RequestPiece => ({
  bytes: 2 * RANGE_BYTES,
  queue: (batch: Batch) => {
    batch.range(kept).copyFrom(batch.range(live), what);
  },
});

/** Copies columns of the rows that are kept to where a lane keeps them. */
const columnCopies = (
  { layout, before }: StagePlan,
  columns: readonly number[],
  kept: Area,
  what: "Values" | "Formulas",
): RequestPiece[] =>
  kept.rows === 0
    ? []
    : spansOf(columns).map(({ at, count }) => {
        const live = bodyArea(layout, before?.first ?? 0, kept.rows, at, count);
        return copyOf(live, { ...kept, column: kept.column + columns.indexOf(at), columns: count }, what);
      });

/** What keeps a table's part; nothing when Excel stops at the guard. */
export const snapshotOf = (plans: readonly StagePlan[]): Snapshot => ({
  stops: plans.flatMap(({ layout, before }) => (before ? [stopPiece(layout)] : [])),
  copies: plans.flatMap((plan) => {
    const { layout, before } = plan;
    if (!before) return [];
    const headers = { ...bodyArea(layout, -1, 1) };
    return [
      ...(layout.showsHeaders ? [copyOf(headers, before.headers, "Values")] : []),
      ...columnCopies(plan, before.columns, before.values, "Values"),
      ...columnCopies(plan, before.entered, before.formulas, "Formulas"),
    ];
  }),
});
