import type { RuleTexts } from "../rule-text";
import { anyRegister } from "./rules/any-register";
import { coding } from "./rules/coding";
import { customers } from "./rules/customers";
import { dimensions } from "./rules/dimensions";
import { projects } from "./rules/projects";
import { timeEntries } from "./rules/time-entries";

export const rules: RuleTexts = {
  ...anyRegister,
  ...projects,
  ...dimensions,
  ...coding,
  ...customers,
  ...timeEntries,
  "rule-failed": {
    title: "A check went wrong",
    says: ({ rule, message }) => `The check ${rule} could not run (${message}). The other checks hold.`,
    why: "This is an error in Kontera, not in the workbook.",
  },
};
