import { autoAddParticipant } from "./auto-add-participant";
import { billingWithoutEffect } from "./billing/billing-without-effect";
import { equalPrices } from "./billing/equal-prices";
import { fixedPrice } from "./billing/fixed-price";
import { lockedBillable } from "./billing/locked-billable";
import { priceCondition } from "./billing/price-condition";
import { priceWithoutEffect } from "./billing/price-without-effect";
import { releasedWithoutCustomer } from "./billing/released-without-customer";
import { travelPriceDimension } from "./billing/travel-price-dimension";
import { blankVatNumber } from "./blank-vat-number";
import { bookableWithChildren } from "./bookable-with-children";
import { budgetOnTwoLevels } from "./budget-on-two-levels";
import { childlessNotBookable } from "./childless-not-bookable";
import { accessWithoutProgram } from "./client-access/access-without-program";
import { programOutsidePackage } from "./client-access/program-outside-package";
import { closedProject } from "./closed-project";
import { codeDimension } from "./code-dimension";
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
import { dateOrder } from "./date-order";
import { datesOutsideParent } from "./dates-outside-parent";
import { fixedDimensionMissing } from "./dimensions/fixed-dimension-missing";
import { sameDimensionName } from "./dimensions/same-dimension-name";
import { attachmentType } from "./documents/attachment-type";
import { fileNameDiffers } from "./documents/file-name-differs";
import { linkScheme } from "./documents/link-scheme";
import { duplicateKey } from "./duplicate-key";
import { email } from "./email";
import { inheritOnRoot } from "./inherit-on-root";
import { invisibleCharacters } from "./invisible-characters";
import { missingInternalComment } from "./missing-internal-comment";
import { missingParent } from "./missing-parent";
import { missingReference } from "./missing-reference";
import { neverTransfer } from "./never-transfer";
import { notBookable } from "./not-bookable";
import { numberInTextColumn } from "./number-in-text-column";
import { organizationNumber } from "./organization-number";
import { outsideProjectDates } from "./outside-project-dates";
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
import { possibleDuplicate } from "./possible-duplicate";
import { postcode } from "./postcode";
import { pricePriority } from "./price-priority";
import { projectCode } from "./project-code";
import { requiredValue } from "./required-value";
import type { Rule } from "./rule";
import { singleDimension } from "./single-dimension";
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
import { statusUnderClosed } from "./status-under-closed";
import { surroundingSpace } from "./surrounding-space";
import { timeCodeWithoutEffect } from "./time-code-without-effect";
import { unknownCountry } from "./unknown-country";
import { unlikelyHours } from "./unlikely-hours";
import { unreadableCell } from "./unreadable-cell";
import { unreadableSetting } from "./unreadable-setting";
import { unusableCustomer } from "./unusable-customer";
import { vatNumber } from "./vat-number";
import { zeroBudget } from "./zero-budget";

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
