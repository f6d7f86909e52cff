import type { Workbook } from "../../ports";
import { unread } from "../book/book";
import { notice } from "./job";

/** Shows a cell in Excel; the pane keeps the focus, so that a list can be gone through by keyboard. */
export async function goToCell(
  workbook: Workbook,
  sheet: string,
  row: number,
  column: number,
): Promise<void> {
  const result = await workbook.goTo(sheet, row, column);
  if (result.ok) return;
  notice.value = { kind: "refused", cause: result.error };
  // A sheet that was renamed or deleted, of which not every Excel tells.
  if (result.error.kind === "not-found") unread.value = true;
}
