import { defineRegister } from "./definition";
import { code } from "./types";

const control = {
  kind: "enum",
  choices: [
    { id: "budgetedTime", sv: "Budgeterad tid", en: "Budgeted time" },
    { id: "billableTime", sv: "Fakturerbar tid", en: "Billable time" },
  ],
} as const;

const kind = {
  kind: "enum",
  choices: [
    { id: "warning", sv: "Varning", en: "Warning" },
    { id: "stop", sv: "Registreringsstopp", en: "Registration stop" },
  ],
} as const;

/** Kontroller: when to warn or stop as a project's time is used up, several a project (#40–#52, Q9). */
export const controls = defineRegister({
  id: "controls",
  module: "budget",
  name: { sv: "Kontroller", en: "Controls" },
  key: [],
  cardTab: "status",
  fields: [
    {
      id: "project",
      sv: "Projekt",
      en: "Project",
      type: code,
      required: true,
      refersTo: "projects",
      owner: true,
    },
    { id: "control", sv: "Kontroll", en: "Control", type: control, required: true },
    { id: "kind", sv: "Typ", en: "Kind", type: kind, required: true },
    /** Per cent of the budget for budgeted time, kronor for billable time. */
    { id: "limit", sv: "Gränsvärde", en: "Limit", type: { kind: "decimal", min: 0 }, required: true },
  ],
});
