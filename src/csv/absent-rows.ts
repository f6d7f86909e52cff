import { valuesAt, type Table } from "../book/table";
import type { ImportPlan } from "./import-plan";

/** The rows of a register whose key stands in no row of a file, refused or not: how many, and what they are called, where its rows can be told apart. */
export type AbsentRows = { readonly count: number; readonly keys: readonly string[] };

const none: AbsentRows = { count: 0, keys: [] };

/** What is in the register and not in the file, in the register's order. Nothing is done to it. */
export const absentRows = (table: Table, { rows, blockers }: ImportPlan): AbsentRows => {
  const { key } = table.register;
  if (key.length === 0 || blockers.length > 0) return none;
  const named = new Set(rows.flatMap(({ row, bearers = [] }) => (row === undefined ? bearers : row)));
  const columns = key.map((field) => valuesAt(table, field) ?? []);
  const absent = table.order.filter((row) => !named.has(row));
  return {
    count: absent.length,
    keys: absent.map((row) => columns.map((values) => String(values[row] ?? "")).join(" / ")),
  };
};
