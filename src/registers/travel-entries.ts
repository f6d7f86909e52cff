import { defineRegister } from "./definition";
import { bool, code, date, text } from "./types";

/**
 * Reserader: travel and expenses as they were registered, a row an entry (#112). Negative amounts correct an
 * earlier row.
 */
export const travelEntries = defineRegister({
  id: "travelEntries",
  module: "billing",
  name: { sv: "Reserader", en: "Travel entries" },
  key: [],
  dimensionColumns: true,
  fields: [
    { id: "date", sv: "Datum", en: "Date", type: date, required: true },
    { id: "employee", sv: "Anställd", en: "Employee", type: code, required: true, refersTo: "employees" },
    { id: "project", sv: "Projekt", en: "Project", type: code, refersTo: "projects" },
    { id: "customer", sv: "Kund", en: "Customer", type: code, refersTo: "customers" },
    { id: "quantity", sv: "Antal", en: "Quantity", type: { kind: "decimal" } },
    { id: "amount", sv: "Belopp", en: "Amount", type: { kind: "money" }, required: true },
    { id: "billable", sv: "Fakturerbar", en: "Billable", type: bool },
    { id: "reviewLevel", sv: "Granskningsnivå", en: "Review level", type: { kind: "integer", min: 0 } },
    { id: "released", sv: "Frisläppt", en: "Released", type: date },
    { id: "description", sv: "Beskrivning", en: "Description", type: text },
  ],
});
