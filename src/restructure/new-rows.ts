import type { InsertRow } from "../book/edit";
import { placeAtEnd } from "../book/positions";
import type { Table } from "../book/table";
import type { RegisterId } from "../registers/register";
import type { CellValue } from "../values/cell";

/** Makes the edits that add rows at the end of registers, one after the other. */
export const rowAdder = (): ((table: Table, cells: readonly CellValue[]) => InsertRow) => {
  const added = new Map<RegisterId, number>();
  return (table, cells) => {
    const register = table.register.id;
    const before = added.get(register) ?? 0;
    added.set(register, before + 1);
    return { kind: "insert", register, ...placeAtEnd(table, before), cells };
  };
};
