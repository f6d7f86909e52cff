/** What a step of a trace found of billing and controls. */
export type BillingVerdict =
  /** The dimension has a say, but there is no code in it. */
  | "noCode"
  /** No code that is there makes it billed (#166). */
  | "neverBilled"
  /** The entry's own Fakturerbar does not count: the codes settle it (#106, #107). */
  | "locked"
  /** No price of the code holds here. */
  | "noPrice"
  /** The price is for the other of Tid and Resa. */
  | "otherUse"
  /** The price does not hold on that day. */
  | "outsideDates"
  /** The price asks for another code beside it. */
  | "unmet"
  /** The price row lacks half of its condition, or the price. */
  | "incomplete"
  /** A price in Resa without the dimension that sets prices there (#173). */
  | "lacksDimension"
  /** The price may be the one that holds, and cannot be read: no other is chosen. */
  | "unreadablePrice"
  /** Another price is as specific (Q24). */
  | "tied"
  /** Nothing sets a price: what was registered is billed (#112). */
  | "registered"
  /** The control holds here (#44). */
  | "controls"
  /** The control lacks something, and holds nowhere. */
  | "incompleteControl"
  /** It keeps the entry from being released, or does not (#167, #168). */
  | "stops"
  | "passes";
