import type { CellValue } from "../values/cell";
import { writtenOut } from "../values/written-out";
import { fileCellText, withoutPercent } from "./file-cell";
import type { ExtraColumn } from "./plan-columns";
import { isRawText } from "./raw-text";

/** A number as it is exported; leading zeros make it a code. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d{1,10})?$/;

/**
 * What a cell of the user's own column should hold: a number where the whole column holds numbers, else the text
 * as it stands.
 */
export const extraCell = ({ numeric }: ExtraColumn, cell: string): CellValue => {
  const text = fileCellText(cell);
  if (!numeric) return text;
  const share = withoutPercent(text)?.replace(",", ".");
  // A percentage in a column of numbers is the share that Excel makes of it when it is typed.
  if (share !== undefined && NUMBER.test(share)) return Number(writtenOut(share, -2));
  return NUMBER.test(text) ? Number(text.replace(",", ".")) : text;
};

/** Whether a cell's number is the one that a text writes, with however many decimals. */
const isSameNumber = (text: string, before: CellValue): boolean =>
  typeof before === "number" && NUMBER.test(text) && Number(text.replace(",", ".")) === before;

/**
 * What the cell should hold instead; undefined when it holds that already, as a number that is written otherwise too, or when the
 * file says nothing.
 */
export const extraChange = (column: ExtraColumn, before: CellValue, cell: string): CellValue | undefined => {
  const to = extraCell(column, cell);
  if (to === "" && !column.blankClears) return undefined;
  const text = fileCellText(cell);
  return to === before || isSameNumber(text, before) || isRawText(text, before) ? undefined : to;
};
