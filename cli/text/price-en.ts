import type { PriceText } from "./price-sv";

/** What `price` says. */
export const priceText: PriceText = {
  price: (amount) => `Price: ${amount} a unit.`,
  tied: (rows) => `No price: ${rows} of Prices are as specific.`,
  unreadable: (rows) =>
    `No price: ${rows} of Prices may hold but cannot be read. No other price is chosen instead.`,
  none: "No price holds: the time cannot be billed until there is one.",
  registered: "No price holds: the registered amount is billed.",
  model: "Billing model",
  billable: "Billing",
  from: (project) => ` (from ${project})`,
  fixedPrice: "Fixed price",
  why: {
    billingOff: "Not billed: billing is not used here (Settings).",
    noGoverningCode: "Not billed: no code is given in any dimension that governs billing.",
    neverBilled: "Not billed: a code says No – never.",
  },
};
