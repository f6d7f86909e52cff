import type { RowId } from "../book/row-id";
import { isUnread, type Table, valuesAt } from "../book/table";
import type { RegisterId } from "../registers/register";
import type { TraceLine, TraceVerdict } from "./trace";

/**
 * The step that looks at one cell of a row, which the sentence names by `key`; `verdict` is for a cell that says
 * something.
 */
export const cellLine = (
  table: Table,
  row: RowId,
  field: string,
  key: string,
  verdict: TraceVerdict,
): TraceLine => {
  const step = { register: table.register.id, row, key, field } as const;
  const value = valuesAt(table, field)?.[row];
  if (value !== undefined) return { ...step, value, verdict };
  return { ...step, verdict: isUnread(table, row, field) ? "unreadable" : "blank" };
};

/** The step that finds nothing to look at: no such register in the workbook, or no row in it. */
export const absentLine = (
  register: RegisterId,
  field: string,
  key: string,
  table: Table | undefined,
  verdict: "noRow" | "noRows" = "noRow",
): TraceLine => ({ register, key, field, verdict: table ? verdict : "noRegister" });
