import fc from "fast-check";
import { expect, test } from "vitest";
import { letsIn, NO_VALUE, rowFilter } from "#core/columns/row-filter";
import { runs } from "../runs";

const bound = fc.option(fc.constantFrom(-3, -1, 0, 1, 3, 2 ** 29, -(2 ** 29), 2 ** 40), { nil: undefined });
const value = fc.constantFrom(-4, -3, -2, 0, 1, 2, 3, 2 ** 29, -(2 ** 29), NO_VALUE);
const label = fc.constantFrom(-2, -1, 0, 1, 2 ** 29);

test("a filter lets in the rows between its ends that bear its label", () => {
  fc.assert(
    fc.property(
      bound,
      bound,
      fc.option(label, { nil: undefined }),
      value,
      label,
      (from, to, wanted, one, its) => {
        const isAsked = from !== undefined || to !== undefined;
        const isInRange = one === NO_VALUE ? !isAsked : one >= (from ?? -Infinity) && one <= (to ?? Infinity);
        const expected = isInRange && (wanted === undefined || wanted === its);
        const filter = rowFilter({ from, to, label: wanted });
        expect(letsIn(filter, one, its)).toBe(expected);
      },
    ),
    { numRuns: runs(400) },
  );
});
