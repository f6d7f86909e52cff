import { dateOrder } from "./any/date-order";
import { duplicateKey } from "./any/duplicate-key";
import { invisibleCharacters } from "./any/invisible-characters";
import { missingReference } from "./any/missing-reference";
import { numberInTextColumn } from "./any/number-in-text-column";
import { requiredValue } from "./any/required-value";
import { surroundingSpace } from "./any/surrounding-space";
import { unreadableCell } from "./any/unreadable-cell";
import { billingWithoutEffect } from "./billing/billing-without-effect";
import { equalPrices } from "./billing/equal-prices";
import { fixedPrice } from "./billing/fixed-price";
import { lockedBillable } from "./billing/locked-billable";
import { priceCondition } from "./billing/price-condition";
import { priceWithoutEffect } from "./billing/price-without-effect";
import { releasedWithoutCustomer } from "./billing/released-without-customer";
import { travelPriceDimension } from "./billing/travel-price-dimension";
import { accessWithoutProgram } from "./client-access/access-without-program";
import { programOutsidePackage } from "./client-access/program-outside-package";
import { blankAgainstRule } from "./coding/blank-against-rule";
import { blankCombination } from "./coding/blank-combination";
import { codeAndBlank } from "./coding/code-and-blank";
import { codeOutsideDates } from "./coding/code-outside-dates";
import { codingWithoutEffect } from "./coding/coding-without-effect";
import { combinationNotAllowed } from "./coding/combination-not-allowed";
import { eventOrder } from "./coding/event-order";
import { lockedCodeDiffers } from "./coding/locked-code-differs";
import { missingCode } from "./coding/missing-code";
import { projectCodedOnItself } from "./coding/project-coded-on-itself";
import { requiredCodeMissing } from "./coding/required-code-missing";
import { unreachableCombination } from "./coding/unreachable-combination";
import { controlLimit } from "./controls/control-limit";
import { controlReached } from "./controls/control-reached";
import { controlWithoutBudget } from "./controls/control-without-budget";
import { duplicateControl } from "./controls/duplicate-control";
import { blankVatNumber } from "./customers/blank-vat-number";
import { email } from "./customers/email";
import { organizationNumber } from "./customers/organization-number";
import { possibleDuplicate } from "./customers/possible-duplicate";
import { postcode } from "./customers/postcode";
import { unknownCountry } from "./customers/unknown-country";
import { vatNumber } from "./customers/vat-number";
import { autoAddParticipant } from "./dimensions/auto-add-participant";
import { codeDimension } from "./dimensions/code-dimension";
import { fixedDimensionMissing } from "./dimensions/fixed-dimension-missing";
import { pricePriority } from "./dimensions/price-priority";
import { sameDimensionName } from "./dimensions/same-dimension-name";
import { singleDimension } from "./dimensions/single-dimension";
import { unreadableSetting } from "./dimensions/unreadable-setting";
import { attachmentType } from "./documents/attachment-type";
import { fileNameDiffers } from "./documents/file-name-differs";
import { linkScheme } from "./documents/link-scheme";
import type { Rule } from "./engine/rule";
import { inheritedParticipant } from "./participants/inherited-participant";
import { notParticipant } from "./participants/not-participant";
import { participantsOfEveryone } from "./participants/participants-of-everyone";
import { coveredPermission } from "./permission/covered-permission";
import { permissionWithoutEffect } from "./permission/permission-without-effect";
import { reviewerWithoutRole } from "./permission/reviewer-without-role";
import { roleWithoutRights } from "./permission/role-without-rights";
import { unknownRegister } from "./permission/unknown-register";
import { overlappingPlaces } from "./places/overlapping-places";
import { swappedCoordinates } from "./places/swapped-coordinates";
import { unusedPlace } from "./places/unused-place";
import { widePlace } from "./places/wide-place";
import { zeroCoordinates } from "./places/zero-coordinates";
import { bookableWithChildren } from "./projects/bookable-with-children";
import { budgetOnTwoLevels } from "./projects/budget-on-two-levels";
import { childlessNotBookable } from "./projects/childless-not-bookable";
import { datesOutsideParent } from "./projects/dates-outside-parent";
import { inheritOnRoot } from "./projects/inherit-on-root";
import { missingParent } from "./projects/missing-parent";
import { neverTransfer } from "./projects/never-transfer";
import { projectCode } from "./projects/project-code";
import { statusUnderClosed } from "./projects/status-under-closed";
import { timeCodeWithoutEffect } from "./projects/time-code-without-effect";
import { zeroBudget } from "./projects/zero-budget";
import { competenceLevel } from "./staffing/competence-level";
import { competencesWhileInheriting } from "./staffing/competences-while-inheriting";
import { noCompetencesOfItsOwn } from "./staffing/no-competences-of-its-own";
import { overlappingShifts } from "./staffing/overlapping-shifts";
import { shiftCycles } from "./staffing/shift-cycles";
import { shiftWeek } from "./staffing/shift-week";
import { shiftWithoutLength } from "./staffing/shift-without-length";
import { staffingWithoutEffect } from "./staffing/staffing-without-effect";
import { unmatchedShiftComment } from "./staffing/unmatched-shift-comment";
import { unqualified } from "./staffing/unqualified";
import { closedProject } from "./time-entries/closed-project";
import { missingInternalComment } from "./time-entries/missing-internal-comment";
import { notBookable } from "./time-entries/not-bookable";
import { outsideProjectDates } from "./time-entries/outside-project-dates";
import { unlikelyHours } from "./time-entries/unlikely-hours";
import { unusableCustomer } from "./time-entries/unusable-customer";

