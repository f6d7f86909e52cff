/**
 * How sure it is that a header means a field, surest first: the field's own header in either language, one that
 * other systems use, a whole word of the header, a part of a word.
 */
export type Grade = "exact" | "alias" | "word" | "substring";

/** What a column of a file seems to hold (#143). */
export type ColumnMatch = {
  /** Counted from 0 in the file. */
  readonly column: number;
  readonly header: string;
  /** Left out when no field fits. */
  readonly field?: string;
  readonly grade?: Grade;
  /** Yes means no: `Inaktiv` for `Aktiv`. */
  readonly inverted?: true;
};
