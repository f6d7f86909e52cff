import { valuesAt, type Table } from "../book/table";
import { flatMapTask, ROWS_PER_SLICE, type Task } from "../values/task";
import type { ImportPlan } from "./import-plan";

/** The rows of a register whose key stands in no row of a file, refused or not: how many, and what they are called, where its rows can be told apart. */
export type AbsentRows = { readonly count: number; readonly keys: readonly string[] };

const none: AbsentRows = { count: 0, keys: [] };

/** What is in the register and not in the file, in the register's order. Nothing is done to it. */
export function* absentRows(table: Table, { rows, blockers }: ImportPlan): Task<AbsentRows> {
  const { key } = table.register;
  if (key.length === 0 || blockers.length > 0) return none;
  const named = new Uint8Array(table.raw.length);
  for (const [at, { row, bearers = [] }] of rows.entries()) {
    for (const one of row === undefined ? bearers : [row]) named[one] = 1;
    if (at % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield ROWS_PER_SLICE;
  }
  const columns = key.map((field) => valuesAt(table, field) ?? []);
  const keys = yield* flatMapTask(table.order, (row) =>
    named[row] ? [] : [columns.map((values) => String(values[row] ?? "")).join(" / ")],
  );
  return { count: keys.length, keys };
}
