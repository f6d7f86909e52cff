import { effect } from "@preact/signals";
import { modulesOffNow } from "#core/book/modules-off";
import type { Workbook } from "../../ports";
import { check, current } from "../book/book";
import { checkAll } from "../book/open";
import { isBusy } from "./job";

/** Hides what shows of modules that are off, when the pane opens: another may have been closed before it did. */
export async function hideOff(workbook: Workbook): Promise<void> {
  const sheets = [...(check.value?.book.off.values() ?? [])].flat();
  if (sheets.length > 0) await workbook.showSheets(sheets, false);
}

/** Reads the workbook anew when somebody, or an undo, has turned a module on or off in `settings`. */
export const followModules = (workbook: Workbook): (() => void) => {
  let tried: number | undefined;
  return effect(() => {
    const now = current.value;
    // A reading that Excel refused is not asked for again and again.
    if (!now || isBusy.value || now.revision === tried) return;
    const wanted = modulesOffNow(now.book);
    const { off } = now.book;
    if (wanted.size !== off.size || [...wanted].some((id) => !off.has(id))) {
      tried = now.revision;
      void checkAll(workbook);
    }
  });
};
