import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Händelser: what payroll does for a code, extra pay for one; kept and exported, never run (#30, #129). */
export const events = defineRegister({
  id: "events",
  module: "coding",
  name: { sv: "Händelser", en: "Events" },
  key: [],
  fields: [
    { id: "dimension", sv: "Dimension", en: "Dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", sv: "Kod", en: "Code", type: code, required: true, codeOf: "dimension", owner: true },
    { id: "order", sv: "Körningsordning", en: "Run order", type: { kind: "integer", min: 0 } },
    { id: "formulaKind", sv: "Formeltyp", en: "Formula kind", type: text },
    { id: "formula", sv: "Formel", en: "Formula", type: text },
    { id: "activeFrom", sv: "Aktiv från", en: "Active from", type: date },
    { id: "activeTo", sv: "Aktiv till", en: "Active to", type: date },
    { id: "description", sv: "Beskrivning", en: "Description", type: text },
    { id: "timeSpan", sv: "Tidsomfång", en: "Time span", type: text },
  ],
});
