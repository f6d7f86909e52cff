import type { RegisterId } from "../../registers/register";
import type { Check } from "./check";

/**
 * The rules that judge a register by its own cells alone, in the columns that its sheet has: what its rows can be put
 * right by without a look at any other register. Each once, in the order in which the rules run.
 */
export const rulesWithin = ({ watches }: Check, register: RegisterId): string[] => {
  const within = watches.filter(({ columns }) => {
    const read = columns.get(register);
    return columns.size === 1 && read !== undefined && (read === "all" || read.size > 0);
  });
  return [...new Set(within.map(({ rule }) => rule.id))];
};
