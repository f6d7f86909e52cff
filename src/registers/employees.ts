import { defineRegister } from "./definition";
import { code, text } from "./types";

/** Anställda: who reports time (#94). */
export const employees = defineRegister({
  id: "employees",
  module: "budget",
  name: { sv: "Anställda", en: "Employees" },
  key: ["number"],
  fields: [
    {
      id: "number",
      sv: "Anställningsnummer",
      en: "Employee number",
      type: code,
      required: true,
      aliases: ["Anstnr", "Anst nr", "Employee no"],
    },
    { id: "name", sv: "Namn", en: "Name", type: text, required: true },
    {
      id: "email",
      sv: "E-post",
      en: "E-mail",
      type: text,
      format: "email",
      aliases: ["Epost", "Mail", "Email"],
    },
    {
      id: "phone",
      sv: "Telefonnummer",
      en: "Phone number",
      type: code,
      format: "phone",
      aliases: ["Telefon", "Tel", "Mobil", "Phone"],
    },
  ],
});
