import type { RegisterId } from "../registers/register";
import type { ReadOptions } from "../values/read-options";
import type { Grade } from "./matching/column-match";

/** Where the values of a file's column go (#143). */
export type Target =
  | {
      readonly kind: "field";
      readonly field: string;
      /** Yes means no: a column `Inaktiv` for the field `Aktiv`. */
      readonly inverted?: true;
    }
  /** A column of the user's own, by its header in the worksheet. */
  | { readonly kind: "extra"; readonly header: string };

/** What a column may be, for a person to say yes to; until then it is left out. */
export type ProposedField = {
  readonly field: string;
  readonly grade: Grade;
  readonly inverted?: true;
  /** The column whose cell follows this one's, after a blank: a last name after a first one; a middle one's setting names what follows it. */
  readonly then?: number;
};

/** One column of the file, and what a person decided about it. */
export type ColumnSetting = {
  /** Counted from 0 in the file. */
  readonly column: number;
  /** Left out: the column is not imported. */
  readonly target?: Target;
  readonly proposed?: ProposedField;
  /** The column whose cell follows this one's, after a blank. */
  readonly then?: number;
  /** Settles `1,234`. */
  readonly decimal?: NonNullable<ReadOptions["decimal"]>;
  /** Settles `01-03-2016`. */
  readonly dateOrder?: NonNullable<ReadOptions["dateOrder"]>;
  /** Some dates of the column have the day first and others the month, so that each is asked about. */
  readonly mixedDates?: true;
  /** Settles keys that the register has with other zeros in front: 10 is its 0010, or a new one. */
  readonly zeros?: "restored" | "kept";
  /** Dates of six digits stand in the column, so that five digits may be one that lost its zero in front. */
  readonly sixDigits?: true;
  /** Six digits stand in the column, and nothing tells whether their year stands first. */
  readonly openSixDigits?: true;
  /** A blank cell blanks the field of a row that is there; otherwise it keeps what stands there (Q33). */
  readonly blankClears?: true;
};

/** What becomes of rows that bear the same key in one file (Q34). */
export type DuplicatePolicy = "refuse" | "lastWins";

/** Whether the import may add rows, change rows, or both. */
export type ImportMode = "add" | "update" | "both";

/** Every decision of an import; plain data, so that it can be kept as a template. */
export type ImportSettings = {
  readonly register: RegisterId;
  /** The row that holds the headers, counted from 0 among the parsed rows; left out when the file has none. */
  readonly headerRow?: number;
  /** The first row of data, counted likewise (#142). */
  readonly startRow: number;
  /** Rows above the headers that stand under other headers, counted likewise: they are refused. */
  readonly above?: readonly number[];
  readonly columns: readonly ColumnSetting[];
  /** The fields that rows are matched by together, where it is not by the register's own key. */
  readonly key?: readonly string[];
  /** Lines of the file that a person leaves out: they count as if they were not there. */
  readonly unticked?: readonly number[];
  readonly duplicates: DuplicatePolicy;
  readonly mode: ImportMode;
};
