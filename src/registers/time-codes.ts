import { defineRegister } from "./definition";
import { bool, code, text } from "./types";

/** Tidkoder: what time is paid as, and whether the coding may replace it (#25, #29). */
export const timeCodes = defineRegister({
  id: "timeCodes",
  module: "coding",
  name: { sv: "Tidkoder", en: "Time codes" },
  key: ["code"],
  fields: [
    { id: "code", sv: "Kod", en: "Code", type: code, required: true },
    { id: "name", sv: "Namn", en: "Name", type: text, required: true },
    {
      id: "replaceable",
      sv: "Kan ersättas av tidkod från kontering",
      en: "Replaceable by the coding's time code",
      type: bool,
      aliases: ["Kan ersättas"],
    },
  ],
});
