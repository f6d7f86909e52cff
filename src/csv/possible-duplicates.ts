import type { RowId, Table } from "../book/table";
import { fold } from "../values/text";
import { rowsPerStep, type Steps } from "../values/steps";
import { cellText } from "./file-cell";
import type { Warning } from "./import-plan";
import type { PlanColumns } from "./plan-columns";
import { keyPart } from "./row-keys";

/** A row of the file as it is looked for: its key as quoted, and the register's row if there is one. */
export type Candidate = { readonly key: string; readonly line: number; readonly row: RowId | undefined };

/** Tells of another row with the same organisation number, and remembers this one for the rows that follow. */
export type FindDuplicate = (candidate: Candidate, cells: readonly string[]) => Warning | undefined;

const DIGITS = 10;

/** However it is written, the last ten digits are the number. */
const digitsOf = (text: string): string | undefined => {
  const digits = text.replace(/\D/g, "");
  return digits.length < DIGITS ? undefined : digits.slice(-DIGITS);
};

/** The same organisation number under another key is a possible duplicate (Q32): told, never merged. */
export function* possibleDuplicates(table: Table, { fields, keys }: PlanColumns): Steps<FindDuplicate> {
  const column = fields.find(({ field }) => field.format === "organizationNumber");
  const [key] = keys;
  if (!column || !key) return () => undefined;
  const inBook = new Map<string, RowId>();
  for (const [position, row] of table.order.entries()) {
    if (position % rowsPerStep === 0) yield 0;
    const digits = digitsOf(String(column.values?.[row] ?? ""));
    if (digits !== undefined && !inBook.has(digits)) inBook.set(digits, row);
  }
  const inFile = new Map<string, Candidate>();
  return (candidate, cells) => {
    const text = cellText(cells[column.column] ?? "").trim();
    const digits = digitsOf(text);
    if (digits === undefined) return undefined;
    const row = inBook.get(digits);
    const earlier = inFile.get(digits);
    if (!earlier) inFile.set(digits, candidate);
    if (row !== undefined && row !== candidate.row)
      return { code: "possible-duplicate", text, other: keyPart(key, table, row) };
    if (!earlier || fold(earlier.key) === fold(candidate.key)) return undefined;
    return { code: "possible-duplicate", text, other: earlier.key, line: earlier.line };
  };
}
