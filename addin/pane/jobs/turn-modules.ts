import { modulesOffNow, turnOff } from "#core/book/modules-off";
import type { ModuleId } from "#core/registers/definition";
import { registersOf } from "#core/registers/modules";
import type { Workbook } from "../../ports";
import { check } from "../book/book";
import { readAnew } from "../book/open";
import { notice, withJob } from "./job";
import { createRegisters } from "./make-registers";
import { writeJob } from "./write";

/** The sheets of a module: those that are its registers, or would be if it were on. */
const sheetsOf = (module: ModuleId): string[] => {
  const book = check.value?.book;
  if (!book) return [];
  const standing = registersOf(module).flatMap((id) => book.tables.get(id)?.place.sheet ?? []);
  return [...standing, ...(book.off.get(module) ?? [])];
};

/** Shows or hides sheets; false when Excel would not, which is then told. */
async function show(workbook: Workbook, sheets: readonly string[], visible: boolean): Promise<boolean> {
  const shown = await workbook.showSheets(sheets, visible);
  if (!shown.ok) notice.value = { kind: "refused", cause: shown.error };
  return shown.ok;
}

/**
 * Notes in `settings` (Inställningar) which modules are off, and shows or hides the sheets of one; nothing of them is changed.
 * Sheets are shown before they are noted as in use, and hidden after: a pane that is closed in between leaves sheets that
 * show of a module that is off, and the next one hides them (`hideOff`).
 */
async function turn(workbook: Workbook, module: ModuleId, on: boolean, what: string): Promise<void> {
  const book = check.value?.book;
  if (!book) return;
  const off = new Set(modulesOffNow(book));
  if (on) off.delete(module);
  else off.add(module);
  const sheets = sheetsOf(module);
  const written = await withJob(
    "writing",
    async (progress) => {
      if (on && !(await show(workbook, sheets, true))) return false;
      const writes = turnOff(book, off);
      const newSheets =
        "newRows" in writes ? [{ register: "settings" as const, lang: book.lang, rows: writes.newRows }] : [];
      const edits = "edits" in writes ? writes.edits : [];
      const result = await writeJob(
        workbook,
        { facts: { what, register: "settings" }, edits, newSheets },
        progress,
      );
      if (!result.ok) {
        if (on) await show(workbook, sheets, false);
        notice.value = { kind: "write-refused", refusal: result.error };
        return false;
      }
      notice.value = { kind: "written", what, written: result.value };
      if (!on) await show(workbook, sheets, false);
      return true;
    },
    false,
  );
  if (written) await readAnew(workbook);
}

/** Leaves a module alone: its sheets are hidden and are no registers (#4). */
export const turnModuleOff = (workbook: Workbook, module: ModuleId, what: string): Promise<void> =>
  turn(workbook, module, false, what);

/** Takes a module into use: shows the sheets that it has, and makes those that it lacks. */
export async function turnModuleOn(workbook: Workbook, module: ModuleId, what: string): Promise<void> {
  const book = check.value?.book;
  if (!book) return;
  if (book.off.has(module)) await turn(workbook, module, true, what);
  const now = check.value?.book ?? book;
  const missing = registersOf(module).filter((id) => !now.tables.has(id));
  if (!now.off.has(module) && missing.length > 0) await createRegisters(workbook, missing, now.lang);
}
