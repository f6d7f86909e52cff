import type { RuleTexts } from "../rule-text";
import { fieldName } from "../names";

export const rules: RuleTexts = {
  "required-value": {
    title: "Value missing",
    says: ({ register, field }) => `${fieldName(register, field, "en")} is missing. Fill in the cell.`,
    why: "The row cannot be used without its required columns, neither here nor in the system that receives it.",
  },
  "missing-parent": {
    title: "Parent missing",
    says: ({ code, parent }) => `${code} lacks its parent ${parent}. Add a row for ${parent}.`,
    why: "Every level of the project tree is a row of its own; without it nothing can be inherited or summed.",
  },
  "rule-failed": {
    title: "A check went wrong",
    says: ({ rule, message }) => `The check ${rule} could not run (${message}). The other checks hold.`,
    why: "This is an error in Kontera, not in the workbook.",
  },
};
