import { defineRegister } from "./definition";
import { code, date, text } from "./types";

const hours = { kind: "hours", sum: true } as const;
const money = { kind: "money" } as const;

/**
 * Faktureringsrapport: what each customer has ready, blocked and released up to and including a day, as the place Fakturering
 * tells it. Kontera makes it when somebody asks, and writes it anew on the same rows.
 */
export const billingReport = defineRegister({
  id: "billingReport",
  module: "billing",
  ownRecord: true,
  report: "customers",
  key: ["customer"],
  fields: [
    { id: "customer", type: code, required: true },
    { id: "name", type: text },
    { id: "released", type: money },
    { id: "ready", type: money },
    { id: "blocked", type: money },
    { id: "readyHours", type: hours },
    { id: "blockedHours", type: hours },
    /** Rows that nobody can tell the amount of, and that are in none. */
    { id: "unknown", type: { kind: "integer", min: 0 } },
    { id: "until", type: date },
  ],
});
