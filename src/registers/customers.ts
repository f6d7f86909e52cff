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
    { id: "vatRate", type: vatRate, percent: "always", group: "terms" },
    { id: "addressLine2", type: text, group: "address", optional: true },
    { id: "invoiceEmail", type: text, format: "email", group: "contact", optional: true },
    { id: "eInvoiceId", type: code, format: "peppolId", group: "terms", optional: true },
    { id: "gln", type: code, format: "gln", group: "identity", optional: true },
    { id: "bankgiro", type: code, format: "bankgiro", group: "terms", optional: true },
    { id: "plusgiro", type: code, format: "plusgiro", group: "terms", optional: true },
    { id: "paymentTerms", type: text, group: "terms", optional: true },
    { id: "yourReference", type: text, group: "contact", optional: true },
    { id: "orderNumber", type: code, group: "terms", optional: true },
  ],
});
