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
