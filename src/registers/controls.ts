import { defineRegister } from "./definition";
import { code, oneOf } from "./types";

const control = oneOf("budgetedTime", "billableTime");

const kind = oneOf("warning", "stop");

/** Kontroller: when to warn or stop as a project's time is used up, several a project (#40–#52, Q9). */
export const controls = defineRegister({
  id: "controls",
  module: "budget",
  key: [],
  cardTab: "status",
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects", owner: true },
    { id: "control", type: control, required: true },
    { id: "kind", type: kind, required: true },
    /** Per cent of the budget for budgeted time, kronor for billable time. */
    { id: "limit", type: { kind: "decimal", min: 0 }, required: true },
  ],
});
