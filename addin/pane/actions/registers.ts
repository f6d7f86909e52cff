import type { RegisterId } from "../../../src/registers/register";
import type { Lang } from "../../../src/values/cell";
import type { Workbook } from "../../ports";
import { notice, withJob } from "../state/job";
import { checkAll } from "./open";

/** Makes new sheets for registers that the workbook lacks, and reads the workbook with them. */
export async function createRegisters(
  workbook: Workbook,
  ids: readonly RegisterId[],
  lang: Lang,
): Promise<void> {
  const sheets = ids.map((register) => ({ register, lang }));
  const result = await withJob("writing", (progress) => workbook.createSheets(sheets, progress), false);
  if (!result) return;
  notice.value = result.ok
    ? { kind: "created", sheets: ids.length }
    : { kind: "write-refused", refusal: result.error };
  await checkAll(workbook);
}
