import { defineRegister } from "./definition";
import { code, oneOf } from "./types";

const control = oneOf("budgetedTime", "billableTime", "hours");

const kind = oneOf("warning", "stop");

const period = oneOf("month", "quarter", "year");

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
    /** Per cent of the budget for budgeted time, kronor for billable time, hours for hours. */
    {
      id: "limit",
      type: { kind: "decimal", min: 0 },
      required: true,
      percent: { where: "control", is: "budgetedTime" },
    },
    /** Only the time of this customer, and of the period that holds today (Q61). */
    { id: "customer", type: code, refersTo: "customers" },
    { id: "period", type: period },
  ],
});
