import type { Edit } from "../book/edit";
import type { FieldId } from "../registers";
import type { RegisterId } from "../registers/register";
import type { BudgetField } from "../resolve/budget";
import type { CodeChange, Note, TreeRefusal } from "../restructure/plan";
import type { Day, HourParts, Ore } from "../values/brands";

/** Where and when a price holds, as a row of `prices` (Priser) says; what it leaves blank is undefined. */
export type PriceTerms = {
  readonly dimension: string;
  readonly code: string;
  readonly usedIn: "time" | "travel";
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
  readonly whenDimension: string | undefined;
  readonly whenCode: string | undefined;
};

/**
 * Something that is thought of (Tänk om), in the words of the registers and never by row: it means the same when the workbook
 * has been read anew, or can no longer be thought.
 */
export type Assumption =
  /** Another budget of a project's own, in ten-thousandths of an hour or in öre; undefined for none. */
  | {
      readonly kind: "budget";
      readonly project: string;
      readonly field: BudgetField;
      readonly amount: HourParts | Ore | undefined;
    }
  /** Budgeted hours that go from one project to another. */
  | {
      readonly kind: "hours";
      readonly from: string;
      readonly to: string;
      readonly hours: HourParts;
    }
  /** Another price in a row that is there. */
  | { readonly kind: "price"; readonly terms: PriceTerms; readonly was: Ore; readonly price: Ore }
  /** A price that is not there yet. */
  | { readonly kind: "newPrice"; readonly terms: PriceTerms; readonly price: Ore }
  /** A project and all below it get other codes; a parent that is said to be bookable stops being so where that is asked for. */
  | {
      readonly kind: "branch";
      readonly from: string;
      readonly to: string;
      readonly unbookParent: boolean;
    };

/** What an assumption comes to in a book: the edits, the codes that become others, and what to know of it. */
export type Step = {
  readonly edits: readonly Edit[];
  readonly codes: readonly CodeChange[];
  readonly notes: readonly Note[];
};

/** Why something cannot be thought in a book; what is meant by it is never guessed. */
export type AssumptionRefusal =
  | TreeRefusal
  /** Several rows bear the code: nobody knows whose budget is meant. */
  | { readonly code: "several-rows"; readonly project: string; readonly rows: number }
  | { readonly code: "no-budget-column"; readonly field: BudgetField }
  | { readonly code: "unreadable-budget"; readonly project: string }
  | { readonly code: "same-budget"; readonly project: string }
  | { readonly code: "same-project"; readonly project: string }
  | { readonly code: "no-hours" }
  /** Hours are to go from a project that has no budget of its own. */
  | { readonly code: "no-own-budget"; readonly project: string }
  /** Its budget is the sum of those below: hours that are put on the project itself would take the place of them all. */
  | { readonly code: "budget-from-below"; readonly project: string }
  | { readonly code: "too-few-hours"; readonly project: string; readonly hours: HourParts }
  | { readonly code: "no-prices" }
  /** The sheet has no column for something that the price says: without it the price would say something else. */
  | { readonly code: "no-price-column"; readonly field: FieldId<"prices"> }
  | { readonly code: "unknown-dimension"; readonly dimension: string }
  /** A customer, or another code that is no project, that its register lacks. */
  | { readonly code: "unknown-code"; readonly register: RegisterId; readonly named: string }
  | { readonly code: "price-gone" }
  | { readonly code: "price-twice"; readonly rows: number }
  | { readonly code: "same-price" };
