import { guard } from "../values/export-guard";
import { csvLine } from "./csv-line";
import { exportDefaults } from "./exported-file";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows of text, headers first, as a CSV file's text, the way Excel opens it right on a double-click: a list to keep
 * or to send, not a register. Nothing in it can be run as a formula (reliability A4).
 */
export const writeList = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => csvLine(row.map(guard), exportDefaults.delimiter)).join("");
