import type { Workbook } from "../../ports";
import { notice, withJob } from "../jobs/job";
import { receipt } from "./state";

/** Puts the refused rows of the last import on a sheet of their own, with the reasons. */
export async function listRefused(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const result = await withJob("writing", () => workbook.writeTextSheet(name, rows), false);
  if (!result) return;
  if (!result.ok) notice.value = { kind: "refused", cause: result.error };
  else if (receipt.value) receipt.value = { ...receipt.value, refusedSheet: result.value };
}
