import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Anställda: who reports time (#94). */
export const employees = defineRegister({
  id: "employees",
  module: "budget",
  key: ["number"],
  fields: [
    { id: "number", type: code, required: true },
    { id: "name", type: text, required: true },
    { id: "email", type: text, format: "email" },
    { id: "phone", type: code, format: "phone" },
    /** The last day of employment; blank while it lasts. */
    { id: "lastDay", type: date, optional: true },
  ],
});
