import { defineRegister } from "./definition";
import { text } from "./types";

/** Inställningar: one row a setting; the known ones stand in known-settings.ts. */
export const settings = defineRegister({
  id: "settings",
  module: "core",
  key: ["name"],
  fields: [
    { id: "name", type: text, required: true },
    { id: "value", type: text, mixed: true },
    { id: "description", type: text },
  ],
});
