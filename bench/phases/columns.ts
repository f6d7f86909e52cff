import type { Entrant } from "../method/rounds";
import type { Phase, Size } from "./phase";

const rowsOf: Readonly<Record<Size, number>> = { S: 100_000, M: 1_000_000, L: 1_000_000 };

const works = [
  ["dictionary", "Give the keys of rows numbers"],
  ["index", "Find rows by key"],
  ["sums", "Sum groups of rows, half of the days each run"],
  ["near", "Find the keys one slip from each of 1 000 keys"],
] as const;

/** What the columns' tricks are good for: each beside Maps of strings and an object a row. They have no goals of their own. */
export const columns: Phase = {
  name: "columns",
  hold: async (hold, size) => {
    const rows = rowsOf[size];
    for (const [variant, title] of works) {
      const entrant = (name: string, file: string): Entrant => ({ name, file, rows, variant, times: 7 });
      await hold({
        title: `${title}: ${rows}`,
        entrants: [entrant("Kontera", "columns-kontera"), entrant("Maps and objects", "columns-plain")],
      });
    }
    return [];
  },
};
