import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Passkommentarer: what is said of one employee's shift on one day (#73). */
export const shiftComments = defineRegister({
  id: "shiftComments",
  module: "staffing",
  key: [],
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects" },
    { id: "date", type: date, required: true },
    { id: "from", type: { kind: "time" } },
    { id: "employee", type: code, required: true, refersTo: "employees" },
    { id: "comment", type: text, required: true },
  ],
});
