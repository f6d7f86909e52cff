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
    title: "En kontroll gick fel",
    says: ({ rule, message }) =>
      `Kontrollen ${rule} kunde inte köras (${message}). De andra kontrollerna gäller.`,
    why: "Det är ett fel i Kontera, inte i arbetsboken.",
  },
};
