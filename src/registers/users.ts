import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Användare: who signs in to the systems that the permissions are for (#123). */
export const users = defineRegister({
  id: "users",
  module: "permission",
  key: ["user"],
  fields: [
    { id: "user", type: code, required: true },
    { id: "name", type: text },
    /** The employee that it is, whose last day of employment counts here too. */
    { id: "employee", type: code, optional: true, refersTo: "employees" },
    { id: "lastDay", type: date, optional: true },
  ],
});
