import { oneOf } from "./types";

/** Fakturering: whether a post is billed, and whether the person reporting time may change it (#106–#109). */
export const billingFlag = oneOf("always", "never", "proposeYes", "proposeNo");
