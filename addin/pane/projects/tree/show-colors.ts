import { tableOf } from "#core/book/book";
import { paintAll } from "#core/resolve/paint";
import type { Workbook } from "../../../ports";
import { inSlices } from "../../../slices";
import { check } from "../../book/book";
import { paintJob } from "../../book/paint-job";
import { notice, withJob } from "../../jobs/job";

/** Paints every project that has a color, for somebody who asks: the workbook may come from elsewhere. */
export async function showColors(workbook: Workbook): Promise<void> {
  const book = check.value?.book;
  const table = book && tableOf(book, "projects");
  if (!table) return;
  const painted = await withJob("painting", async (progress) => {
    const made = await inSlices(paintAll(book), () => progress(0));
    if (!made.ok) return undefined;
    const sent = await workbook.paint(paintJob(table, made.value), progress);
    return { sent, rows: made.value.length };
  });
  if (!painted) return;
  const { sent, rows } = painted;
  if (!sent.ok) notice.value = { kind: "refused", cause: sent.error };
  else if (sent.value) notice.value = { kind: "painted", rows };
  else notice.value = { kind: "not-painted", sheet: table.place.sheet };
}
