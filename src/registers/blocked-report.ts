import { defineRegister } from "./definition";
import { date, text } from "./types";

/**
 * Spärrapport: what keeps time and travel from being released up to and including a day, a row a reason. A row of time with
 * several reasons is counted once, under the first of them. Kontera makes it when somebody asks.
 */
export const blockedReport = defineRegister({
  id: "blockedReport",
  module: "billing",
  ownRecord: true,
  report: "reasons",
  key: ["reason"],
  fields: [
    { id: "reason", type: text, required: true },
    { id: "rows", type: { kind: "integer", min: 0 } },
    { id: "hours", type: { kind: "hours", sum: true } },
    { id: "amount", type: { kind: "money" } },
    /** Rows that nobody can tell the amount of, and that are in none. */
    { id: "unknown", type: { kind: "integer", min: 0 } },
    { id: "until", type: date },
  ],
});
