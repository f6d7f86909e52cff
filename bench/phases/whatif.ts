import type { Verdict } from "../method/report";
import { at, type Phase, type Size } from "./phase";

const entriesOf: Readonly<Record<Size, number>> = { S: 100_000, M: 1_000_000, L: 1_000_000 };
const variants = ["budget", "price", "branch"] as const;

/** What somebody thinks of (Tänk om) in a large company: how long until all that differs is told, and the longest slice of that. */
export const whatif: Phase = {
  name: "whatif",
  hold: async (hold, size) => {
    const rows = entriesOf[size];
    const verdicts: Verdict[] = [];
    for (const variant of variants) {
      const standings = await hold({
        title: `Tänk om: a ${variant} in a company of ${rows} entries and ${rows / 20} projects`,
        entrants: [{ name: "Kontera", file: "whatif-kontera", rows, times: 3, variant }],
      });
      verdicts.push({
        goal: "G10",
        what: `what if a ${variant} is another, ${rows} entries: longest slice, ms of the processor`,
        value: at(standings, 0).figures["longest slice, ms"] ?? Number.NaN,
        gate: 50,
        moonshot: 20,
      });
    }
    return verdicts;
  },
};
