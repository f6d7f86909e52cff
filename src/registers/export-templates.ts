import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/**
 * Exportmallar: how files for other systems are written, each learned from one export of the system's own. The form is Kontera's
 * to read; Kontera writes the row when somebody lets it learn.
 */
export const exportTemplates = defineRegister({
  id: "exportTemplates",
  module: "core",
  ownRecord: true,
  key: ["name", "register"],
  fields: [
    { id: "name", type: text, required: true },
    /** The register whose rows are written so, by its id. */
    { id: "register", type: code, required: true },
    { id: "learnedFrom", type: text },
    { id: "date", type: date },
    { id: "form", type: code, required: true },
  ],
});
