import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Konsulter: the bureau's people who are given access to clients (#152). */
export const consultants = defineRegister({
  id: "consultants",
  module: "clientAccess",
  key: ["consultant"],
  fields: [
    { id: "consultant", type: code, required: true },
    { id: "name", type: text },
    /** The employee that it is, whose last day of employment counts here too. */
    { id: "employee", type: code, optional: true, refersTo: "employees" },
    { id: "lastDay", type: date, optional: true },
  ],
});
