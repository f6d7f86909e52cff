import { defineRegister } from "./definition";
import { stamp } from "./stamp";
import { bool, code, date, text } from "./types";

/** Tidrader: reported time, a row an entry, up to a sheet full. Negative hours correct an earlier row. */
export const timeEntries = defineRegister({
  id: "timeEntries",
  module: "budget",
  key: [],
  dimensionColumns: true,
  fields: [
    { id: "date", type: date, required: true },
    { id: "employee", type: code, required: true, refersTo: "employees" },
    { id: "project", type: code, required: true, refersTo: "projects", onlyBookable: true },
    { id: "customer", type: code, refersTo: "customers" },
    { id: "hours", type: { kind: "hours" }, required: true },
    { id: "timeCode", type: code, refersTo: "timeCodes" },
    { id: "billable", type: bool },
    { id: "reviewLevel", type: { kind: "integer", min: 0 } },
    { id: "released", type: date },
    { id: "internalComment", type: text },
    { id: "externalComment", type: text },
    /** What is billed where it is not what was worked (Q59). */
    {
      id: "billedHours",
      type: { kind: "hours" },
      sureBeside: ["released", "releasedPrice", "releasedAmount", "basis"],
    },
    ...stamp,
  ],
});
