import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/**
 * Importrecept: how the files of a sender are read and matched, learned from one import of theirs and proposed when the same
 * headers come again. The recipe is Kontera's to read; Kontera writes the row when somebody keeps it.
 */
export const importRecipes = defineRegister({
  id: "importRecipes",
  module: "core",
  ownRecord: true,
  key: ["name", "register"],
  fields: [
    { id: "name", type: text, required: true },
    /** The register that the files are for, by its id. */
    { id: "register", type: code, required: true },
    { id: "learnedFrom", type: text },
    { id: "date", type: date },
    { id: "recipe", type: code, required: true },
  ],
});
