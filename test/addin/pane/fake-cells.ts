import type { CalledFunction } from "#core/functions/called-function";
import { ok } from "#core/values/result";
import type { SheetLock, Workbook } from "../../../addin/ports";

/** Which sheets are locked, and by whom. */
export class FakeLocks extends Map<string, SheetLock["lock"]> {
  readonly told: Workbook["sheetLocks"] = (names) =>
    Promise.resolve(ok(names.map((sheet) => ({ sheet, lock: this.get(sheet) ?? "open" }))));

  readonly lock: Workbook["lockSheets"] = (closed, open) => {
    for (const sheet of closed) if (this.get(sheet) !== "others") this.set(sheet, "own");
    for (const sheet of open) if (this.get(sheet) === "own") this.set(sheet, "open");
    return this.told([...closed, ...open]);
  };
}

/** The functions that cells call: by sheet, worksheet row and column. */
export class FakeFunctions extends Map<string, CalledFunction> {
  readonly in: Workbook["functionIn"] = ({ sheet, row, column }) =>
    Promise.resolve(ok(this.get(`${sheet} ${row} ${column}`)));
}
