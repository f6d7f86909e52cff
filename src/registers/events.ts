import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Händelser: what payroll does for a code, extra pay for one; kept and exported, never run (#30, #129). */
export const events = defineRegister({
  id: "events",
  module: "coding",
  key: [],
  fields: [
    { id: "dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", type: code, required: true, codeOf: "dimension", owner: true },
    { id: "order", type: { kind: "integer", min: 0 } },
    { id: "formulaKind", type: text },
    { id: "formula", type: text },
    { id: "activeFrom", type: date },
    { id: "activeTo", type: date },
    { id: "description", type: text },
    { id: "timeSpan", type: text },
  ],
});
