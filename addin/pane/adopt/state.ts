import { signal } from "@preact/signals";
import type { Candidate } from "#core/adopt/candidate";
import type { Grade } from "#core/csv/column-match";
import type { RegisterId } from "#core/registers/register";

/** The tables of the workbook that were read and are no register. */
export const strangeTables = signal<readonly Candidate[]>([]);

/** The plain ranges that look like a register; undefined until somebody has asked for them. */
export const plainRanges = signal<readonly Candidate[] | undefined>(undefined);

/** What a column is to be, and how sure the guess was; a person's own choice has no grade. */
export type ColumnChoice = { readonly field: string | undefined; readonly grade?: Grade };

/** A sheet on its way to become a register. */
export type Adopting = {
  readonly candidate: Candidate;
  readonly register: RegisterId;
  readonly columns: readonly ColumnChoice[];
};

export const adopting = signal<Adopting | undefined>(undefined);
