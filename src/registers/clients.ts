import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Klienter: the companies that the bureau keeps the books of (#149). */
export const clients = defineRegister({
  id: "clients",
  module: "clientAccess",
  name: { sv: "Klienter", en: "Clients" },
  key: ["client"],
  fields: [
    { id: "client", sv: "Klient", en: "Client", type: code, required: true },
    { id: "name", sv: "Namn", en: "Name", type: text, required: true },
    {
      id: "organizationNumber",
      sv: "Organisationsnummer",
      en: "Organisation number",
      type: code,
      format: "organizationNumber",
      aliases: ["Orgnr", "Org.nr", "Organization number"],
    },
  ],
});
