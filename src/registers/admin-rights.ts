import { defineRegister } from "./definition";
import { code } from "./types";

/** Adminrätter: at which clients, and for which programs, an administrator may give access (#154). */
export const adminRights = defineRegister({
  id: "adminRights",
  module: "clientAccess",
  key: ["administrator", "client", "program"],
  fields: [
    { id: "administrator", type: code, required: true },
    /** Blank for every client. */
    { id: "client", type: code, refersTo: "clients", ifGone: "row" },
    /** Blank for a system administrator: every program. */
    { id: "program", type: code, refersTo: "programs", ifGone: "row" },
  ],
});
