import type { FieldId } from "../registers";
import type { RegisterId } from "../registers/register";
import type { Words } from "../values/by-lang";
import type { CellValue } from "../values/cell";

/** A cell of the sample: its row by the key as it stands before any mistake, or by its place from 0 where rows have no key. */
export type Spot = { readonly register: RegisterId; readonly row: string | number; readonly field: string };

/** A mistake of a kind that people make. */
export type Mistake = {
  /** What somebody did. */
  readonly what: string;
  readonly at: Spot;
  /** What stands in the cell instead; undefined when the whole row is missing. */
  readonly to: CellValue | Words | undefined;
  /** Where a check points. */
  readonly found: readonly Spot[];
};

export const spot = <Id extends RegisterId>(
  register: Id,
  row: string | number,
  field: FieldId<Id>,
): Spot => ({ register, row, field });

/** A cell that holds the wrong thing; a check points at it, unless told where. */
export const wrongCell = (
  what: string,
  at: Spot,
  to: CellValue | Words,
  found: readonly Spot[] = [at],
): Mistake => ({ what, at, to, found });

/** A row that somebody forgot; a check points at those that need it. */
export const missingRow = (what: string, at: Spot, found: readonly Spot[]): Mistake => ({
  what,
  at,
  to: undefined,
  found,
});
