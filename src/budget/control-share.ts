import type { ControlUse } from "../resolve/control-state";
import type { Control } from "../resolve/controls";
import { quotient } from "../values/quotient";

/** Hundredths of a per cent in the whole. */
const WHOLE = 10_000n;
/** Millionths, that limits are kept in, in a ten-thousandth of an hour and in an öre. */
const PER_HOUR_PART = 100n;
const PER_ORE = 10_000n;

/** Used of the budget, or of the limit, in hundredths of a per cent; undefined where that is 0 or none. */
export const shareUsed = ({ of, used, budget }: ControlUse, { limit }: Control): number | undefined => {
  if (of === "budgetedTime")
    return budget === undefined ? undefined : quotient(BigInt(used) * WHOLE, BigInt(budget));
  const perUnit = of === "hours" ? PER_HOUR_PART : PER_ORE;
  return quotient(BigInt(used) * perUnit * WHOLE, BigInt(limit));
};
