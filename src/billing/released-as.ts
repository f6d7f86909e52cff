import { NO_ROW, rowId } from "../book/row-id";
import { numbers, texts } from "../book/table";
import type { Price } from "../resolve/price";
import { fold } from "../values/text";
import { NO_STATE, type BilledEntries } from "./billed-entries";
import type { Billing } from "./billing";
import { releaseStates } from "./reasons";

const [RELEASED, READY] = releaseStates.keys();

/** The rows that bear a basis as ready ones, at the prices that they were released at; all others as none. */
const asReady = (billed: BilledEntries, basis: string): BilledEntries => {
  const { entries, states } = billed;
  const asked = fold(basis);
  const bases = texts(entries, "basis");
  const stamps = numbers(entries, "releasedPrice");
  const prices: Price[] = [{ kind: "missing" }];
  const priceAt = new Int32Array(states.length);
  const own = new Uint8Array(states.length).fill(NO_STATE);
  for (const row of entries.order) {
    if (states[row] !== RELEASED || fold(bases[row] ?? "") !== asked) continue;
    own[row] = READY ?? NO_STATE;
    const price = stamps[row];
    if (price !== undefined) priceAt[row] = prices.push({ kind: "price", price, row: rowId(NO_ROW) }) - 1;
  }
  return { ...billed, states: own, prices, priceAt };
};

/** What went on a basis, judged as it was when it went: for its lines to be made again (Q58). */
export const releasedAs = (billing: Billing, basis: string): Billing => ({
  ...billing,
  registers: billing.registers.map((billed) => asReady(billed, basis)),
});
