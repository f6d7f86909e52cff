import { defineRegister } from "./definition";
import { bool, code, text } from "./types";

/** Bilagor: the documents of a project; the file stays where it is (#57–#60). */
export const attachments = defineRegister({
  id: "attachments",
  module: "documents",
  name: { sv: "Bilagor", en: "Attachments" },
  key: [],
  cardTab: "attachments",
  fields: [
    {
      id: "project",
      sv: "Projekt",
      en: "Project",
      type: code,
      required: true,
      refersTo: "projects",
      owner: true,
    },
    { id: "fileName", sv: "Filnamn", en: "File name", type: text, required: true },
    { id: "link", sv: "Länk", en: "Link", type: text },
    { id: "description", sv: "Beskrivning", en: "Description", type: text },
    { id: "atRegistration", sv: "Visa vid registrering", en: "Show at registration", type: bool },
  ],
});
