import { isoDate } from "../../../values/date";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";
import { doYouMean } from "../suggested";

type Part = { readonly name: string; readonly code: string };

const q = (text: string): string => quote(text, "en");
const parts = (codes: readonly Part[]): string =>
  codes.map(({ name, code }) => `${name} ${q(code)}`).join(", ");
const combination = (kind: string): string => fieldValue("codingCombinations", "kind", kind, "en");

export const coding = {
  "missing-code": {
    title: "The code is not in the dimension",
    says: ({ header, value, to, dimension, suggestion, mistaken }, names) =>
      `${header}: ${q(value)} is not in ${names.register(to)}${dimension === undefined ? "" : ` for ${q(dimension)}`}. ${suggestion === undefined ? "Correct the code, or add it there." : doYouMean(suggestion, mistaken)}`,
    why: "A code that its dimension does not have cannot be coded on, summed or transferred.",
  },
  "code-outside-dates": {
    title: "Code outside its dates",
    says: ({ header, code, day, limitField, limit }, names) =>
      `${header}: ${isoDate(day)} is ${limitField === "startDate" ? "before" : "after"} ${names.field("codes", limitField)} ${isoDate(limit)} of ${q(code)}. Choose another code, or change the code's dates.`,
    why: "A code can be used within its dates.",
  },
  "code-and-blank": {
    title: "Both a code and Leave blank",
    says: ({ project, dimension, code }, names) =>
      `Project ${q(project)}, dimension ${q(dimension)}: both the code ${q(code)} and ${names.field("projectCodings", "leaveBlank")} are stated. Keep one of them.`,
    why: "The code fills in the field, Leave blank leaves it empty. Both cannot hold, so neither does.",
  },
  "coding-without-effect": {
    title: "Coding that is not laid out",
    says: ({ project, dimension, code }, names) =>
      `Project ${q(project)}: ${code === undefined ? names.field("projectCodings", "leaveBlank") : q(code)} has no effect, because the dimension ${q(dimension)} is not laid out from projects in Time, Travel or Payroll. Turn that on in ${names.register("dimensions")}, or clear the cell.`,
    why: "Codes and Leave blank of a project only hold where the dimension is laid out from projects. The project's rule holds all the same.",
  },
  "blank-against-rule": {
    title: "Leave blank against the rule",
    says: ({ project, dimension, rule, isOwn }, names) => {
      const label = fieldValue("dimensions", "rule", rule, "en");
      const where = isOwn ? "" : ` by ${names.register("dimensions")}`;
      return rule === "locked"
        ? `Project ${q(project)}: the dimension ${q(dimension)} is left blank and has the rule ${label}${where}, so nobody can fill it in. Change the rule, or state a code.`
        : `Project ${q(project)}: the dimension ${q(dimension)} is left blank but has the rule ${label}${where}, so the code must be typed by hand each time. If that is not meant, state a code.`;
    },
    why: "A field that is blank and locked can never be filled in. A field that is blank and required is filled in by hand.",
  },
  "project-coded-on-itself": {
    title: "Coding on the project's own dimension",
    says: ({ project, dimension }) =>
      `Project ${q(project)} has a coding on the dimension ${q(dimension)}, which is the projects' own. Delete the row, or choose another dimension.`,
    why: "The project is the code of its own dimension already. Codings of projects are for the other dimensions.",
  },
  "required-code-missing": {
    title: "A required code is missing",
    says: ({ project, dimension }) =>
      `The row is reviewed, but has no code for ${q(dimension)}, which project ${q(project)} requires. Fill in the code.`,
    why: "Required means that the row cannot be reviewed without a code. It can be saved without one, so rows that are not reviewed are left alone.",
  },
  "locked-code-differs": {
    title: "A locked code is changed",
    says: ({ project, dimension, code, laidOut }) =>
      `${q(dimension)} is ${q(code)}, but is locked to ${q(laidOut)} for project ${q(project)}. Write ${q(laidOut)}, or change the project's coding.`,
    why: "When the field is locked, nobody can type another code than the one that the project lays out.",
  },
  "event-order": {
    title: "Same run order",
    says: ({ dimension, code, order, count }, names, rows) =>
      `${names.field("events", "order")} ${order} of ${q(code)} in the dimension ${q(dimension)} is also on ${rows ?? counted(count - 1, "en", "other row", "other rows")}. Give each event a place of its own.`,
    why: "The events are run in that order by the system that receives them. Kontera keeps and checks them, but never runs them.",
  },
  "combination-not-allowed": {
    title: "The combination is not allowed",
    says: ({ codes, denied }, names) =>
      denied
        ? `${parts(codes)}: the combination is not allowed. The row with ${parts(denied)} in ${names.register("codingCombinations")} says ${combination("deny")}. Correct one of the codes, or change the row.`
        : `${parts(codes)}: no row in ${names.register("codingCombinations")} allows the combination. Correct one of the codes, or add a row.`,
    why: "Where there are coding combinations, only those that are listed are allowed. The first row that matches decides.",
  },
  "unreachable-combination": {
    title: "The row never decides",
    says: ({ above, kind, isRepeated }) =>
      isRepeated
        ? `The row says the same as the row above with ${parts(above)}. Delete it.`
        : `The row never decides, because the row above with ${parts(above)} already says ${combination(kind)}. Move the row up, or delete it.`,
    why: "The rows are read from the top, and the first that matches decides. Exceptions belong before what holds in general.",
  },
  "blank-combination": {
    title: "Combination without codes",
    says: ({ kind }) =>
      `The row has ${fieldName("codingCombinations", "kind", "en")} ${combination(kind)}, but no code. Fill in the codes, or write * where any code may stand.`,
    why: "A row without codes says nothing. A blank cell means that the dimension must be blank, * that it may hold any code.",
  },
  "only-denials": {
    title: "No row allows anything",
    says: ({ count }, names) =>
      `${counted(count, "en", "row says", "rows say")} ${combination("deny")} in ${names.register("codingCombinations")} and none says ${combination("allow")}, so every combination is forbidden. Add a last row with * that allows the rest.`,
    why: "Where there are coding combinations only what a row allows is allowed. The exceptions are not enough; the rest must be allowed.",
  },
  "code-differs": {
    title: "Another code than the project’s",
    says: ({ project, dimension, code, laidOut }) =>
      `${q(dimension)} is ${q(code)}, but project ${q(project)} lays out ${q(laidOut)}. It is allowed; check that it is meant.`,
    why: "Another customer than the project’s gets the invoice, and another cost center the cost.",
  },
  "coded-to-unusable": {
    title: "Coded to what is not in use",
    says: ({ project, dimension, code, reason, end }) => {
      const why = reason === "inactive" ? "is not active" : `ended ${end === undefined ? "" : isoDate(end)}`;
      return `Project ${q(project)} lays out ${q(code)} in ${q(dimension)}, which ${why}. Choose another code, or close the project.`;
    },
    why: "What the project lays out ends up on every new row, and it must not stand there.",
  },
} as const satisfies Partial<RuleTexts>;
