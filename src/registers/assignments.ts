import { defineRegister } from "./definition";
import { code } from "./types";

/**
 * Tilldelningar: which consultant has which program at which client; a blank program is access to the client
 * alone (#149, Q39).
 */
export const assignments = defineRegister({
  id: "assignments",
  module: "clientAccess",
  name: { sv: "Tilldelningar", en: "Assignments" },
  key: ["client", "consultant", "program"],
  fields: [
    { id: "client", sv: "Klient", en: "Client", type: code, required: true, refersTo: "clients" },
    {
      id: "consultant",
      sv: "Konsult",
      en: "Consultant",
      type: code,
      required: true,
      refersTo: "consultants",
    },
    { id: "program", sv: "Program", en: "Program", type: code, refersTo: "programs" },
  ],
});
