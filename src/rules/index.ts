import { autoAddParticipant } from "./auto-add-participant";
import { blankVatNumber } from "./blank-vat-number";
import { bookableWithChildren } from "./bookable-with-children";
import { blankCombination } from "./coding/blank-combination";
import { combinationNotAllowed } from "./coding/combination-not-allowed";
import { missingCode } from "./coding/missing-code";
import { unreachableCombination } from "./coding/unreachable-combination";
import { budgetOnTwoLevels } from "./budget-on-two-levels";
import { childlessNotBookable } from "./childless-not-bookable";
import { closedProject } from "./closed-project";
import { codeDimension } from "./code-dimension";
import { dateOrder } from "./date-order";
import { datesOutsideParent } from "./dates-outside-parent";
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
import { possibleDuplicate } from "./possible-duplicate";
import { postcode } from "./postcode";
import { pricePriority } from "./price-priority";
import { projectCode } from "./project-code";
import { requiredValue } from "./required-value";
import type { Rule } from "./rule";
import { singleDimension } from "./single-dimension";
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
  singleDimension,
  pricePriority,
  autoAddParticipant,
  codeDimension,
  unreadableSetting,
  // Coding.
  missingCode,
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
  // Time entries.
  notBookable,
  closedProject,
  outsideProjectDates,
  unusableCustomer,
  missingInternalComment,
  unlikelyHours,
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
