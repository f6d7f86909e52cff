import { signal } from "@preact/signals";

/** Whether a cell of the workbook has called a function since the pane was opened: a cell that is selected may hold a figure. */
export const hasFunctionCells = signal(false);
