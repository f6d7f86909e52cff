import type { Edit } from "../book/edit";
import type { RowId } from "../book/row-id";
import type { RegisterId } from "../registers/register";
import type { CellValue, Fault } from "../values/cell";
import type { StoredValue, ValueType } from "../values/value-type";
import type { Alarm } from "./alarm";
import type { FileFault } from "./parsed-file";

/** What an import would do to a row of the file (#145). */
export type Outcome = "new" | "changed" | "unchanged" | "refused";

/** One cell that would get another content. */
export type CellChange = {
  /** Left out for a column of the user's own. */
  readonly field?: string;
  /** The worksheet's header. */
  readonly header: string;
  /** The worksheet's column, counted from the table's first. */
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
};

/** Why a row of the file is not imported. */
export type Reason =
  | {
      readonly code: "unreadable";
      /** The file's, counted from 0. */
      readonly column: number;
      readonly header: string;
      readonly field: string;
      readonly fault: Fault;
    }
  /** The key is new, but the register has the same number with other zeros in front: 10 for 0010. */
  | {
      readonly code: "zeros-differ";
      readonly column: number;
      readonly header: string;
      readonly field: string;
      readonly text: string;
      readonly other: string;
    }
  | { readonly code: "missing-key"; readonly field: string }
  | { readonly code: "missing-value"; readonly field: string }
  | { readonly code: "too-many-cells"; readonly cells: number; readonly expected: number }
  | { readonly code: "cell-too-long"; readonly length: number }
  | { readonly code: "nul" | "half-character" }
  /** A quote whose cell nobody can tell the end of; all the lines that the cell may reach are refused. */
  | { readonly code: "broken-quote"; readonly text: string; readonly lines: readonly number[] }
  /** A quote of a SIE file that is not closed, so that nobody can tell where the field ends. */
  | { readonly code: "sie-quote"; readonly text: string }
  /** A list or a record of JSON where a value should stand. */
  | { readonly code: "nested-cell"; readonly header: string; readonly text: string }
  /** The cell of a number shows another thing than the number, so that nobody can tell which is meant; quoted with its format. */
  | { readonly code: "shown-otherwise"; readonly header: string; readonly text: string }
  /** Formulas of a sheet that nobody has calculated, under these headers. */
  | { readonly code: "not-calculated"; readonly headers: readonly string[] }
  /** A code that is a number cell with decimals, whose last zeros nobody can see: 1.1 may have been 1.10. */
  | { readonly code: "number-as-code"; readonly header: string; readonly text: string }
  /** A column of one's own was too narrow where the file was printed: `####`. */
  | { readonly code: "too-narrow"; readonly header: string; readonly text: string }
  /** Not a row of data: the headers once more, a sum below the rows, the units or types of the columns. */
  | { readonly code: "repeated-header" | "units-row" }
  | { readonly code: "total-row" | "drawn-line" | "printed-line"; readonly text: string }
  /** The row stands above the headers, which are on this line. */
  | { readonly code: "above-headers"; readonly line: number }
  /** The row stands below other headers than those of the file, which are on this line. */
  | { readonly code: "under-headers"; readonly line: number }
  /** Letters were lost, or read in another encoding, before the file came here; `meant` where that can be undone. */
  | {
      readonly code: "damaged";
      readonly header: string;
      readonly text: string;
      readonly meant: string | undefined;
      /** What it would have made of the cell, where that holds the same but for `?` in place of letters. */
      readonly change?: CellChange;
    }
  /** Other rows of the file bear the same key. */
  | { readonly code: "duplicate-in-file"; readonly key: string; readonly lines: readonly number[] }
  /** A later row of the file with the same key counts instead (Q34). */
  | { readonly code: "superseded"; readonly key: string; readonly line: number }
  /** Several rows of the register bear the key, so that none can be told to be meant. */
  | { readonly code: "key-not-unique"; readonly key: string; readonly rows: number }
  /** Only changes were asked for, and the register has no such row. */
  | { readonly code: "not-in-register"; readonly key: string }
  /** Rows are matched by something else than the register's key, and the row that is meant bears another. */
  | { readonly code: "other-key"; readonly field: string; readonly from: CellValue; readonly to: string }
  /** Likewise, and the key of a new row is that of a row that is there. */
  | { readonly code: "key-taken"; readonly field: string; readonly key: string }
  /** A person has left the row out. */
  | { readonly code: "unticked" }
  /** Only new rows were asked for, and the register has this one. */
  | { readonly code: "already-in-register"; readonly key: string };

