import type { Edit } from "../book/edit";
import { placeAtEnd } from "../book/positions";
import { columnAt } from "../book/row-id";
import type { Table } from "../book/table";
import type { PlannedRow } from "./import-plan";

const none: readonly never[] = [];

/** The edits that carry one row out; new rows go to the end, one after the other. */
export const editsOf = (
  table: Table,
  { outcome, row, changes, cells }: PlannedRow,
  added: number,
): readonly Edit[] => {
  const register = table.register.id;
  if (outcome === "changed" && row !== undefined)
    return changes.map(({ column, from, to }) => ({
      kind: "set",
      register,
      row,
      column: columnAt(column),
      from,
      to,
    }));
  if (outcome !== "new" || !cells) return none;
  return [{ kind: "insert", register, ...placeAtEnd(table, added), cells }];
};
