import { positionOf } from "../book/positions";
import type { RowId } from "../book/row-id";
import type { Table } from "../book/table";
import type { LogFault } from "../book/verify-log";
import { cellName } from "../values/a1";
import type { LogFaultsText } from "./sv/log-faults";

/** What is not right in an import log as a sentence, with the cells where it stands. */
export const sayLogFault = (text: LogFaultsText, log: Table<"importLog">, fault: LogFault): string => {
  const cellOf = (row: RowId): string =>
    `${log.place.sheet} ${cellName(log.place.row + 1 + positionOf(log, row), log.place.column)}`;
  const placeOf = (rows: readonly (RowId | undefined)[]): string => {
    const cells = rows.flatMap((row) => (row === undefined ? [] : [cellOf(row)]));
    return cells.length === 0 ? "" : text.at(cells.join(text.and));
  };
  switch (fault.kind) {
    case "no-chain":
      return text["no-chain"];
    case "before-the-chain":
      return text["before-the-chain"](fault.expected, fault.found);
    case "changed":
      return text.changed(fault.number, placeOf([fault.row]));
    case "lost":
      return text.lost(fault.from, fault.to);
    case "added":
      return text.added(placeOf([fault.row]));
    case "fork":
      return text.fork(fault.number, placeOf(fault.rows));
    case "after-the-last":
      return text["after-the-last"](fault.number);
  }
};
