import { defineRegister } from "./definition";
import { code, oneOf, text } from "./types";

const weekday = oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

const weeks = { kind: "integer", min: 1, max: 53 } as const;

/**
 * Arbetspass: a project's need of people, repeated over a cycle of weeks (#65, #78, #79). A shift may pass
 * midnight.
 */
export const recurringShifts = defineRegister({
  id: "recurringShifts",
  module: "staffing",
  key: [],
  cardTab: "staffing",
  fields: [
    { id: "project", type: code, required: true, refersTo: "projects", owner: true },
    { id: "cycle", type: weeks, required: true },
    { id: "week", type: weeks, required: true },
    { id: "weekday", type: weekday, required: true },
    { id: "from", type: { kind: "time" }, required: true },
    { id: "to", type: { kind: "time" }, required: true },
    { id: "persons", type: { kind: "integer", min: 1 }, required: true },
    { id: "comment", type: text },
  ],
});
