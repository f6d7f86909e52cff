import { knownSettings } from "../../registers/known-settings";
import { formatHours } from "../../values/format";
import { isoDate } from "../../values/date";
import { counted } from "../counted";
import { fieldName, registerName } from "../names";
import { quote } from "../quote";
import type { RuleTexts } from "../rule-text";
import { fieldValue, typeOf } from "../value-text";
import { faultText } from "./faults";

const q = (text: string): string => quote(text, "en");
const project = (field: string): string => fieldName("projects", field, "en");
const dimension = (field: string): string => fieldName("dimensions", field, "en");
const others = (count: number): string => counted(count - 1, "en", "other row", "other rows");

export const rules: RuleTexts = {
  "required-value": {
    title: "Value missing",
    says: ({ register, field }) => `${fieldName(register, field, "en")} is missing. Fill in the cell.`,
    why: "The row cannot be used without its required columns, neither here nor in the system that receives it.",
  },
  "duplicate-key": {
    title: "Same key on several rows",
    says: ({ register, key, count }) =>
      `${q(key)} is also on ${others(count)} of ${registerName(register, "en")}. Give each row a key of its own, or delete the one that is wrong.`,
    why: "The key names the row. When it stands on several rows, nobody knows which one holds. Capitals and small letters count as the same.",
  },
  "unreadable-cell": {
    title: "The cell cannot be read",
    says: ({ register, field, text, fault, suggestion }) =>
      `${fieldName(register, field, "en")}: ${q(text)} ${faultText(fault, typeOf(register, field))}${suggestion === undefined ? "" : ` Do you mean ${q(suggestion)}?`}`,
    why: "A cell that cannot be read counts as empty until it is corrected. It never becomes 0, and never a guess.",
  },
  "number-in-text-column": {
    title: "Number in a text column",
    says: ({ register, field, kind, text }) =>
      kind === "bool"
        ? `${fieldName(register, field, "en")}: ${q(text)} is true or false, where text belongs. Write the text as it should be.`
        : `${fieldName(register, field, "en")}: ${q(text)} is a number where text belongs. Excel may have changed what was typed, for instance 0042 to 42 or 1.10 to 1.1. Check the value and write it as text.`,
    why: "Codes and numbers of things are text: leading zeros, dots and plus signs are part of them. When Excel takes them for numbers they are lost.",
  },
  "invisible-characters": {
    title: "Invisible characters",
    says: ({ register, field, text, count }) =>
      `${fieldName(register, field, "en")}: ${q(text)} holds ${counted(count, "en", "character", "characters")} that cannot be seen. Remove what is invisible.`,
    why: "Characters that cannot be seen often come along when text is copied from a web page. Two codes that look alike are then different.",
  },
  "surrounding-space": {
    title: "Space before or after",
    says: ({ register, field, text }) =>
      `${fieldName(register, field, "en")}: there is space before or after ${q(text)}. Remove it.`,
    why: "Kontera looks past the spaces, but Excel's own lookups, such as XLOOKUP, do not find the code.",
  },
  "date-order": {
    title: "End before start",
    says: ({ register, start, end }) =>
      `${fieldName(register, "endDate", "en")} ${isoDate(end)} is before ${fieldName(register, "startDate", "en")} ${isoDate(start)}. Correct one of the dates.`,
    why: "A row that ends before it begins is never open for registration.",
  },
  "missing-reference": {
    title: "Not in the register",
    says: ({ register, field, value, to, suggestion }) =>
      `${fieldName(register, field, "en")}: ${q(value)} is not in ${registerName(to, "en")}. ${suggestion === undefined ? "Correct the value, or add it there." : `Do you mean ${q(suggestion)}?`}`,
    why: "What the row points at must be in its register, or the row cannot be summed, billed or transferred.",
  },
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
    title: "Parent missing",
    says: ({ code, parent }) => `${q(code)} lacks its parent ${q(parent)}. Add a row for ${q(parent)}.`,
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
  "single-dimension": {
    title: "Only one dimension may be it",
    says: ({ dimension: name, field, claim, count }) =>
      `${dimension(field)} is ${fieldValue("dimensions", field, claim, "en")} for ${q(name)} and for ${others(count)}. Only one dimension may have it.`,
    why: "The system has one project register, one customer register, one dimension for staffing and one that sets the price in Travel.",
  },
  "price-priority": {
    title: "Same price priority",
    says: ({ dimension: name, priority, count }) =>
      `${q(name)} has price priority ${priority}, and so ${count === 2 ? "has" : "have"} ${others(count)}. Give each dimension a number of its own.`,
    why: "The price is looked for dimension by dimension in that order. Between equal numbers chance decides.",
  },
  "auto-add-participant": {
    title: "Adding participants without effect",
    says: ({ dimension: name }) =>
      `${q(name)} has ${dimension("autoAddParticipant")}, but not ${dimension("ownByDefault")}. Turn that on too, or clear the cell.`,
    why: "The one choice is part of the other and does nothing alone.",
  },
  "code-dimension": {
    title: "Code in the wrong register",
    says: ({ code, dimension: name, kind }) =>
      `${q(code)} belongs to the dimension ${q(name)}, whose values stand in the register ${registerName(kind === "project" ? "projects" : "customers", "en")}. Move the row there, or correct the dimension.`,
    why: "Codes is for the simple dimensions. Projects and customers have registers of their own.",
  },
  "unreadable-setting": {
    title: "The setting cannot be read",
    says: ({ setting, text, fault }) =>
      `${knownSettings[setting].en}: ${q(text)} ${faultText(fault, typeOf("settings", "value", setting))}`,
    why: "Until the value is corrected, what holds for an empty setting holds.",
  },
  "organization-number": {
    title: "Organisation number",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `The organisation number ${q(text)} has a wrong check digit. Check the digits.`;
      if (problem === "form")
        return `The organisation number ${q(text)} should be written ${canonical ?? ""}.`;
      return `${q(text)} is not a Swedish organisation number. Write ten digits, for instance 556016-0680. If the company is foreign, fill in Country.`;
    },
    why: "A wrong number stops invoices and lookups. A right check digit, on the other hand, does not prove that the company exists.",
  },
  "possible-duplicate": {
    title: "Possible duplicate",
    says: ({ number, organizationNumber, others: named, count }) =>
      `Customer ${q(number)} has organisation number ${organizationNumber}, and so has customer ${named.map(q).join(", ")}${count > named.length ? ` and ${counted(count - named.length, "en", "more", "more")}` : ""}. Is it the same customer?`,
    why: "The same company under two customer numbers splits its ledger and statistics. Kontera never merges customers.",
  },
  postcode: {
    title: "Postcode",
    says: ({ text, problem, canonical, city }) => {
      if (problem === "form") return `The postcode ${q(text)} should be written ${canonical ?? ""}.`;
      if (problem === "leading-zero")
        return `The postcode ${q(text)} begins with 0. No Swedish postcode does; check it.`;
      if (problem === "with-city")
        return `${q(text)} is both postcode and city. Write ${canonical ?? ""} here and ${q(city ?? "")} in City.`;
      return `${q(text)} is not a Swedish postcode. Write five digits, for instance 702 14. If the address is abroad, fill in Country.`;
    },
    why: "Invoices and letters with a wrong postcode come back.",
  },
  email: {
    title: "E-mail address",
    says: ({ text }) =>
      `${q(text)} is not an e-mail address. Write one address, for instance name@company.se.`,
    why: "What is sent to an address that cannot exist reaches nobody.",
  },
  "vat-number": {
    title: "VAT number",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `The VAT number ${q(text)} has a wrong check digit. Check the digits.`;
      if (problem === "form") return `The VAT number ${q(text)} should be written ${canonical ?? ""}.`;
      if (problem === "other-company")
        return `The VAT number ${q(text)} does not belong to the organisation number of the row, which would give ${canonical ?? ""}. Check them, unless it is a VAT group.`;
      return `${q(text)} is not a VAT number of the EU. A Swedish one is SE, ten digits and 01.`;
    },
    why: "With a wrong VAT number the sale cannot be reported without VAT.",
  },
  "unknown-country": {
    title: "Unknown country",
    says: ({ text }) =>
      `${q(text)} is not a country. Write the country code, for instance SE, or the country's name.`,
    why: "The country decides whether the postcode and the organisation number are checked as Swedish ones.",
  },
  "not-bookable": {
    title: "Time on a project that is not bookable",
    says: ({ project: code, child }) =>
      child === undefined
        ? `Time is registered on ${q(code)}, which is not bookable. Choose a bookable project.`
        : `Time is registered on ${q(code)}, which is not bookable: it has subprojects, ${q(child)} for instance. Choose one of them.`,
    why: "Time is registered on bookable projects only. Main projects sum their subprojects.",
  },
  "closed-project": {
    title: "Time on a frozen or closed project",
    says: ({ project: code, status, above }) =>
      above === undefined
        ? `There is unreviewed time on ${q(code)}, which is ${status}. Review or move the time, or open the project.`
        : `There is unreviewed time on ${q(code)}, and ${q(above)} above it is ${status}. Review or move the time, or open ${q(above)}.`,
    why: "Frozen and closed projects take no time. Reviewed and released time was registered while the project ran, and is left alone.",
  },
  "outside-project-dates": {
    title: "Time outside the project's dates",
    says: ({ project: code, day, field, limit, above }) =>
      `${isoDate(day)} is ${field === "startDate" ? "before" : "after"} ${project(field)} ${isoDate(limit)} of ${above === undefined ? q(code) : `${q(above)}, which ${q(code)} belongs to`}. Correct the date, or change the project's.`,
    why: "Time is registered only while the project is open, unless the setting allows otherwise.",
  },
  "unusable-customer": {
    title: "Time on a customer that is not in use",
    says: ({ customer, reason, limit }) => {
      if (reason === "inactive")
        return `There is unreviewed time on customer ${q(customer)}, which is not active. Choose another customer, or make the customer active.`;
      return `The time is ${reason === "before-start" ? "before" : "after"} ${fieldName("customers", reason === "before-start" ? "startDate" : "endDate", "en")} ${isoDate(limit ?? 0)} of customer ${q(customer)}. Choose another customer, or change the customer's dates.`;
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
    says: ({ hours }) =>
      hours === 0
        ? `The time entry has 0 hours. Fill in the hours, or delete the row.`
        : `The time entry has ${formatHours(hours, "en")}, more than a day holds. Check the hours.`,
    why: "A decimal mark in the wrong place makes seven and a half hours seventy-five.",
  },
  "rule-failed": {
    title: "A check went wrong",
    says: ({ rule, message }) => `The check ${rule} could not run (${message}). The other checks hold.`,
    why: "This is an error in Kontera, not in the workbook.",
  },
};
