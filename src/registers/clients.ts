import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Klienter: the companies that the bureau keeps the books of (#149). */
export const clients = defineRegister({
  id: "clients",
  module: "clientAccess",
  key: ["client"],
  fields: [
    { id: "client", type: code, required: true },
    { id: "name", type: text, required: true },
    { id: "organizationNumber", type: code, format: "organizationNumber" },
  ],
});
