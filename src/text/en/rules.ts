import type { RuleTexts } from "../rule-text";
import { any } from "./rules/any";
import { billing } from "./rules/billing";
import { clientAccess } from "./rules/client-access";
import { coding } from "./rules/coding";
import { controls } from "./rules/controls";
import { customers } from "./rules/customers";
import { dimensions } from "./rules/dimensions";
import { documents } from "./rules/documents";
import { participants } from "./rules/participants";
import { permission } from "./rules/permission";
import { places } from "./rules/places";
import { projects } from "./rules/projects";
import { release } from "./rules/release";
import { staffing } from "./rules/staffing";
import { timeEntries } from "./rules/time-entries";

export const rules: RuleTexts = {
  ...any,
  ...projects,
  ...dimensions,
  ...coding,
  ...customers,
  ...timeEntries,
  ...staffing,
  ...participants,
  ...documents,
  ...places,
  ...permission,
  ...clientAccess,
  ...controls,
  ...billing,
  ...release,
  "rule-failed": {
    title: "A check went wrong",
    says: ({ rule, message }) => `The check ${rule} could not run (${message}). The other checks hold.`,
    why: "This is an error in Kontera, not in the workbook.",
  },
};
