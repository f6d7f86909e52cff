import { isTableOf } from "../book/table";
import { NO_PLACE } from "../book/tree-shape";
import { isCounted } from "./billed-entries";
import type { Billing } from "./billing";
import type { FixedPrice } from "./fixed-prices";
import type { LineRow } from "./line";

/** All time whose fixed price comes from a node, as the sheet stands: what its value and its margin are of. */
export const fixedPriceRows = (
  { projects, registers }: Billing,
  { place }: Pick<FixedPrice, "place">,
): LineRow[] => {
  const time = registers.find(({ entries }) => isTableOf(entries, "timeEntries"));
  return (time?.entries.order ?? []).flatMap((row): LineRow[] => {
    const from = time && isCounted(time, row) ? projects.from[time.places[row] ?? NO_PLACE] : undefined;
    return from === place ? [{ register: "timeEntries", row }] : [];
  });
};
