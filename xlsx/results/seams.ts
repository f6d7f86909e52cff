import type { RowChange, RowStep } from "../follow/row-change";
import type { Workbook } from "../workbook/workbook";

/** Notes where rows have come or gone: what is told by a first and a last row has others between them now. */
export const noteSeams = (workbook: Workbook, change: RowChange, steps: readonly RowStep[]): void => {
  const sheet = change.sheet.toLowerCase();
  const { seams } = workbook;
  for (const [at, seam] of seams.entries()) {
    if (seam.sheet !== sheet) continue;
    const first = change.row(seam.first) ?? seam.first;
    seams[at] = { ...seam, first, last: Math.max(first, change.row(seam.last) ?? seam.last) };
  }
  let by = 0;
  for (const { at, added, removed } of steps) {
    const here = at + by;
    // Rows that went may have been the last of what ends above them, or the first of what begins below.
    const first = removed > 0 ? Math.max(here - 1, 0) : here;
    seams.push({ sheet, band: change.band, first, last: removed > 0 ? here + added : here + added - 1 });
    by += added - removed;
  }
};
