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
    title: "En kontroll gick fel",
    says: ({ rule, message }) =>
      `Kontrollen ${rule} kunde inte köras (${message}). De andra kontrollerna gäller.`,
    why: "Det är ett fel i Kontera, inte i arbetsboken.",
  },
};
