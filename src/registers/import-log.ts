import { defineRegister } from "./definition";
import { code, text } from "./types";

const count = { kind: "integer", min: 0 } as const;

/**
 * Importlogg: what Kontera wrote in the workbook, a row a job, with what it takes to undo it (#147). A long job
 * goes on over several rows, numbered by part.
 */
export const importLog = defineRegister({
  id: "importLog",
  module: "core",
  ownRecord: true,
  name: { sv: "Importlogg", en: "Import log" },
  key: ["job", "part"],
  fields: [
    { id: "job", sv: "Jobb", en: "Job", type: code, required: true },
    { id: "part", sv: "Del", en: "Part", type: code, required: true },
    { id: "time", sv: "Tid", en: "Time", type: text },
    { id: "what", sv: "Vad", en: "What", type: text },
    { id: "register", sv: "Register", en: "Register", type: text },
    { id: "file", sv: "Fil", en: "File", type: text },
    { id: "added", sv: "Nya", en: "New", type: count },
    { id: "changed", sv: "Ändrade", en: "Changed", type: count },
    { id: "unchanged", sv: "Oförändrade", en: "Unchanged", type: count },
    { id: "refused", sv: "Avvisade", en: "Refused", type: count },
    { id: "undone", sv: "Ångrad", en: "Undone", type: text },
    { id: "undo", sv: "Ångradata", en: "Undo data", type: text },
  ],
});
