import { defineRegister } from "./definition";
import { code } from "./types";

/** Adminrätter: at which clients, and for which programs, an administrator may give access (#154). */
export const adminRights = defineRegister({
  id: "adminRights",
  module: "clientAccess",
  name: { sv: "Adminrätter", en: "Administrator rights" },
  key: ["administrator", "client", "program"],
  fields: [
    { id: "administrator", sv: "Administratör", en: "Administrator", type: code, required: true },
    /** Blank for every client. */
    { id: "client", sv: "Klient", en: "Client", type: code, refersTo: "clients" },
    /** Blank for a system administrator: every program. */
    { id: "program", sv: "Program", en: "Program", type: code, refersTo: "programs" },
  ],
});
