import { defineRegister } from "./definition";
import { bool, code, date, text } from "./types";

/** Tidrader: reported time, a row an entry, up to a sheet full. Negative hours correct an earlier row. */
export const timeEntries = defineRegister({
  id: "timeEntries",
  module: "budget",
  name: { sv: "Tidrader", en: "Time entries" },
  key: [],
  dimensionColumns: true,
  fields: [
    { id: "date", sv: "Datum", en: "Date", type: date, required: true },
    { id: "employee", sv: "Anställd", en: "Employee", type: code, required: true, refersTo: "employees" },
    { id: "project", sv: "Projekt", en: "Project", type: code, required: true, refersTo: "projects" },
    { id: "customer", sv: "Kund", en: "Customer", type: code, refersTo: "customers" },
    { id: "hours", sv: "Timmar", en: "Hours", type: { kind: "hours" }, required: true },
    { id: "timeCode", sv: "Tidkod", en: "Time code", type: code, refersTo: "timeCodes" },
    { id: "billable", sv: "Fakturerbar", en: "Billable", type: bool },
    { id: "reviewLevel", sv: "Granskningsnivå", en: "Review level", type: { kind: "integer", min: 0 } },
    { id: "released", sv: "Frisläppt", en: "Released", type: date },
    { id: "internalComment", sv: "Intern kommentar", en: "Internal comment", type: text },
    { id: "externalComment", sv: "Extern kommentar", en: "External comment", type: text },
  ],
});
