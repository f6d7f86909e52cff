import type { RowId } from "../book/table";
import type { RegisterId } from "../registers/register";
import type { StoredValue } from "../values/value-type";

/**
 * What a step of a trace found. decides: this cell is the answer. adds: its value is part of the sum. outranked: it
 * says something, but a stricter, nearer or higher cell decides. blank: the cell says nothing. unreadable: the cell
 * could not be read. noRow: the register has no such row. hasBelow, leaf: whether projects stand below the project.
 * standard: nothing is stated, and this is what holds then.
 */
export type TraceVerdict =
  "decides" | "adds" | "outranked" | "blank" | "unreadable" | "noRow" | "hasBelow" | "leaf" | "standard";

/** One cell that a resolver looked at, in the order it looked: data only, text/ makes the sentence. */
export type TraceStep = {
  readonly register: RegisterId;
  /** Absent when there is no row to go to. */
  readonly row?: RowId;
  /** The row's key as typed; a setting by its id. */
  readonly key: string;
  readonly field: string;
  /** What the cell holds, in the stored unit. */
  readonly value?: StoredValue;
  readonly verdict: TraceVerdict;
};

/** An answer and how it came about: which cell decided, what was passed over and why. */
export type Resolved<T> = { readonly value: T; readonly trace: readonly TraceStep[] };
