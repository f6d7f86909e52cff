import type { Workbook } from "../../ports";
import { notice } from "./job";

/** Shows a cell in Excel; the pane keeps the focus, so that a list can be gone through by keyboard. */
export async function goToCell(
  workbook: Workbook,
  sheet: string,
  row: number,
  column: number,
): Promise<void> {
  const result = await workbook.goTo(sheet, row, column);
  if (!result.ok) notice.value = { kind: "refused", cause: result.error };
}