/** What to look at in a row that is imported all the same. */
export type Warning =
  /** Another row bears the same organisation number under another key (Q32); `line` when it stands in the file. */
  | {
      readonly code: "possible-duplicate";
      /** The same e-mail address instead, of employees. */
      readonly by?: "email";
      readonly text: string;
      readonly other: string;
      readonly line?: number;
    }
  /** A new row's key only looks like that of another row: it holds signs of full width, or that nobody sees. */
  | { readonly code: "look-alike-key"; readonly text: string; readonly other: string; readonly line?: number }
  /** A column that is not imported puts the project below another than its code does; `parent` where the code has one. */
  | {
      readonly code: "other-parent";
      readonly header: string;
      readonly text: string;
      readonly parent?: string;
    }
  /** A person has said that the key is that of the register's row, with its zeros in front. */
  | { readonly code: "zeros-restored"; readonly text: string; readonly other: string }
  | { readonly code: "too-few-cells"; readonly cells: number; readonly expected: number }
  /** The column of this header is blank, so that there is half a name: all that a new row gets, and nothing where the register has one. */
  | { readonly code: "half-name"; readonly header: string; readonly text: string; readonly kept?: string }
  /** A number with more decimals than its column keeps is imported rounded. */
  | {
      readonly code: "rounded";
      readonly header: string;
      readonly text: string;
      readonly type: ValueType;
      readonly value: StoredValue;
    };

/** What an import would do with one row of the file, and why. */
export type PlannedRow = {
  /** 1-based line of the file. */
  readonly line: number;
  /** The key as the file has it; "" when it has none. */
  readonly key: string;
  readonly outcome: Outcome;
  /** The register's row, when there is one. */
  readonly row: RowId | undefined;
  /** The register's rows that bear the key of a refused row, where it cannot be told to mean one of them. */
  readonly bearers?: readonly RowId[];
  /** The cells that would change in a row that is there. */
  readonly changes: readonly CellChange[];
  /** What a new row would hold, in the worksheet's columns. */
  readonly cells: readonly CellValue[] | undefined;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Warning[];
};

/** A column with cells that can be read in two ways; a person decides once for the column. */
export type Question = {
  readonly kind: "decimal" | "dateOrder" | "zeros";
  /** The file's column, counted from 0. */
  readonly column: number;
  readonly header: string;
  readonly field: string;
  readonly cells: number;
  /** The first of them, to quote, and the key of the register that it may be. */
  readonly line: number;
  readonly text: string;
  readonly other?: string;
};

/** Why nothing of the file can be imported as things are set. */
export type Blocker =
  | { readonly code: "file"; readonly fault: FileFault }
  /** No column of the file is mapped to a column that names the rows. */
  | { readonly code: "key-not-mapped"; readonly field: string }
  /** Two columns of the file are mapped to one column of the register. */
  | { readonly code: "mapped-twice"; readonly header: string }
  /** Two columns are read as one that is no name. */
  | { readonly code: "not-joinable"; readonly header: string; readonly field: string }
  /** A column is read together with another, and once more. */
  | { readonly code: "joined-twice"; readonly header: string }
  | { readonly code: "no-columns" };

/** A key that several rows of the file bear (Q34). */
export type DuplicateKey = { readonly key: string; readonly lines: readonly number[] };

export type Counts = { readonly [Each in Outcome]: number };

/** Everything that an import would do, before it does anything (#144, #145). */
export type ImportPlan = {
  readonly register: RegisterId;
  readonly counts: Counts;
  /** A row of the file each, in the file's order. */
  readonly rows: readonly PlannedRow[];
  /** The changes of the book that carry the plan out; none while a blocker stands. */
  readonly edits: readonly Edit[];
  readonly questions: readonly Question[];
  readonly duplicatesInFile: readonly DuplicateKey[];
  readonly blockers: readonly Blocker[];
  /** Mapped fields that the worksheet has no column for: their values would be left out. */
  readonly lacking: readonly string[];
  /** One cause that explains most of the rows in common: a person looks before anything is written. */
  readonly alarm?: Alarm;
};
