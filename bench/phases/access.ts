import { ratio, type Phase, type Size } from "./phase";

const combinationsOf: Readonly<Record<Size, number>> = { S: 150_000, M: 1_500_000, L: 1_500_000 };

/** What becomes of each client × consultant × program, beside a join of the same. */
export const access: Phase = {
  name: "access",
  hold: async (hold, size) => {
    const rows = combinationsOf[size];
    const held = await hold({
      title: `Plan ${rows} combinations of access`,
      entrants: [
        { name: "Kontera", file: "access-kontera", rows, times: 5 },
        { name: "DuckDB, a join into a table", file: "access-duckdb", rows, times: 5 },
      ],
    });
    return [
      {
        goal: "access",
        what: "plan: Kontera / DuckDB",
        value: ratio(held, 0, 1),
        gate: 1,
        moonshot: 0.5,
      },
    ];
  },
};
