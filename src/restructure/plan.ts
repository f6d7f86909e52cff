import type { Edit } from "../book/edit";
import type { RowId } from "../book/row-id";
import type { FieldId } from "../registers";
import type { RegisterId } from "../registers/register";

/** Rows of one register. */
export type RowsIn = { readonly register: RegisterId; readonly rows: readonly RowId[] };

/** A project's code, what it becomes, both as typed, and the project's name. */
export type CodeChange = { readonly from: string; readonly to: string; readonly name: string };

/**
 * What to know before a plan is carried out. already-named: rows that name a code which no project bears yet, and
 * that will mean this one. entries-on-parent: rows registered on a project that gets its first subproject. open-entries: neither
 * reviewed nor released (Q27). unreleased: reviewed, billable and not released.
 */
export type Note =
  | { readonly code: "unusual-character"; readonly project: string; readonly characters: string }
  | ({ readonly code: "already-named" } & RowsIn)
  | ({ readonly code: "entries-on-parent"; readonly project: string } & RowsIn)
  | ({ readonly code: "open-entries" } & RowsIn)
  | ({ readonly code: "unreleased" } & RowsIn);

/** A change of the project tree, to be shown before it is made: the edits, and what they mean. */
export type Plan = {
  readonly edits: readonly Edit[];
  readonly notes: readonly Note[];
  /** The codes that change or are copied, in the order of the tree; none for a new project. */
  readonly codes: readonly CodeChange[];
  /** The project that gets a subproject though its row says that it is bookable (Q2), as typed. */
  readonly bookableParent: string | undefined;
};

/** Why a change of the project tree cannot be planned. */
export type TreeRefusal =
  | { readonly code: "no-projects" }
  | { readonly code: "unknown-project"; readonly project: string }
  | { readonly code: "no-code" }
  | { readonly code: "no-name" }
  /** The sheet lacks the column of something that the new row is to say. */
  | { readonly code: "no-column"; readonly field: FieldId<"projects"> }
  | { readonly code: "empty-segment"; readonly project: string }
  | { readonly code: "character"; readonly project: string; readonly characters: string }
  | { readonly code: "exists"; readonly project: string }
  | { readonly code: "missing-parent"; readonly project: string; readonly parent: string }
  | { readonly code: "same-code"; readonly project: string }
  | { readonly code: "below-itself"; readonly project: string; readonly to: string }
  | { readonly code: "has-children"; readonly project: string; readonly children: number }
  | {
      readonly code: "referenced";
      readonly project: string;
      readonly references: readonly RowsIn[];
    }
  | { readonly code: "closed-already"; readonly project: string }
  | { readonly code: "no-status" }
  | { readonly code: "open-entries-block"; readonly project: string; readonly entries: readonly RowsIn[] };
