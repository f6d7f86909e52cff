import { oneOf } from "./types";

/** Regel: what an accounting dimension demands of a registration (#36). */
export const codingRule = oneOf("required", "optional", "locked");
