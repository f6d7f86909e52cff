import { knownSettings } from "../../../registers/known-settings";
import { counted } from "../../counted";
import { fieldName } from "../../names";
import { quote } from "../../quote";
import type { RuleTexts } from "../../rule-text";
import { fieldValue, typeOf } from "../../value-text";
import { faultText } from "../faults";

const q = (text: string): string => quote(text, "en");
const dimension = (field: string): string => fieldName("dimensions", field, "en");
const others = (count: number): string => counted(count - 1, "en", "other row", "other rows");

const list = (texts: readonly string[]): string => texts.join(", ");

export const dimensions = {
  "fixed-dimension-missing": {
    title: "A fixed dimension is missing",
    says: ({ kind }, names) =>
      `${names.register("dimensions")} lacks ${{ costCenter: "the cost center, dimension 1", project: "a dimension of kind Project", customer: "a dimension of kind Customer" }[kind]}. Add the row.`,
    why: "Cost center, project and customer are there from the start. They can bear other names, but not be taken away.",
  },
  "same-dimension-name": {
    title: "Two dimensions with the same name",
    says: ({ dimension: key, field, name, other }) =>
      `${dimension(field)} ${q(name)} of the dimension ${q(key)} is also a name of the dimension ${q(other)}. Give them different names.`,
    why: "A column that bears the name could be either's. Kontera takes it for the upper one's.",
  },
  "single-dimension": {
    title: "Only one dimension may be it",
    says: ({ dimension: name, field, claim, count }, _, rows) =>
      `${dimension(field)} is ${fieldValue("dimensions", field, claim, "en")} for ${q(name)} and for ${rows ?? others(count)}. Only one dimension may have it.`,
    why: "The system has one project register, one customer register, one dimension for staffing and one that sets the price in Travel.",
  },
  "price-priority": {
    title: "Same price priority",
    says: ({ dimension: name, priority, count }, _, rows) =>
      `${q(name)} has price priority ${priority}, and so ${count === 2 ? "has" : "have"} ${rows ?? others(count)}. Give each dimension a number of its own.`,
    why: "The price is looked for dimension by dimension in that order. With the same number nobody can tell which comes first.",
  },
  "auto-add-participant": {
    title: "Adding participants without effect",
    says: ({ dimension: name }) =>
      `${q(name)} has ${dimension("autoAddParticipant")}, but not ${dimension("ownByDefault")}. Turn that on too, or clear the cell.`,
    why: "The one choice is part of the other and does nothing alone.",
  },
  "code-dimension": {
    title: "Code in the wrong register",
    says: ({ code, dimension: name, kind }, names) =>
      `${q(code)} belongs to the dimension ${q(name)}, whose values stand in the register ${names.register(kind === "project" ? "projects" : "customers")}. Move the row there, or correct the dimension.`,
    why: "Codes is for the simple dimensions. Projects and customers have registers of their own.",
  },
  "register-gone": {
    title: "Register that is gone",
    says: ({ gone }, names) =>
      `${list(gone.map((id) => names.register(id)))} stood in the workbook when Kontera last wrote to it, but ${gone.length === 1 ? "is" : "are"} no longer read: nothing there is checked. Give the table and its headers their names back, or take the name off the list if the register is to be gone.`,
    why: "A register that was renamed or has lost its key looks the same to the eye, but nothing of it is checked or summed.",
  },
  "unreadable-setting": {
    title: "The setting cannot be read",
    says: ({ setting, text, fault }) =>
      `${knownSettings[setting].en}: ${q(text)} ${faultText(fault, typeOf("settings", "value", setting))}`,
    why: "Until the value is corrected, what holds for an empty setting holds.",
  },
  "company-number": {
    title: "The company’s organisation number",
    says: ({ text, problem, canonical }) => {
      if (problem === "checksum")
        return `The company’s organisation number ${q(text)} has a wrong check digit. Check the digits.`;
      if (problem === "form")
        return `The company’s organisation number ${q(text)} should be written ${canonical ?? ""}.`;
      return `${q(text)} is no Swedish organisation number. Write the company’s ten digits, such as 556016-0680.`;
    },
    why: "The number goes along on invoice bases and files. A right check digit does not prove that it is one’s own.",
  },
  "unknown-rule": {
    title: "No such rule",
    says: ({ setting, id, suggestion }) =>
      `${knownSettings[setting].en}: there is no rule called ${q(id)}. ${suggestion === undefined ? "Write the rule’s id as the check shows it, zero-budget for instance." : `Do you mean ${q(suggestion)}?`}`,
    why: "A misspelt rule goes on applying, though somebody believes that it is off.",
  },
} as const satisfies Partial<RuleTexts>;
