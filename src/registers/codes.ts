import { billingFlag } from "./billing-flag";
import { codingRule } from "./coding-rule";
import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Koder: the values of every simple dimension in one table (#2). */
export const codes = defineRegister({
  id: "codes",
  module: "core",
  name: { sv: "Koder", en: "Codes" },
  key: ["dimension", "code"],
  fields: [
    { id: "dimension", sv: "Dimension", en: "Dimension", type: code, required: true, refersTo: "dimensions" },
    { id: "code", sv: "Kod", en: "Code", type: code, required: true },
    { id: "name", sv: "Namn", en: "Name", type: text, required: true, aliases: ["Benämning"] },
    { id: "startDate", sv: "Startdatum", en: "Start date", type: date },
    { id: "endDate", sv: "Slutdatum", en: "End date", type: date },
    { id: "rule", sv: "Regel", en: "Rule", type: codingRule },
    { id: "billable", sv: "Fakturering", en: "Billing", type: billingFlag },
  ],
});
