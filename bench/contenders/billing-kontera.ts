import { billingOf } from "../../src/billing/billing";
import { billingGroups, billingTotals } from "../../src/billing/groups";
import { releaseStates } from "../../src/billing/reasons";
import type { ToldSums } from "../../src/billing/told-sums";
import { dayNumber } from "../../src/values/brands";
import { finish } from "../../src/values/task";
import { billedCompany, untilOf } from "../data/billed";
import { bookOf } from "../data/book";
import { linesSum } from "../data/lines-sum";
import { contend } from "../method/contend";

const lines = (key: string, sums: ToldSums): string[] =>
  releaseStates
    .filter((state) => sums.states[state].rows > 0)
    .map((state) => {
      const { rows, hours, amount, unpriced, invoice } = sums.states[state];
      return [key, state, rows, hours, amount, unpriced, invoice].join(" ");
    });

/** What the cells, the book and what was worked out of it hold, in megabytes: without the garbage of making the cells up. */
const heldMegabytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

/** What there is to bill up to a day: each row judged and priced, summed whole and by customer. */
await contend(({ rows, variant }) => {
  const book = bookOf(...billedCompany(rows).tables);
  return {
    work: (run) => {
      const billing = finish(billingOf(book, dayNumber(untilOf(run))));
      const totals = finish(billingTotals(billing));
      const groups = finish(billingGroups(billing, ["customer"]));
      const told = groups.flatMap(({ keys: [key], sums }) => lines(key?.toLowerCase() ?? "-", sums));
      if (variant === "lines") return told.toSorted().join("\n");
      return `${lines("all", totals).toSorted().join("; ")}; ${told.length} ${linesSum(told)}`;
    },
    figures: () => ({ "held MB": heldMegabytes() }),
  };
});
