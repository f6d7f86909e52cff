import type { Table } from "#core/book/table";
import { valuesAt } from "#core/book/table";
import type { ImportPlan } from "#core/csv/import-plan";

/** The rows of a register that a file does not name: how many, and the keys of those that have one. */
export const absentRows = (table: Table, { rows, blockers }: ImportPlan) => {
  const { key } = table.register;
  if (key.length === 0 || blockers.length > 0) return { count: 0, keys: [] };
  const named = new Set(rows.map(({ row }) => row));
  const columns = key.map((field) => valuesAt(table, field) ?? []);
  const absent = table.order.filter((row) => !named.has(row));
  return {
    count: absent.length,
    keys: Array.from(absent, (row) => columns.map((values) => String(values[row] ?? "")).join(" / ")),
  };
};
