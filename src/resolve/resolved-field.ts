import type { Book } from "../book/book";
import type { FieldId } from "../registers";
import type { CardTab } from "../registers/card-tabs";
import type { ModuleId } from "../registers/definition";
import type { Folded } from "../values/brands";
import type { CodingModule } from "./coding";
import type { ResolvedValue } from "./resolved-value";
import type { Resolved } from "./trace";

/** What can be asked of a project; text/ has the label of each. */
export type ResolvedFieldKind =
  | ("status" | "startDate" | "endDate" | "bookable" | "budgetHours" | "budgetAmount")
  | ("controls" | "billable" | "billingModel" | "externalComment" | "invoiceTransfer")
  | ("coding" | "codingRule" | "timeCode")
  | (
      | "color"
      | "textColor"
      | "staffingComment"
      | "shiftComments"
      | "shiftHours"
      | "salesPerHour"
      | "standardUnit"
    )
  | ("competences" | "qualified")
  | ("participants" | "allEmployees" | "participantAccess")
  | ("places" | "clocking" | "projectsAt")
  | ("price" | "travelPrice" | "worth" | "release" | "attachments")
  | ("reviewers" | "permissions");

type Asked = {
  /** The module that it belongs to: the card shows those of the modules in use. */
  readonly module: ModuleId;
  /** Where it is asked for each dimension: the dimension's key as typed. */
  readonly dimension?: string;
  /** Where it is asked for each kind of report. */
  readonly codingModule?: CodingModule;
  /** The answer is as long as a register: it is asked on the command line, and the card has a list of its own. */
  readonly isLong?: true;
  readonly resolve: (book: Book, code: Folded) => Resolved<ResolvedValue>;
};

/**
 * One thing that can be asked of a project, with its reasons. The answer stands in the card on a tab of its own
 * choice, or else in place of the project's column of the same name.
 */
export type ResolvedField = Asked &
  (
    | { readonly kind: ResolvedFieldKind; readonly tab: CardTab }
    | { readonly kind: ResolvedFieldKind & FieldId<"projects">; readonly tab?: never }
  );

/** The name that a field goes by on the command line: `color`, `codingRule:Kostnadsställe`, `coding:Kostnadsställe:time`. */
export const fieldIdOf = ({ kind, dimension, codingModule }: ResolvedField): string =>
  [kind, dimension, codingModule].filter((part) => part !== undefined).join(":");
