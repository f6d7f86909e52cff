// Every rule, once, in the order of docs/rules.md. An id is its file's name, and is never used again.

// Any register.
export { requiredValue } from "./any/required-value";
export { duplicateKey } from "./any/duplicate-key";
export { unreadableCell } from "./any/unreadable-cell";
export { roundedNumber } from "./any/rounded-number";
export { numberInTextColumn } from "./any/number-in-text-column";
export { invisibleCharacters } from "./any/invisible-characters";
export { surroundingSpace } from "./any/surrounding-space";
export { dateOrder } from "./any/date-order";
export { missingReference } from "./any/missing-reference";

// The project tree.
export { projectCode } from "./projects/project-code";
export { missingParent } from "./projects/missing-parent";
export { bookableWithChildren } from "./projects/bookable-with-children";
export { childlessNotBookable } from "./projects/childless-not-bookable";
export { budgetOnTwoLevels } from "./projects/budget-on-two-levels";
export { zeroBudget } from "./projects/zero-budget";
export { statusUnderClosed } from "./projects/status-under-closed";
export { datesOutsideParent } from "./projects/dates-outside-parent";
export { neverTransfer } from "./projects/never-transfer";
export { timeCodeWithoutEffect } from "./projects/time-code-without-effect";
export { inheritOnRoot } from "./projects/inherit-on-root";
export { ongoingPastEnd } from "./projects/ongoing-past-end";
export { unreadableColors } from "./projects/unreadable-colors";

// Dimensions, codes and settings.
export { fixedDimensionMissing } from "./dimensions/fixed-dimension-missing";
export { sameDimensionName } from "./dimensions/same-dimension-name";
export { singleDimension } from "./dimensions/single-dimension";
export { pricePriority } from "./dimensions/price-priority";
export { autoAddParticipant } from "./dimensions/auto-add-participant";
export { codeDimension } from "./dimensions/code-dimension";
export { registerGone } from "./dimensions/register-gone";
export { unreadableSetting } from "./dimensions/unreadable-setting";
export { companyNumber } from "./dimensions/company-number";
export { unknownRule } from "./dimensions/unknown-rule";

// Coding.
export { missingCode } from "./coding/missing-code";
export { codeOutsideDates } from "./coding/code-outside-dates";
export { codeAndBlank } from "./coding/code-and-blank";
export { codingWithoutEffect } from "./coding/coding-without-effect";
export { blankAgainstRule } from "./coding/blank-against-rule";
export { projectCodedOnItself } from "./coding/project-coded-on-itself";
export { requiredCodeMissing } from "./coding/required-code-missing";
export { lockedCodeDiffers } from "./coding/locked-code-differs";
export { eventOrder } from "./coding/event-order";
export { combinationNotAllowed } from "./coding/combination-not-allowed";
export { unreachableCombination } from "./coding/unreachable-combination";
export { blankCombination } from "./coding/blank-combination";
export { onlyDenials } from "./coding/only-denials";
export { codeDiffers } from "./coding/code-differs";
export { codedToUnusable } from "./coding/coded-to-unusable";

// Customers and employees.
export { organizationNumber } from "./customers/organization-number";
export { possibleDuplicate } from "./customers/possible-duplicate";
export { postcode } from "./customers/postcode";
export { email } from "./customers/email";
export { vatNumber } from "./customers/vat-number";
export { blankVatNumber } from "./customers/blank-vat-number";
export { unknownCountry } from "./customers/unknown-country";
export { identifier } from "./customers/identifier";
export { phone } from "./customers/phone";
export { customerIsCompany } from "./customers/customer-is-company";

// Staffing.
export { shiftWeek } from "./staffing/shift-week";
export { shiftCycles } from "./staffing/shift-cycles";
export { shiftWithoutLength } from "./staffing/shift-without-length";
export { overlappingShifts } from "./staffing/overlapping-shifts";
export { staffingWithoutEffect } from "./staffing/staffing-without-effect";
export { unmatchedShiftComment } from "./staffing/unmatched-shift-comment";
export { competenceLevel } from "./staffing/competence-level";
export { competencesWhileInheriting } from "./staffing/competences-while-inheriting";
export { noCompetencesOfItsOwn } from "./staffing/no-competences-of-its-own";
export { unqualified } from "./staffing/unqualified";

