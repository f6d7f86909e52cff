import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/** Hours that may be below nothing: what is left of a budget. */
const hours = { kind: "hours", sum: true } as const;
const money = { kind: "money" } as const;

/**
 * Budgetrapport: what each project and all below it was budgeted and has come to, up to and including a day. Kontera makes
 * it when somebody asks, and writes it anew on the same rows. `level` stands only in one that goes below the main projects.
 */
export const budgetReport = defineRegister({
  id: "budgetReport",
  module: "budget",
  ownRecord: true,
  report: "projects",
  key: ["code"],
  fields: [
    { id: "code", type: code, required: true },
    { id: "name", type: text },
    { id: "level", type: { kind: "integer", min: 1 }, optional: true },
    { id: "budgetHours", type: hours },
    { id: "worked", type: hours },
    { id: "hoursLeft", type: hours },
    /** What is worked over the budget; blank where nothing is. */
    { id: "hoursOver", type: hours },
    { id: "used", type: { kind: "decimal", share: true } },
    { id: "budgetAmount", type: money },
    { id: "value", type: money },
    { id: "amountLeft", type: money },
    /** Rows that have no one price, and are in no amount. */
    { id: "unpriced", type: { kind: "integer", min: 0 } },
    { id: "until", type: date },
  ],
});
