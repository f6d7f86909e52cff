import type { CellValue } from "../values/cell";

/** A line end inside a cell is LF in Excel, whatever the file had. */
export const evenLineEnds = (text: string): string =>
  text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;

/** A cell as it stands, as text for a file; a bool as Excel shows it in English. */
export const rawText = (cell: CellValue, decimal: "," | "."): string => {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return decimal === "," ? String(cell).replace(".", ",") : String(cell);
};

/** Whether a text of a file is what would be exported for this cell, in either decimal mark. */
export const isRawText = (text: string, cell: CellValue): boolean =>
  typeof cell === "number"
    ? text.replace(",", ".") === String(cell)
    : evenLineEnds(text) === evenLineEnds(rawText(cell, ","));
