import { defineRegister } from "./definition";
import { code, text } from "./types";

const weekday = {
  kind: "enum",
  choices: [
    { id: "monday", sv: "måndag", en: "Monday" },
    { id: "tuesday", sv: "tisdag", en: "Tuesday" },
    { id: "wednesday", sv: "onsdag", en: "Wednesday" },
    { id: "thursday", sv: "torsdag", en: "Thursday" },
    { id: "friday", sv: "fredag", en: "Friday" },
    { id: "saturday", sv: "lördag", en: "Saturday" },
    { id: "sunday", sv: "söndag", en: "Sunday" },
  ],
} as const;

const weeks = { kind: "integer", min: 1, max: 53 } as const;

/**
 * Arbetspass: a project's need of people, repeated over a cycle of weeks (#65, #78, #79). A shift may pass
 * midnight.
 */
export const recurringShifts = defineRegister({
  id: "recurringShifts",
  module: "staffing",
  name: { sv: "Arbetspass", en: "Recurring shifts" },
  key: [],
  cardTab: "staffing",
  fields: [
    {
      id: "project",
      sv: "Projekt",
      en: "Project",
      type: code,
      required: true,
      refersTo: "projects",
      owner: true,
    },
    { id: "cycle", sv: "Cykel", en: "Cycle", type: weeks, required: true, aliases: ["Cykel veckor"] },
    { id: "week", sv: "Vecka", en: "Week", type: weeks, required: true },
    { id: "weekday", sv: "Veckodag", en: "Weekday", type: weekday, required: true },
    { id: "from", sv: "Från", en: "From", type: { kind: "time" }, required: true },
    { id: "to", sv: "Till", en: "To", type: { kind: "time" }, required: true },
    { id: "persons", sv: "Antal", en: "Persons", type: { kind: "integer", min: 1 }, required: true },
    { id: "comment", sv: "Kommentar", en: "Comment", type: text },
  ],
});
