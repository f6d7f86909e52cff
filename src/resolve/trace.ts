import type { RowId } from "../book/row-id";
import type { RegisterId } from "../registers/register";
import type { StoredValue } from "../values/value-type";
import type { BillingVerdict } from "./billing-verdict";

/** Of a cell of any register: what it says, or that it says nothing. */
type CellVerdict =
  /** This cell is the answer. */
  | "decides"
  /** Its value is part of the sum. */
  | "adds"
  /** Its value is one of those asked for. */
  | "listed"
  /** It names one that a nearer cell has named already. */
  | "already"
  /** It says something, but a stricter, nearer or higher cell decides. */
  | "outranked"
  /** It says something that comes to nothing, because of another cell of the trace. */
  | "noEffect"
  /** Two cells of the row say what cannot both hold, so that neither counts. */
  | "contradicts"
  | "blank"
  /** The cell could not be read, and counts as blank. */
  | "unreadable"
  /** Nothing is stated, and this is what holds then. */
  | "standard"
  /** What is asked for is switched on here, or is not. */
  | "on"
  | "off"
  /** It leaves the matter to the next that has a say. */
  | "passesOn";

/** Of what is there to look at. */
type PlaceVerdict =
  /** The register has no such row. */
  | "noRow"
  /** The register has no row that tells of this. */
  | "noRows"
  /** The workbook has no such register. */
  | "noRegister";

/** Of the project tree. */
type TreeVerdict =
  /** Whether projects stand below the project. */
  | "hasBelow"
  | "leaf"
  /** It is taken from the nearest project above that says something itself. */
  | "fromAbove"
  /** What stands above counts together with its own. */
  | "withAbove"
  /** It is said to be taken from above, but nothing stands above. */
  | "nothingAbove";

/** Of one matter only. */
type OwnVerdict =
  /** It follows the color (#67). */
  | "byColor"
  /** Black or white, as the color asks for (#67). */
  | "contrast"
  /** Whether employees are shown the comment (#77). */
  | "shown"
  | "hidden"
  /** The field is to be left empty (#34). */
  | "leftBlank"
  /** Whether the coding's time code may take the place of this one (#29). */
  | "replaceable"
  | "blocked"
  /** Whether the employee has the competence, and well enough (#87, Q23). */
  | "meets"
  | "belowLevel"
  | "lacks"
  /** Whether the point is within the place's radius (#120). */
  | "within"
  | "outside"
  /** What the workbook does not know may restrict it further (#177). */
  | "beyondBook"
  /** The project cannot be registered on. */
  | "notOpen"
  /** Whether one of the user's roles allows it (#115). */
  | "allowed"
  | "notAllowed";

/** What a step of a trace found. */
export type TraceVerdict = CellVerdict | PlaceVerdict | TreeVerdict | OwnVerdict | BillingVerdict;

/** One cell that a resolver looked at, in the order it looked: data only, text/ makes the sentence. */
export type TraceLine = {
  readonly register: RegisterId;
  /** Absent when there is no row to go to. */
  readonly row?: RowId;
  /** What the sentence names the row by: its key as typed, or the project that it belongs to; a setting by its id. */
  readonly key: string;
  readonly field: string;
  /** What the cell holds, in the stored unit. */
  readonly value?: StoredValue;
  readonly verdict: TraceVerdict;
};

/** An answer and how it came about: which cell decided, what was passed over and why. */
export type Resolved<T> = { readonly value: T; readonly trace: readonly TraceLine[] };
