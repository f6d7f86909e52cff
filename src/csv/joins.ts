import type { Table } from "../book/table";
import type { Blocker } from "./import-plan";
import type { ColumnSetting, Target } from "./import-settings";
import { joinedColumns } from "./joined-columns";

const isName = ({ register }: Table, target: Target): boolean =>
  target.kind === "field" &&
  target.field === "name" &&
  register.fields.some(({ id, type }) => id === "name" && type.kind === "text");

/** Why columns cannot be read as one: it is no name that they make, or one of them is read as something else too. */
export const joinBlockers = (
  table: Table,
  headers: readonly string[],
  columns: readonly ColumnSetting[],
): Blocker[] => {
  const headerOf = (column: number): string => headers[column] || String(column + 1);
  const read = new Set(columns.flatMap(({ column, target }) => (target ? [column] : [])));
  return columns.flatMap(({ column, target, then }): Blocker[] => {
    if (!target || then === undefined) return [];
    const field = target.kind === "field" ? target.field : target.header;
    if (!isName(table, target)) return [{ code: "not-joinable", header: headerOf(column), field }];
    return joinedColumns(columns, then).flatMap((at): Blocker[] =>
      read.has(at) || at === column ? [{ code: "joined-twice", header: headerOf(at) }] : [],
    );
  });
};
