import { headerKey } from "../registers/headers";
import type { Register } from "../registers/register";
import { fieldByHeader } from "./matching/field-names";
import type { PlanColumns } from "./plan-columns";

/** Fewer are a row that happens to hold a word. */
const FEWEST = 2;
const DIGIT = /\d/;

/** A line of headers among the rows: whether the columns that are read mean the same below it. */
type HeadersWithin = { readonly isSame: boolean };

/**
 * Tells of a row whether it is headers once more, whatever words they are in: nothing but columns of the register that are
 * known for certain, its key among them, or but for one words that stand in their own columns. Where two files were put together their columns may stand in another order.
 */
export const headersWithin = (
  register: Register,
  { fields }: PlanColumns,
): ((cells: readonly string[]) => HeadersWithin | undefined) => {
  const known = fieldByHeader(register);
  const read = new Map(fields.map(({ column, field }) => [column, field.id]));
  const keys = new Set(register.key);
  /** Every word but one stands in the column that it names, as in `Kund;Namn` among Kundnummer and Namn. */
  const isAllButOne = (cells: readonly string[]): boolean => {
    let own = 0;
    let others = 0;
    for (const [column, cell] of cells.entries()) {
      if (cell === "" || cell.trim() === "") continue;
      const id = DIGIT.test(cell) ? undefined : known.get(headerKey(cell))?.id;
      if (id !== undefined && read.get(column) === id) own++;
      else if (++others > 1 || DIGIT.test(cell)) return false;
    }
    return own > 0 && others === 1;
  };
  return (cells) => {
    // Most rows begin with a code: they are no headers, and cost no more than a look.
    const first = cells.find((cell) => cell !== "") ?? "";
    if (DIGIT.test(first)) return undefined;
    if (!known.has(headerKey(first))) return isAllButOne(cells) ? { isSame: false } : undefined;
    const named = new Map<number, string>();
    for (const [column, cell] of cells.entries()) {
      if (cell.trim() === "") continue;
      const field = known.get(headerKey(cell));
      if (!field) return isAllButOne(cells) ? { isSame: false } : undefined;
      named.set(column, field.id);
    }
    const ids = new Set(named.values());
    const isWhole = ids.size >= FEWEST && (keys.size === 0 || [...ids].some((id) => keys.has(id)));
    if (!isWhole) return undefined;
    return { isSame: [...named].every(([column, id]) => (read.get(column) ?? id) === id) };
  };
};
