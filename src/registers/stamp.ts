import { code, money } from "./types";

/** What release writes beside Frisläppt: what was billed, and the number of its invoice basis (Underlag, Q58). */
export const stamp = [
  { id: "releasedPrice", type: { ...money, price: true } },
  { id: "releasedAmount", type: { kind: "money" } },
  { id: "basis", type: code },
] as const;
