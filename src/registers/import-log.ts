import { defineRegister } from "./definition";
import { code, text } from "./types";

const count = { kind: "integer", min: 0 } as const;

/**
 * Importlogg: what Kontera wrote in the workbook, a row a job, with what it takes to undo it (#147). A long job
 * goes on over several rows, numbered by part. A row that undoes another job names it, and each row vouches for the
 * one before (`src/book/log-chain.ts`). `undone` was written before undoing had a row of its own.
 */
export const importLog = defineRegister({
  id: "importLog",
  module: "core",
  ownRecord: true,
  key: ["job", "part"],
  fields: [
    { id: "job", type: code, required: true },
    { id: "part", type: code, required: true },
    { id: "time", type: text },
    { id: "what", type: text },
    { id: "register", type: text },
    { id: "file", type: text },
    { id: "added", type: count },
    { id: "changed", type: count },
    { id: "unchanged", type: count },
    { id: "refused", type: count },
    { id: "undone", type: text },
    { id: "undo", type: text },
    { id: "undoes", type: text },
    { id: "totals", type: text },
    { id: "chain", type: text },
  ],
});