/** The list of rules. An id is its file's name and its section's in docs/rules.md, and is never used again. */
export const rules = [
  // Any register.
  requiredValue,
  duplicateKey,
  unreadableCell,
  numberInTextColumn,
  invisibleCharacters,
  surroundingSpace,
  dateOrder,
  missingReference,
  // The project tree.
  projectCode,
  missingParent,
  bookableWithChildren,
  childlessNotBookable,
  budgetOnTwoLevels,
  zeroBudget,
  statusUnderClosed,
  datesOutsideParent,
  neverTransfer,
  timeCodeWithoutEffect,
  inheritOnRoot,
  // Dimensions, codes and settings.
  fixedDimensionMissing,
  sameDimensionName,
  singleDimension,
  pricePriority,
  autoAddParticipant,
  codeDimension,
  unreadableSetting,
  // Coding.
  missingCode,
  codeOutsideDates,
  codeAndBlank,
  codingWithoutEffect,
  blankAgainstRule,
  projectCodedOnItself,
  requiredCodeMissing,
  lockedCodeDiffers,
  eventOrder,
  combinationNotAllowed,
  unreachableCombination,
  blankCombination,
  // Customers and employees.
  organizationNumber,
  possibleDuplicate,
  postcode,
  email,
  vatNumber,
  blankVatNumber,
  unknownCountry,
  // Staffing.
  shiftWeek,
  shiftCycles,
  shiftWithoutLength,
  overlappingShifts,
  staffingWithoutEffect,
  unmatchedShiftComment,
  competenceLevel,
  competencesWhileInheriting,
  noCompetencesOfItsOwn,
  unqualified,
  // Participants.
  notParticipant,
  participantsOfEveryone,
  inheritedParticipant,
  // Documents.
  attachmentType,
  linkScheme,
  fileNameDiffers,
  // Places.
  swappedCoordinates,
  zeroCoordinates,
  widePlace,
  unusedPlace,
  overlappingPlaces,
  // Permission.
  unknownRegister,
  roleWithoutRights,
  reviewerWithoutRole,
  permissionWithoutEffect,
  coveredPermission,
  // Client access.
  programOutsidePackage,
  accessWithoutProgram,
  // Time entries.
  notBookable,
  closedProject,
  outsideProjectDates,
  unusableCustomer,
  missingInternalComment,
  unlikelyHours,
  // Controls.
  controlReached,
  controlWithoutBudget,
  controlLimit,
  duplicateControl,
  // Billing.
  equalPrices,
  priceCondition,
  priceWithoutEffect,
  travelPriceDimension,
  fixedPrice,
  billingWithoutEffect,
  lockedBillable,
  releasedWithoutCustomer,
] as const;

type Listed = (typeof rules)[number];

/** Every rule that can be broken, and `rule-failed`, which is Kontera's own bug. */
export type RuleId = Listed["id"] | "rule-failed";

/** What the sentence of a rule is given. */
export type FactsOf<Id extends RuleId> = Id extends "rule-failed"
  ? { readonly rule: string; readonly message: string }
  : Extract<Listed, { readonly id: Id }> extends Rule<infer Facts>
    ? Facts
    : never;
