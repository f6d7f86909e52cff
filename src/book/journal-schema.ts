import { registerIds } from "../registers";
import { cell, count, listOf, named, oneOf, place, text, tupleOf, yesOrNo } from "../schema/json-schema";

const register = oneOf(registerIds);

/** One change as the import log keeps it: a cell set, a row that came in, a row that went. */
export const journalEntrySchema = named("journal-entry", "One change of a job in the import log", {
  anyOf: [
    tupleOf({ const: "set" }, register, text, text, cell, cell),
    tupleOf({ const: "insert" }, register, text, text),
    tupleOf({ const: "delete" }, register, count, listOf(text), listOf(cell)),
  ],
});

/** A text of the import log's column for undoing, or of a job that is laid ready: a part of a list, with its checksum. */
export const journalPartSchema = named("journal-part", "A part of a job's undo data", {
  ...tupleOf({ const: 2 }, place, place, text, {
    anyOf: [
      { type: "array" },
      { type: "object", properties: { piece: text, more: yesOrNo }, required: ["piece", "more"] },
    ],
  }),
});
