import { defineRegister } from "./definition";
import { code, date, text } from "./types";

/**
 * Spärrade rader: each row of time and travel that cannot be released up to and including a day, and each fixed price. A row
 * is known by what its register says of it, with a number among those that say the same, so that what somebody notes beside it
 * never comes to stand beside another entry. Kontera makes it when somebody asks.
 */
export const blockedRowsReport = defineRegister({
  id: "blockedRowsReport",
  module: "billing",
  ownRecord: true,
  report: "entries",
  key: ["kind", "date", "employee", "project", "hours", "expense", "number"],
  fields: [
    /** The register of the entry, or that it is a fixed price. */
    { id: "kind", type: text, required: true },
    { id: "date", type: date },
    { id: "employee", type: code },
    { id: "name", type: text },
    { id: "project", type: code },
    { id: "customer", type: code },
    { id: "hours", type: { kind: "hours", sum: true } },
    /** What a row of travel says that it cost. */
    { id: "expense", type: { kind: "money" } },
    /** What it will put on an invoice; blank where nobody can tell. */
    { id: "amount", type: { kind: "money" } },
    { id: "reason", type: text },
    { id: "others", type: text },
    /** The row of its worksheet, when the report was made. */
    { id: "row", type: { kind: "integer", min: 1 } },
    { id: "number", type: { kind: "integer", min: 1 }, required: true },
    { id: "until", type: date },
  ],
});
