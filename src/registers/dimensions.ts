import { codingRule } from "./coding-rule";
import { defineRegister } from "./definition";
import { bool, code, text } from "./types";

const kind = {
  kind: "enum",
  choices: [
    { id: "simple", sv: "Enkel", en: "Simple" },
    { id: "customer", sv: "Kund", en: "Customer" },
    { id: "project", sv: "Projekt", en: "Project" },
  ],
} as const;

/**
 * Dimensioner: the accounting dimensions (konteringsdimensioner) and how each one acts (#2, #3, #159–#162).
 */
export const dimensions = defineRegister({
  id: "dimensions",
  module: "core",
  name: { sv: "Dimensioner", en: "Dimensions" },
  key: ["dimension"],
  fields: [
    { id: "dimension", sv: "Dimension", en: "Dimension", type: code, required: true },
    { id: "singular", sv: "Benämning", en: "Name", type: text },
    { id: "plural", sv: "Benämning plural", en: "Plural name", type: text },
    { id: "kind", sv: "Typ", en: "Kind", type: kind, blank: { sv: "Enkel", en: "Simple" } },
    { id: "tree", sv: "Trädstruktur", en: "Tree", type: bool },
    { id: "rule", sv: "Regel", en: "Rule", type: codingRule },
    { id: "layOutTime", sv: "Lägg ut från projekt: Tid", en: "Lay out from project: Time", type: bool },
    { id: "layOutTravel", sv: "Lägg ut från projekt: Resa", en: "Lay out from project: Travel", type: bool },
    { id: "layOutPayroll", sv: "Lägg ut från projekt: Lön", en: "Lay out from project: Payroll", type: bool },
    { id: "timeCodes", sv: "Använd avvikande tidkoder", en: "Use deviating time codes", type: bool },
    { id: "staffing", sv: "Bemanning", en: "Staffing", type: bool },
    { id: "permission", sv: "Behörighet och urval", en: "Permission and selection", type: bool },
    { id: "billing", sv: "Styr fakturering", en: "Governs billing", type: bool },
    { id: "pricePriority", sv: "Prisprioritet", en: "Price priority", type: { kind: "integer", min: 1 } },
    { id: "travelPrice", sv: "Prisstyrande i Resa", en: "Sets travel price", type: bool },
    { id: "participantsOnly", sv: "Endast deltagare", en: "Participants only", type: bool },
    { id: "ownByDefault", sv: "Visa egna som förval", en: "Own projects by default", type: bool },
    {
      id: "autoAddParticipant",
      sv: "Lägg till deltagare vid val",
      en: "Add participant on choice",
      type: bool,
    },
  ],
});
