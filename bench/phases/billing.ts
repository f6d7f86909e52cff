import { at, ratio, type Phase, type Size } from "./phase";

const entriesOf: Readonly<Record<Size, number>> = { S: 100_000, M: 1_000_000, L: 1_000_000 };

/** What there is to bill of a company's time up to a day, each row judged and priced, beside the same in SQL on whole numbers. */
export const billing: Phase = {
  name: "billing",
  hold: async (hold, size) => {
    const rows = entriesOf[size];
    const standings = await hold({
      title: `What ${rows} entries come to on invoices, with prices, whole and by customer`,
      entrants: [
        { name: "Kontera", file: "billing-kontera", rows, times: 5 },
        { name: "DuckDB, whole numbers as ids", file: "billing-duckdb", rows, times: 5 },
      ],
    });
    return [
      {
        goal: "billing",
        what: `${rows} entries: Kontera / DuckDB`,
        value: ratio(standings, 0, 1),
        gate: 1,
        moonshot: 0.5,
      },
      {
        goal: "billing",
        what: `${rows} entries: what is held, cells and all, MB`,
        value: at(standings, 0).figures["held MB"] ?? Number.NaN,
        gate: 600,
        moonshot: 350,
      },
    ];
  },
};
