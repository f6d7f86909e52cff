import { codingRule } from "./coding-rule";
import { defineRegister } from "./definition";
import { bool, code, oneOf, text } from "./types";

const kind = oneOf("simple", "customer", "project");

/**
 * Dimensioner: the accounting dimensions (konteringsdimensioner) and how each one acts (#2, #3, #159–#162).
 */
export const dimensions = defineRegister({
  id: "dimensions",
  module: "core",
  key: ["dimension"],
  fields: [
    { id: "dimension", type: code, required: true },
    { id: "singular", type: text },
    { id: "plural", type: text },
    { id: "kind", type: kind, blank: "simple" },
    { id: "tree", type: bool },
    { id: "rule", type: codingRule },
    { id: "layOutTime", type: bool },
    { id: "layOutTravel", type: bool },
    { id: "layOutPayroll", type: bool },
    { id: "timeCodes", type: bool },
    { id: "staffing", type: bool },
    { id: "permission", type: bool },
    { id: "billing", type: bool },
    { id: "pricePriority", type: { kind: "integer", min: 1 } },
    { id: "travelPrice", type: bool },
    { id: "participantsOnly", type: bool },
    { id: "ownByDefault", type: bool },
    { id: "autoAddParticipant", type: bool },
  ],
});
