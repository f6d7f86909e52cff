import { isoDate } from "../../../values/date";
import { formatHours, formatMoney } from "../../../values/format";
import { counted } from "../../counted";
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
  "duplicate-entry": {
    title: "Same row several times",
    says: ({ employee, day, project: code, count, released }, _, rows) => {
      const what = `${q(employee)} has ${count} rows alike ${isoDate(day)}${code === undefined ? "" : ` on ${q(code)}`}${rows === undefined ? "" : ` (this one and ${rows})`}`;
      return released > 1
        ? `${what}, and ${released} of them are released. Remove those that are too many, and credit what is billed already.`
        : `${what}. Remove those that are too many.`;
    },
    why: "A row that is pasted twice counts twice, in worked time, in the budget and on the invoice.",
  },
  "long-day": {
    title: "Too long a day",
    says: ({ employee, day, hours, limit, count }) => {
      const rows = counted(count, "en", "row", "rows");
      return limit === undefined
        ? `${q(employee)} has ${formatHours(hours, "en")} ${isoDate(day)} on ${rows}, more than a day holds. Correct the date, the employee or the hours.`
        : `${q(employee)} has ${formatHours(hours, "en")} ${isoDate(day)} on ${rows}, more than the ${formatHours(limit, "en")} of the setting. Check the day.`;
    },
    why: "More hours than a day has mean that something is read in twice, or that the date or the employee is wrong.",
  },
  "unlikely-date": {
    title: "Unlikely date",
    says: ({ day, reason, today }) =>
      reason === "future"
        ? `${isoDate(day)} is later than today ${isoDate(today)}. Correct the date.`
        : `${isoDate(day)} is more than ten years ago. Correct the date.`,
    why: "A mistyped year puts the time in the wrong period, and no report shows it where it belongs.",
  },
  "negative-travel": {
    title: "Negative amount with nothing to correct",
    says: ({ employee, amount }) =>
      `${q(employee)} has ${formatMoney(amount, "en")}, and there is no row with the same amount that it corrects. Remove the minus sign, or find the row that is credited.`,
    why: "A negative amount corrects an earlier row. Where there is none the sign is wrong, or it takes from somebody else’s amount.",
  },
  "time-code-differs": {
    title: "Another time code than the project’s",
    says: ({ project: code, code: own, laidOut }) =>
      `The row has the time code ${q(own)}, but ${q(code)} has ${q(laidOut)}. Write ${q(laidOut)}, unless somebody changed it on purpose.`,
    why: "The project’s time code is filled in by itself, and decides what pay type the time gets, for one.",
  },
} as const satisfies Partial<RuleTexts>;
