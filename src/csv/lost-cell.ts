import type { Table } from "../book/table";
import type { CellValue } from "../values/cell";
import { isTooNarrow } from "../values/identifiers/misread";
import type { Reason } from "./import-plan";
import { hasLostLetters } from "./lost-letters";

/** Why a text is refused that is what stands there but for `?` where that has letters. */
export const lostIn = (
  { headers, fields }: Table,
  { header, at = 0 }: { readonly header: string; readonly at: number | undefined },
  text: CellValue,
  before: CellValue | undefined,
): Reason | undefined => {
  if (typeof text !== "string" || typeof before !== "string" || !hasLostLetters(text, before))
    return undefined;
  const field = fields[at]?.id;
  const place = { ...(field !== undefined && { field }), header: headers[at] ?? header, column: at };
  return { code: "damaged", header, text, meant: before, change: { ...place, from: before, to: text } };
};

/** Why a cell of one's own column is refused that was printed where the column was too narrow. */
export const narrowIn = ({ header }: { readonly header: string }, cell: CellValue): Reason | undefined =>
  typeof cell === "string" && isTooNarrow(cell) ? { code: "too-narrow", header, text: cell } : undefined;
