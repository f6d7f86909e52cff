import type { FunctionFault } from "../../resolve/function-answer";
import { formatMoney } from "../../values/format";
import { counted } from "../counted";
import { registerName } from "../names";
import { quote } from "../quote";
import { rowsText } from "../row-ranges";

const missing = {
  code: "Give a project code.",
  field: 'Say what is to be shown, such as "Status".',
  dimension: 'Give a dimension, such as "Cost center".',
  unit: "Say h or kr.",
  from: "Give a day.",
  to: "Give a day.",
  until: "Give a day.",
  date: "Give a day.",
  employee: "Give an employee number.",
  customer: "Give a customer number.",
  module: "Say time, travel or payroll.",
  figure: 'Say a key figure, such as "Blocked".',
  by: "Say customer, project, employee, month or reason.",
  which: "Say which customer, project, employee, month or reason.",
} as const;

const unknown = {
  code: (text: string) => `Project ${text} is not in Projects.`,
  employee: (text: string) => `Nobody has employee number ${text}.`,
  customer: (text: string) => `Customer ${text} is not in Customers.`,
  dimension: (text: string) => `Dimension ${text} is not in Dimensions.`,
  unit: (text: string) => `The unit is h or kr, not ${text}.`,
  module: (text: string) => `The module is time, travel or payroll, not ${text}.`,
  field: (text: string) =>
    `${text} is nothing that holds for a project. Write a column of Projects, or a line of the project's card.`,
  figure: (text: string) => `${text} is no key figure. Write it as in Billing, such as Blocked.`,
  by: (text: string) =>
    `There is no such key figure by ${text}. Write customer, project, employee or month, or reason for what is blocked.`,
  which: (text: string) => `There is no ${text}.`,
} as const;

/** Why a function in a cell has no answer: the sentence that Excel shows at the error. */
export const functionFault = (fault: FunctionFault): string => {
  switch (fault.kind) {
    case "no-register":
      return `The workbook has no register ${registerName(fault.register, "en")}.`;
    case "missing-argument":
      return missing[fault.argument];
    case "unknown": {
      const { argument, text } = fault;
      return argument in unknown
        ? unknown[argument as keyof typeof unknown](quote(text, "en"))
        : `${quote(text, "en")} cannot be read.`;
    }
    case "not-a-date":
      return `${quote(fault.text, "en")} is no day. Write a date, such as 2026-03-31.`;
    case "days-swapped":
      return "The first day is after the last.";
    case "number-as-code":
      return `${quote(fault.text, "en")} is a number, and may have been another code. Write the code in quotes, or make the cell text.`;
    case "no-budget":
      return fault.unit === "h"
        ? "The project has no budget in hours."
        : "The project has no budget in kronor.";
    case "no-price":
      return "No price holds. Add one in Prices.";
    case "tied-prices":
      return `Several prices hold equally: ${rowsText(fault.rows, "en")} of Prices.`;
    case "unreadable-price":
      return `The price cannot be read: ${rowsText(fault.rows, "en")} of Prices.`;
    case "unpriced":
      return `${counted(fault.rows, "en", "row has", "rows have")} no price. Without ${fault.rows === 1 ? "it" : "them"} it is ${formatMoney(fault.amount, "en")}.`;
    case "no-hours":
      return "There are no hours to go by.";
    case "nothing":
      return "Nothing is said of it, neither here nor above.";
  }
};
