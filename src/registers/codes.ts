import { billingFlag } from "./billing-flag";
import { codingRule } from "./coding-rule";
import { defineRegister } from "./definition";
import { code, date, text, vatRate } from "./types";

/** Koder: the values of every simple dimension in one table (#2). */
export const codes = defineRegister({
  id: "codes",
  module: "core",
  key: ["dimension", "code"],
  fields: [
    { id: "dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", type: code, required: true },
    { id: "name", type: text, required: true },
    { id: "startDate", type: date },
    { id: "endDate", type: date },
    { id: "rule", type: codingRule },
    { id: "billable", type: billingFlag },
    { id: "vatRate", type: vatRate, percent: "always" },
  ],
});
