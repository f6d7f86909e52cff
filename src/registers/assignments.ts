import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Tilldelningar: which consultant has which program at which client; a blank program is access to the client
 * alone (#149, Q39).
 */
export const assignments = defineRegister({
  id: "assignments",
  module: "clientAccess",
  key: ["client", "consultant", "program"],
  fields: [
    { id: "client", type: code, required: true, refersTo: "clients", ifGone: "row" },
    { id: "consultant", type: code, required: true, refersTo: "consultants", ifGone: "row" },
    { id: "program", type: code, refersTo: "programs", ifGone: "cell" },
  ],
});
