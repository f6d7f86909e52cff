import { positionsIn } from "#core/book/positions";
import type { RowId } from "#core/book/row-id";
import type { Table } from "#core/book/table";
import { lossHeader, type Loss } from "#core/csv/form/loss";

/** The worksheet's row of a row of a register, counted from 1. */
export const sheetRow = (table: Table, row: RowId): number =>
  table.place.row + 2 + (positionsIn(table)[row] ?? 0);

/** What does not go along into a file, with the worksheet's rows and headers. */
export const lossJson = (table: Table, loss: Loss): object => {
  switch (loss.kind) {
    case "column":
      return { kind: "column", column: loss.header, count: loss.count };
    case "rows": {
      const { kind, rows, files, most } = loss;
      return { kind, rows, files, most };
    }
    case "left-out":
      return { kind: "left-out", count: loss.count };
    case "control":
    case "letters":
    case "length":
    case "value": {
      const { kind, row, field, text } = loss;
      const most = loss.kind === "length" ? { most: loss.most } : {};
      return { kind, row: sheetRow(table, row), column: lossHeader(table, field), value: text, ...most };
    }
  }
};
