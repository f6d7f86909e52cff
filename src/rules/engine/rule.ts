import type { Touch } from "../../book/apply";
import type { Book } from "../../book/book";
import type { Edit } from "../../book/edit";
import type { RowId } from "../../book/row-id";
import type { RegisterId } from "../../registers/register";
import type { Task } from "../../values/task";

/** error: the register is wrong; warning: it is allowed, but look; info: good to know. */
export type Severity = "error" | "warning" | "info";

/** What a rule judges one at a time: a row by its id, or a key, a node or a group of rows by its folded text. */
export type Subject = string | RowId;

/** The cell that a finding points at; the whole row when no field is named. */
export type At = {
  readonly register: RegisterId;
  readonly row: RowId;
  readonly field?: string;
  /** The column counted from its table's first, where it bears a dimension's name and is no field's. */
  readonly column?: number;
};

/** A rule's no: where, the facts that its sentence needs, and the fix as edits where an honest one exists. */
export type Verdict<Facts> = {
  readonly at: At;
  readonly facts: Facts;
  /** When it differs from the rule's own. */
  readonly severity?: Severity;
  readonly edits?: readonly Edit[];
  /** Whether the fix is one way of several: somebody chooses it for this cause, and it is never made among others. */
  readonly byChoice?: true;
  /** The other cells that it is about, its own among them perhaps: the twins of a duplicate. */
  readonly also?: readonly At[];
};

export type Report<Facts> = (verdict: Verdict<Facts>) => void;

/** The columns that verdicts depend on, register by register; "all" for every column, the user's own included. */
export type Reads = { readonly [Id in RegisterId]?: readonly string[] | "all" };

/** A rule laid over one book: its subjects, which of them a row touches, and how one is judged. */
export type BoundRule<Facts, S extends Subject = Subject> = {
  /** A change of any other column touches nothing. A row that comes or goes counts as a change of all its columns. */
  readonly reads: Reads;
  /** Makes the indexes that the rule will ask for, in slices. */
  prepare?(): Task<unknown>;
  /** Every subject worth judging; `undefined` after a while of looking that found none, so that looking comes in slices. */
  subjects(): Iterable<S | undefined>;
  /**
   * The subjects whose verdict depends on this row as the book stands. It is asked before and after an edit, and
   * must name every subject that the row has a say in.
   */
  touched(touch: Touch): Iterable<S>;
  /**
   * Whether the subjects that the row touches are the same before and after a change of these columns: they are asked
   * for once then, before it.
   */
  isTouchedAlike?(touch: Touch): boolean;
  /** The register whose rows are the subjects, where none has a say in another's verdict; `touched` is not asked then. */
  readonly rowsOf?: RegisterId;
  judge(subject: S, report: Report<Facts>): void;
};

/** One thing that must hold in the registers. Its sentences stand under the same id in text/. */
export type Rule<Facts> = {
  readonly id: string;
  readonly severity: Severity;
  /**
   * One binding a register or so; none where the workbook lacks what the rule is about. `ids` are those of all rules that
   * the book is checked by.
   */
  bind(book: Book, ids: readonly string[]): readonly BoundRule<Facts>[];
};

/** Keeps a rule's id literal and its facts typed. */
export const defineRule = <const Id extends string, Facts>(
  rule: Rule<Facts> & { readonly id: Id },
): Rule<Facts> & { readonly id: Id } => rule;

/** A finding (träff i kontrollen): data only; text/ makes the sentence and book/ applies the edits. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: At | undefined;
  readonly facts: unknown;
  readonly edits?: readonly Edit[];
  readonly byChoice?: true;
  readonly also?: readonly At[];
};
