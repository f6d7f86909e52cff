import { ratio, type Phase, type Size } from "./phase";

const entriesOf: Readonly<Record<Size, number>> = { S: 100_000, M: 1_000_000, L: 1_000_000 };

/** The hours of every node of a tree of 50 000 projects: from cells, and again with another period. */
export const rollup: Phase = {
  name: "rollup",
  hold: async (hold, size) => {
    const rows = entriesOf[size];
    const hot = await hold({
      title: `Roll up ${rows} entries, again with another period`,
      entrants: [
        { name: "Kontera", file: "rollup-kontera", rows, variant: "hot", times: 7 },
        { name: "DuckDB, whole numbers as ids", file: "rollup-duckdb", rows, variant: "ids", times: 7 },
        { name: "DuckDB, codes", file: "rollup-duckdb", rows, variant: "codes", times: 7 },
        { name: "objects in a Map, up the dots", file: "rollup-maps", rows, times: 7 },
        { name: "DuckDB in wasm, whole numbers as ids", file: "rollup-wasm", rows, times: 7 },
      ],
    });
    const cells = await hold({
      title: `Roll up ${rows} entries from cells`,
      entrants: [
        { name: "Kontera: read and roll up", file: "rollup-kontera", rows, variant: "cells" },
        { name: "DuckDB: fill from arrays and query", file: "rollup-duckdb", rows, variant: "arrays" },
      ],
    });
    return [
      {
        goal: "G5",
        what: "hot: DuckDB on ids / Kontera",
        value: ratio(hot, 1, 0),
        gate: 4,
        moonshot: 10,
        atLeast: true,
      },
      {
        goal: "G5",
        what: "hot: DuckDB in wasm / Kontera",
        value: ratio(hot, 4, 0),
        gate: 8,
        moonshot: 20,
        atLeast: true,
      },
      {
        goal: "G5",
        what: "hot: objects in a Map / Kontera",
        value: ratio(hot, 3, 0),
        gate: 20,
        moonshot: 50,
        atLeast: true,
      },
      {
        goal: "G5b",
        what: "from cells: Kontera / DuckDB from arrays",
        value: ratio(cells, 0, 1),
        gate: 0.3,
        moonshot: 0.12,
      },
    ];
  },
};
