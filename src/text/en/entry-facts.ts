import type { EntryFactsText } from "../sv/entry-facts";

/** What a time or travel row says of itself on the card, when it is selected in the sheet. */
export const entryFacts: EntryFactsText = {
  time: (date) => `The time entry ${date}`,
  travel: (date) => `The travel entry ${date}`,
  noDate: "without a date",
  row: (sheet, row) => `${sheet} row ${row}`,
  goToRow: "Go to the row",
  price: "Price",
  prices: {
    tie: "two prices are as specific",
    missing: "none",
    unreadable: "a price that may hold cannot be read",
    registered: (amount) => `${amount}, as registered`,
  },
  unit: { time: (price) => `${price}/h`, travel: (price) => `${price} a unit` },
  amount: "Amount",
  unknownAmount: "unknown",
  billable: "Billed",
  yes: "Yes",
  no: "No",
  model: "Billing model",
  timeCode: "Time code that the time gets",
  noTimeCode: "none",
  rule: (dimension) => `Rule for ${dimension}`,
  ruleOf: (rule, code) => `${rule} (code ${code})`,
  release: "Release",
  ready: "ready to release",
  uncounted: (reason) => `is not counted: ${reason}`,
};
