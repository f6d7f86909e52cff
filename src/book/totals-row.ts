import { matchHeaders } from "../registers/headers";
import type { Register } from "../registers/register";
import { fold } from "../values/text";
import type { SheetCell, SheetLine } from "./plain-register";

/** What people write beside a sum. */
const LABELS = new Set([
  "summa",
  "summor",
  "totalt",
  "total",
  "totaler",
  "totals",
  "sum",
  "delsumma",
  "subtotal",
]);
const SUMS = /\b(SUM|SUBTOTAL|AGGREGATE|COUNT|COUNTA|AVERAGE|MIN|MAX)\s*\(/i;

const isLabel = ({ value, formula }: SheetCell): boolean =>
  typeof value === "string" && formula === undefined && LABELS.has(fold(value.replace(/[\s:.]+$/, "")));

const isSum = ({ formula }: SheetCell): boolean => formula !== undefined && SUMS.test(formula);

/**
 * Tells the rows of a sheet without a table that sum what stands above them, and are no rows of the register: a sum, or a
 * word such as Summa, where the key is blank; or both of them, whatever stands in the key's column.
 */
export const totalsTest = (
  register: Register,
  headers: readonly string[],
  left: number,
): ((row: SheetLine) => boolean) => {
  const fields = matchHeaders(register, headers);
  const keys = new Set(
    fields.flatMap((field, at) => (field && register.key.includes(field.id) ? [left + at] : [])),
  );
  return ({ cells }) => {
    const filled = cells.filter(({ value, formula }) => value !== "" || formula !== undefined);
    const hasLabel = filled.some(isLabel);
    const hasSum = filled.some(isSum);
    const hasKey = keys.size === 0 || filled.some(({ column }) => keys.has(column));
    return hasKey ? hasSum && hasLabel : hasSum || hasLabel;
  };
};
