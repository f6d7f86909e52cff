import { defineRegister } from "./definition";
import { text } from "./types";

/** Inställningar: one row a setting; the known ones stand in known-settings.ts. */
export const settings = defineRegister({
  id: "settings",
  module: "core",
  name: { sv: "Inställningar", en: "Settings" },
  key: ["name"],
  fields: [
    { id: "name", sv: "Namn", en: "Name", type: text, required: true },
    { id: "value", sv: "Värde", en: "Value", type: text, mixed: true },
    { id: "description", sv: "Beskrivning", en: "Description", type: text },
  ],
});
