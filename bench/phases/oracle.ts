import { at, type Phase, type Size } from "./phase";

const booksOf: Readonly<Record<Size, number>> = { S: 100, M: 500, L: 2000 };

/** Random books by Kontera and by SQL: rows, prices, sums of billing, budgets and controls, equal to the öre. */
export const oracle: Phase = {
  name: "oracle",
  hold: async (hold, size) => {
    const books = booksOf[size];
    const standings = await hold({
      title: `${books} random books by Kontera and in SQL`,
      entrants: [{ name: "compared", file: "oracle-duckdb", rows: books, times: 1 }],
    });
    const { differing = Number.NaN } = at(standings, 0).figures;
    return [
      { goal: "oracle", what: "answers that differ from SQL's", value: differing, gate: 0, moonshot: 0 },
    ];
  },
};
