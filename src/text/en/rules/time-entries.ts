import { isoDate } from "../../../values/date";
import { formatHours } from "../../../values/format";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";

const q = (text: string): string => quote(text, "en");
const project = (field: string): string => fieldName("projects", field, "en");

export const timeEntries = {
  "not-bookable": {
    title: "Registered on a project that is not bookable",
    says: ({ project: code, child }) =>
      child === undefined
        ? `The row is registered on ${q(code)}, which is not bookable. Choose a bookable project.`
        : `The row is registered on ${q(code)}, which is not bookable: it has subprojects, ${q(child)} for instance. Choose one of them.`,
    why: "Time, travel and expenses are registered on bookable projects only. Main projects sum their subprojects.",
  },
  "closed-project": {
    title: "Registered on a frozen or closed project",
    says: ({ project: code, status, above }) =>
      above === undefined
        ? `The row is not reviewed, and ${q(code)} is ${status}. Review or move the row, or open the project.`
        : `The row is not reviewed, and ${q(above)} above ${q(code)} is ${status}. Review or move the row, or open ${q(above)}.`,
    why: "Nothing can be registered on frozen and closed projects. Reviewed and released rows were registered while the project ran, and are left alone.",
  },
  "outside-project-dates": {
    title: "Registered outside the project's dates",
    says: ({ project: code, day, field, limit, above }) =>
      `${isoDate(day)} is ${field === "startDate" ? "before" : "after"} ${project(field)} ${isoDate(limit)} of ${above === undefined ? q(code) : `${q(above)}, which ${q(code)} belongs to`}. Correct the date, or change the project's.`,
    why: "What is registered stands within the project's dates, unless the settings allow otherwise.",
  },
  "unusable-customer": {
    title: "Registered on a customer that is not in use",
    says: ({ customer, reason, limit }, names) => {
      if (limit === undefined)
        return `The row is not reviewed, and customer ${q(customer)} is not active. Choose another customer, or make the customer active.`;
      return `The row's date is ${reason === "before-start" ? "before" : "after"} ${names.field("customers", reason === "before-start" ? "startDate" : "endDate")} ${isoDate(limit)} of customer ${q(customer)}. Choose another customer, or change the customer's dates.`;
    },
    why: "A customer is in use while it is active and within its dates.",
  },
  "missing-internal-comment": {
    title: "Internal comment missing",
    says: ({ project: code }) => `${q(code)} requires an internal comment on every time entry. Write one.`,
    why: "The project is set so that time cannot be reported without an internal comment.",
  },
  "unlikely-hours": {
    title: "Unlikely number of hours",
    says: ({ hours, clock }) => {
      if (clock)
        return `The time entry has ${formatHours(hours, "en")}, which is the time ${clock.text} in a cell of numbers. Do you mean ${formatHours(clock.hours, "en")}?`;
      return hours === 0
        ? `The time entry has 0 hours. Fill in the hours, or delete the row.`
        : `The time entry has ${formatHours(hours, "en")}, more than a day holds. Check the hours.`;
    },
    why: "A decimal mark in the wrong place makes seven and a half hours seventy-five, and a time typed in a cell of numbers becomes a part of a day.",
  },
} as const satisfies Partial<RuleTexts>;
