import type { PriceText } from "./price-sv";

/** What `price` says. */
export const priceText: PriceText = {
  price: (amount) => `Price: ${amount} a unit.`,
  tied: (rows) => `No price: ${rows} of Prices are as specific.`,
  none: "No price holds: the time cannot be billed until there is one.",
  registered: "No price holds: the registered amount is billed.",
  model: "Billing model",
  billable: "Billing",
  from: (project) => ` (from ${project})`,
  fixedPrice: "Fixed price",
  why: {
    billingOff: "Billing is not used here (Settings).",
    noGoverningCode: "No code in any dimension that governs billing.",
    neverBilled: "A code says No – never.",
  },
};
