import type { FieldId } from "#core/registers/index";
import type { RegisterId } from "#core/registers/register";
import type { CardTab } from "#core/resolve/card-tabs";
import type { ResolvedFieldKind } from "#core/resolve/resolved-field";

/** What a tab of the card holds: columns of the project's row, what holds and why, and rows of other registers. */
export type TabContent = {
  readonly fields: readonly FieldId<"projects">[];
  readonly kinds: readonly ResolvedFieldKind[];
  readonly registers: readonly RegisterId[];
};

export const tabContents: Readonly<Record<CardTab, TabContent>> = {
  general: {
    fields: ["code", "name", "internalCommentRequired", "neverTransfer"],
    kinds: [
      "status",
      "startDate",
      "endDate",
      "bookable",
      "budgetHours",
      "budgetAmount",
      "timeCode",
      "codingRule",
      "coding",
    ],
    registers: ["projectCodings"],
  },
  comments: { fields: ["internalComment", "externalComment"], kinds: [], registers: [] },
  attachments: { fields: [], kinds: [], registers: ["attachments"] },
  staffing: {
    fields: ["inheritColor"],
    kinds: [
      "color",
      "textColor",
      "staffingComment",
      "standardUnit",
      "salesPerHour",
      "shiftHours",
      "shiftComments",
    ],
    registers: ["recurringShifts"],
  },
  competences: {
    fields: ["inheritCompetences"],
    kinds: ["competences", "qualified"],
    registers: ["projectCompetences"],
  },
  participants: {
    fields: ["inheritParticipants"],
    kinds: ["participants", "allEmployees", "participantAccess"],
    registers: [],
  },
  status: { fields: [], kinds: ["budgetHours", "budgetAmount", "controls"], registers: ["controls"] },
  billing: {
    fields: ["billable", "billingModel", "fixedPrice", "externalComment"],
    kinds: ["billable", "billingModel", "externalComment", "invoiceTransfer"],
    registers: [],
  },
  review: { fields: [], kinds: ["reviewers"], registers: ["reviewers"] },
  places: { fields: [], kinds: ["places"], registers: [] },
  permission: { fields: [], kinds: ["permissions"], registers: [] },
};
