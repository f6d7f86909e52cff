import { defineRegister } from "./definition";
import { stamp } from "./stamp";
import { bool, code, date, text } from "./types";

/**
 * Reserader: travel and expenses as they were registered, a row an entry (#112). Negative amounts correct an
 * earlier row.
 */
export const travelEntries = defineRegister({
  id: "travelEntries",
  module: "billing",
  key: [],
  dimensionColumns: true,
  fields: [
    { id: "date", type: date, required: true },
    { id: "employee", type: code, required: true, refersTo: "employees" },
    { id: "project", type: code, refersTo: "projects", onlyBookable: true },
    { id: "customer", type: code, refersTo: "customers" },
    { id: "quantity", type: { kind: "decimal" } },
    { id: "amount", type: { kind: "money" }, required: true },
    { id: "billable", type: bool },
    { id: "reviewLevel", type: { kind: "integer", min: 0 } },
    { id: "released", type: date },
    { id: "description", type: text },
    ...stamp,
  ],
});
