import { defineRegister } from "./definition";
import { code, text } from "./types";

/**
 * Åtkomstrapport: how many programs each consultant has at each client, a row a client and a column a consultant; 0 is access
 * to the client alone. Columns that begin with the word for a consultant are Kontera's. Kontera makes it when somebody asks.
 */
export const accessReport = defineRegister({
  id: "accessReport",
  module: "clientAccess",
  ownRecord: true,
  report: "clients",
  key: ["client"],
  fields: [
    { id: "client", type: code, required: true },
    { id: "name", type: text },
    { id: "consultants", type: { kind: "integer", min: 0 } },
    /** Assignments with a program, of all consultants together. */
    { id: "programs", type: { kind: "integer", min: 0 } },
  ],
});
