import type { ModuleWords } from "../../register-words";

/** The words of the registers of the module documents, in Swedish. */
export const documents: ModuleWords<"documents"> = {
  attachments: {
    name: "Bilagor",
    fields: {
      project: "Projekt",
      fileName: "Filnamn",
      link: "Länk",
      description: "Beskrivning",
      atRegistration: "Visa vid registrering",
    },
  },
};
