import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Passkommentarer: what is said of one employee's shift on one day (#73). */
export const shiftComments = defineRegister({
  id: "shiftComments",
  module: "staffing",
  name: { sv: "Passkommentarer", en: "Shift comments" },
  key: [],
  fields: [
    { id: "project", sv: "Projekt", en: "Project", type: code, required: true, refersTo: "projects" },
    { id: "date", sv: "Datum", en: "Date", type: date, required: true },
    { id: "from", sv: "Från", en: "From", type: { kind: "time" } },
    { id: "employee", sv: "Anställd", en: "Employee", type: code, required: true, refersTo: "employees" },
    { id: "comment", sv: "Kommentar", en: "Comment", type: text, required: true },
  ],
});
