import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/**
 * Godtagna anmärkningar: findings that somebody has looked at and let stand, a row each. The fingerprint is of what the finding
 * was made of; when a cell of that changes the row speaks for nothing any more. Kontera writes it when it is needed.
 */
export const acceptances = defineRegister({
  id: "acceptances",
  formerly: ["Godtagna träffar"],
  module: "core",
  ownRecord: true,
  key: [],
  fields: [
    { id: "rule", type: code, required: true },
    { id: "register", type: text },
    /** What names the row that the finding points at. */
    { id: "row", type: text },
    /** The finding's sentence, as it was accepted. */
    { id: "finding", type: text },
    { id: "by", type: text },
    { id: "date", type: date },
    { id: "why", type: text },
    { id: "fingerprint", type: code, required: true },
  ],
});
