import type { Table } from "#core/book/table";
import { listColumns, listKindsOf, type ListKind } from "#core/csv/exporting/list-kinds";
import { err, ok, type Result } from "#core/values/result";
import { findTarget } from "../importing/columns";
import type { Problem } from "../problem";

const OPTION = "--columns";

/** The worksheet's columns that some names mean, in their order; a field that the sheet lacks is told as unknown. */
export const namedColumns = (table: Table, names: readonly string[]): Result<readonly number[], Problem> => {
  const columns: number[] = [];
  for (const name of names) {
    const target = findTarget(table, name, OPTION);
    if (!target.ok) return target;
    const at =
      target.value?.kind === "field"
        ? table.columnOf.get(target.value.field)
        : table.headers.indexOf(target.value?.header ?? name);
    if (at === undefined || at < 0)
      return err({
        code: "unknown-field",
        option: OPTION,
        text: name,
        fields: table.headers.filter((header) => header !== ""),
      });
    if (columns.includes(at)) return err({ code: "named-twice", option: OPTION, text: name });
    columns.push(at);
  }
  return ok(columns);
};

/** The worksheet's columns of a kind of list (#136). */
export const listedColumns = (table: Table, kind: ListKind): Result<readonly number[], Problem> => {
  const lists = listKindsOf(table);
  if (lists.includes(kind)) return ok(listColumns(table, kind));
  return err({ code: "not-that-list", text: kind, register: table.register.id, lists });
};
