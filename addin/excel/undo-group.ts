/**
 * More cells than this are not made one step of what the person can undo: Excel refuses that at times for fewer than two
 * thousand (office-js issue 6491), and the work is then done twice.
 */
const MOST_CELLS = 1_000;

/** Whether work on so many cells is made one step to undo. Never asked for sheets that come, go, hide or get names. */
export const isGrouped = (cells: number): boolean =>
  cells <= MOST_CELLS && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