// Participants.
export { notParticipant } from "./participants/not-participant";
export { participantsOfEveryone } from "./participants/participants-of-everyone";
export { inheritedParticipant } from "./participants/inherited-participant";
export { noParticipants } from "./participants/no-participants";

// Documents.
export { attachmentType } from "./documents/attachment-type";
export { linkScheme } from "./documents/link-scheme";
export { fileNameDiffers } from "./documents/file-name-differs";

// Places.
export { swappedCoordinates } from "./places/swapped-coordinates";
export { zeroCoordinates } from "./places/zero-coordinates";
export { widePlace } from "./places/wide-place";
export { unusedPlace } from "./places/unused-place";
export { overlappingPlaces } from "./places/overlapping-places";

// Permission.
export { unknownRegister } from "./permission/unknown-register";
export { roleWithoutRights } from "./permission/role-without-rights";
export { reviewerWithoutRole } from "./permission/reviewer-without-role";
export { permissionWithoutEffect } from "./permission/permission-without-effect";
export { coveredPermission } from "./permission/covered-permission";
export { noReviewer } from "./permission/no-reviewer";
export { accessAfterLeaving } from "./permission/access-after-leaving";

// Client access.
export { programOutsidePackage } from "./client-access/program-outside-package";
export { accessWithoutProgram } from "./client-access/access-without-program";

// Time entries.
export { notBookable } from "./time-entries/not-bookable";
export { closedProject } from "./time-entries/closed-project";
export { outsideProjectDates } from "./time-entries/outside-project-dates";
export { unusableCustomer } from "./time-entries/unusable-customer";
export { missingInternalComment } from "./time-entries/missing-internal-comment";
export { unlikelyHours } from "./time-entries/unlikely-hours";
export { duplicateEntry } from "./time-entries/duplicate-entry";
export { longDay } from "./time-entries/long-day";
export { unlikelyDate } from "./time-entries/unlikely-date";
export { negativeTravel } from "./time-entries/negative-travel";
export { timeCodeDiffers } from "./time-entries/time-code-differs";

// Controls.
export { controlReached } from "./controls/control-reached";
export { controlWithoutBudget } from "./controls/control-without-budget";
export { controlLimit } from "./controls/control-limit";
export { duplicateControl } from "./controls/duplicate-control";
export { stopBelowWarning } from "./controls/stop-below-warning";
export { controlWithoutBilling } from "./controls/control-without-billing";

// Billing.
export { equalPrices } from "./billing/equal-prices";
export { priceCondition } from "./billing/price-condition";
export { priceWithoutEffect } from "./billing/price-without-effect";
export { travelPriceDimension } from "./billing/travel-price-dimension";
export { fixedPrice } from "./billing/fixed-price";
export { billingWithoutEffect } from "./billing/billing-without-effect";
export { lockedBillable } from "./billing/locked-billable";
export { releasedWithoutCustomer } from "./billing/released-without-customer";
export { zeroPrice } from "./billing/zero-price";
export { priceOnParent } from "./billing/price-on-parent";
export { externalCommentStays } from "./billing/external-comment-stays";
export { valueOverBudget } from "./billing/value-over-budget";

// Release for billing.
export { releasedNotReviewed } from "./release/released-not-reviewed";
export { releasedNotBillable } from "./release/released-not-billable";
export { releasedOnOpenFixedPrice } from "./release/released-on-open-fixed-price";
export { releasedOnWrongDay } from "./release/released-on-wrong-day";
export { billableWithoutPrice } from "./release/billable-without-price";
export { billableWithoutCustomer } from "./release/billable-without-customer";
export { closedWithUnreleased } from "./release/closed-with-unreleased";
export { releasedAtAnotherPrice } from "./release/released-at-another-price";
