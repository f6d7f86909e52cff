import { isoDate } from "../../../values/date";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue } from "../../value-text";

const q = (text: string): string => quote(text, "en");
const project = (field: string): string => fieldName("projects", field, "en");
const dimension = (field: string): string => fieldName("dimensions", field, "en");

export const projects = {
  "project-code": {
    title: "Form of the project code",
    says: ({ code, problem, characters }) => {
      if (problem === "empty-segment")
        return `${q(code)} begins or ends with a dot, or has two in a row. Write the code like BS.HR.Bem, with something between the dots.`;
      if (problem === "character")
        return `${q(code)} holds ${q(characters)}. A project code is letters and digits, with a dot between the levels.`;
      return `${q(code)} holds ${q(characters)}. Check that the system that receives the code takes it, or use letters and digits only.`;
    },
    why: "The dot separates the levels of the project tree, and other systems take only letters and digits.",
  },
  "missing-parent": {
    title: "Parent is missing",
    says: ({ code, parent, above = [] }) =>
      above.length === 0
        ? `${q(code)} lacks its parent ${q(parent)}. Add a row for ${q(parent)}.`
        : `${q(code)} lacks its parent ${q(parent)}, and above it ${above.map(q).join(", ")} ${above.length === 1 ? "is" : "are"} missing. Add a row for each level.`,
    why: "Every level of the project tree is a row of its own; without it nothing can be inherited or summed.",
  },
  "bookable-with-children": {
    title: "Bookable with subprojects",
    says: ({ code, child }) =>
      `${q(code)} is set as bookable but has the subproject ${q(child)}. Set ${project("bookable")} to No, or move the subproject.`,
    why: "Time is registered on the lowest level. A bookable project has no subprojects.",
  },
  "childless-not-bookable": {
    title: "Neither bookable nor a main project",
    says: ({ code }) =>
      `${q(code)} has no subprojects and is not bookable. Set ${project("bookable")} to Yes, or add the subprojects.`,
    why: "Nobody can register time on the project, and it sums no others.",
  },
  "budget-on-two-levels": {
    title: "Budget on two levels",
    says: ({ code, field, budget, above, aboveBudget }) =>
      `${project(field)}: ${q(code)} has ${fieldValue("projects", field, budget, "en")}, but ${q(above)} above it already has ${fieldValue("projects", field, aboveBudget, "en")}. Keep the budget on one of the levels.`,
    why: "A main project's budget is either its own or the sum of its subprojects'. When it stands on both levels only the upper one counts.",
  },
  "zero-budget": {
    title: "Budget of zero",
    says: ({ code, field }) =>
      `${project(field)} of ${q(code)} is 0. Clear the cell if the project has no budget.`,
    why: "Zero is a budget: every hour is over it, and the subprojects' budgets do not count. An empty cell means no budget.",
  },
  "status-under-closed": {
    title: "Ongoing under closed",
    says: ({ code, status, above }) =>
      `${q(code)} is ongoing, but ${q(above)} above it is ${status}. Set the same status, or open ${q(above)} again.`,
    why: "Kontera goes by the strictest status of the branch, but the system that receives the register may do otherwise.",
  },
  "dates-outside-parent": {
    title: "Dates outside the parent's",
    says: ({ code, field, day, above, limitField, limit }) =>
      `${project(field)} ${isoDate(day)} of ${q(code)} is ${limitField === "startDate" ? "before" : "after"} ${project(limitField)} ${isoDate(limit)} of ${q(above)} above it. Correct one of the dates.`,
    why: "Days outside the parent's dates count as closed.",
  },
  "never-transfer": {
    title: "Never transfer on a main project",
    says: ({ code }) =>
      `${project("neverTransfer")} is set on ${q(code)}, where no time is registered. Set it on the subprojects instead.`,
    why: "The choice holds only for the project that it stands on, and is not inherited. On a main project without time of its own it does nothing.",
  },
  "time-code-without-effect": {
    title: "Time code without effect",
    says: ({ code, timeCode }) =>
      `${q(code)} has the time code ${q(timeCode)}, but no dimension of kind Project has ${dimension("timeCodes")}. Turn it on in Dimensions, or clear the cell.`,
    why: "A deviating time code is used only when the dimension allows it.",
  },
  "inherit-on-root": {
    title: "Inherits without a parent",
    says: ({ code, field }) =>
      `${project(field)} is Yes for ${q(code)}, which is a main project and has nothing to inherit from. Clear the cell.`,
    why: "Only subprojects can inherit, from a node above them.",
  },
  "ongoing-past-end": {
    title: "Ongoing after its end date",
    says: ({ code, end }) =>
      `${q(code)} is ongoing, but ${project("endDate")} was ${isoDate(end)}. Close the project, or move the date.`,
    why: "After the end date nothing can be registered. Where a project looks open but is not, time gets stuck.",
  },
  "unreadable-colors": {
    title: "Text that cannot be read",
    says: ({ code, color, textColor }) =>
      `${project("textColor")} ${textColor} does not show on ${project("color")} ${color} of ${q(code)}. Write Auto, or choose another.`,
    why: "White text on white looks like a shift without a name in the staffing overview.",
  },
} as const satisfies Partial<RuleTexts>;
