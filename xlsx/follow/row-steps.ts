import type { RowPlan } from "../document";
import type { RowStep } from "./row-change";

/** A plan as steps down the sheet, from the worksheet row that the first of the rows stands on. */
export const stepsOf = ({ removed, added }: RowPlan, top: number): RowStep[] => {
  const steps: RowStep[] = [];
  let [old, now, out, come] = [0, 0, 0, 0];
  while (out < removed.length || come < added.length) {
    const kept = Math.min((removed[out] ?? Infinity) - old, (added[come] ?? Infinity) - now);
    if (!(kept >= 0)) throw new RangeError("rows that go or come are named out of order");
    old += kept;
    now += kept;
    const [fromOut, fromCome, at] = [out, come, top + old];
    for (; removed[out] === old; out++) old++;
    for (; added[come] === now; come++) now++;
    steps.push({ at, removed: out - fromOut, added: come - fromCome });
  }
  return steps;
};
