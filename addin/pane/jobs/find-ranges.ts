import { plainCandidate } from "#core/adopt/candidate";
import type { Workbook } from "../../ports";
import { plainBlocks, plainRanges } from "../book/strangers";
import { notice, withJob } from "./job";

/** Looks for plain ranges with a register's headers among the sheets that have no table. */
export async function findPlainRanges(workbook: Workbook): Promise<void> {
  await withJob("reading-sheets", async () => {
    const read = await workbook.readPlainBlocks();
    const shown = read.ok ? read.value.filter(({ isHidden }) => !isHidden) : [];
    if (read.ok) plainBlocks.value = shown;
    if (read.ok) plainRanges.value = shown.flatMap((block) => plainCandidate(block) ?? []);
    else notice.value = { kind: "refused", cause: read.error };
  });
}
