import { billingTotals } from "#core/billing/groups";
import type { Folded, Ore } from "#core/values/brands";
import { useSliced } from "../../kit/use-sliced";
import { money } from "../state";

/** What of a project and all below is ready to be released, in kronor on invoices; undefined until it is known. */
export const useReady = (code: Folded): Ore | undefined => {
  const billing = money.value?.billing;
  return useSliced(
    function* () {
      if (!billing) return undefined;
      const { states } = yield* billingTotals(billing, { project: code });
      return states.ready.invoice;
    },
    [billing, code],
  );
};
