/**
 * How sure it is that a header means a field, surest first: the field's own header in either language, one that
 * other systems use, a word of the header or a header that may as well mean something else, a part of a word, and
 * nothing but what stands in the column.
 */
export type Grade = "exact" | "alias" | "word" | "substring" | "values";

/** What a column of a file seems to hold (#143). */
export type ColumnMatch = {
  /** Counted from 0 in the file. */
  readonly column: number;
  readonly header: string;
  /** Left out when no field fits. */
  readonly field?: string;
  readonly grade?: Grade;
  /**
   * The header says it and the values do not speak against it, so that nobody need be asked; without it the match is a
   * proposal.
   */
  readonly certain?: true;
  /** Yes means no: `Inaktiv` for `Aktiv`. */
  readonly inverted?: true;
};
