/** Where an entry stands on its way to an invoice. */
export const releaseStates = ["released", "ready", "blocked", "notBillable"] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** Why an entry is not ready to be released, in the order that they are told. */
export const releaseReasons = [
  /** It has been released, and is never released again (#168). */
  "releasedBefore",
  /** Billing is not used for its kind (#104). */
  "billingOff",
  /** It has no code in any dimension that governs billing (#166, Q45). */
  "noGoverningCode",
  /** A code says Nej – aldrig (#107). */
  "neverBilled",
  /** Its own Fakturerbar is No (#108, #109). */
  "unticked",
  /** It is proposed not to be billed, and says nothing itself (#109). */
  "proposedNo",
  /** Frisläppt holds something that is no date: it may have been released (Q54). */
  "unreadableRelease",
  /** Its own Fakturerbar cannot be read, and decides (#109). */
  "unreadableBillable",
  "noDate",
  "noCustomer",
  "unknownCustomer",
  /** It is not reviewed as far as the setting asks (#168). */
  "notReviewed",
  /** Its fixed price is not closed (#114, Q26). */
  "fixedPriceOpen",
  /** The amount of its fixed price cannot be read, so that nobody knows what is billed instead of it. */
  "unreadableFixedPrice",
  /** A price that may be the one that holds cannot be read. */
  "unreadablePrice",
  "noPrice",
  /** Two prices are as specific (Q24). */
  "tiedPrices",
  /** Travel with a price, and no readable quantity (Q48). */
  "noQuantity",
  /** Fakturerade timmar cannot be read (Q59). */
  "unreadableBilledHours",
  /** Its project never goes to the next system (#22, Q16). */
  "neverTransfer",
  /** Whether its project ever goes there cannot be read. */
  "unreadableTransfer",
  /** It comes after the day that is released up to (#172). */
  "later",
] as const;
export type ReleaseReason = (typeof releaseReasons)[number];

/** Whether a reason keeps a billable entry back, for somebody to lift; the others say that it is not billed, or gone. */
export const isBlocker = (reason: ReleaseReason): boolean =>
  releaseReasons.indexOf(reason) >= releaseReasons.indexOf("unreadableRelease");

/** Reasons as one number each, so that all of a row's fit in one. */
export const bitOf = Object.fromEntries(releaseReasons.map((reason, at) => [reason, 1 << at])) as {
  readonly [Reason in ReleaseReason]: number;
};

/** The reasons that a row's number stands for, in their order. */
export const reasonsIn = (bits: number): ReleaseReason[] =>
  releaseReasons.filter((reason) => (bits & bitOf[reason]) !== 0);
