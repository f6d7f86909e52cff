import { billingFlag } from "./billing-flag";
import { defineRegister } from "./definition";
import { bool, code, date, text, vatRate, YES } from "./types";

/** Kunder: the customer register of both source systems (#125, #127, formats E1). */
export const customers = defineRegister({
  id: "customers",
  module: "core",
  key: ["number"],
  fields: [
    { id: "number", type: code, required: true, group: "identity", listed: true },
    { id: "name", type: text, required: true, group: "identity", listed: true },
    { id: "active", type: bool, blank: YES, group: "identity" },
    { id: "organizationNumber", type: code, format: "organizationNumber", group: "identity" },
    { id: "visitingAddress", type: text, group: "address" },
    { id: "postalAddress", type: text, group: "address" },
    { id: "postcode", type: code, format: "postcode", group: "address" },
    { id: "city", type: text, group: "address", listed: true },
    { id: "country", type: text, format: "country", group: "address" },
    { id: "contact", type: text, group: "contact" },
    { id: "email", type: text, format: "email", group: "contact" },
    { id: "phone", type: code, format: "phone", group: "contact" },
    { id: "vatNumber", type: code, format: "vatNumber", group: "identity" },
    { id: "startDate", type: date, group: "terms" },
    { id: "endDate", type: date, group: "terms" },
    { id: "billable", type: billingFlag, group: "terms" },
    { id: "vatRate", type: vatRate, group: "terms" },
  ],
});
