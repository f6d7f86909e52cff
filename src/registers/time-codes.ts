import { defineRegister } from "./definition";
import { bool, code, text } from "./types";

/** Tidkoder: what time is paid as, and whether the coding may replace it (#25, #29). */
export const timeCodes = defineRegister({
  id: "timeCodes",
  module: "coding",
  key: ["code"],
  fields: [
    { id: "code", type: code, required: true },
    { id: "name", type: text, required: true },
    { id: "replaceable", type: bool },
  ],
});
