import { ore, type Ore } from "../values/brands";
import type { FixedPrice } from "./fixed-prices";
import type { FixedKeys } from "./group-keys";
import type { Stand } from "./stand";

/** A fixed price as one sum beside the rows that it is billed instead of: where it stands, and what it comes to. */
export type FixedItem = FixedKeys & {
  readonly stand: Stand;
  readonly project: string;
  readonly amount: Ore;
};

const standOf = ({ state, blockedRows, laterRows }: FixedPrice): Stand | undefined => {
  if (state === "released" || state === "ready") return state;
  if (state === "noTime" || blockedRows === 0) return undefined;
  return laterRows === blockedRows ? "later" : "blocked";
};

/** The fixed prices that have an amount and time to go with: each once, where its node stands (#114, Q47). */
export const fixedItems = (prices: readonly FixedPrice[]): FixedItem[] =>
  prices.flatMap((one): FixedItem[] => {
    const stand = standOf(one);
    const amount = (stand === "released" ? one.stamp : undefined) ?? one.fixedPrice;
    if (stand === undefined || amount === undefined) return [];
    const { place, project, goesTo, basis } = one;
    const kept = one.state === "open" ? "fixedPriceOpen" : one.firstReason;
    const reason = stand === "blocked" ? kept : undefined;
    return [{ stand, project, amount: ore(amount), place, customers: goesTo, basis, reason }];
  });
