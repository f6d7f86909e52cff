import { at, customersOf, ratio, type Phase } from "./phase";

/** The plan of an import of as many customers as there are, and the whole import from the file's bytes. */
export const plan: Phase = {
  name: "plan",
  hold: async (hold, size) => {
    const rows = customersOf[size];
    const planned = await hold({
      title: `Plan ${rows} customers against as many`,
      entrants: [
        { name: "Kontera, planImport", file: "plan-kontera", rows },
        { name: "DuckDB, FULL JOIN, result out", file: "plan-duckdb", rows },
        { name: "a Map of rows", file: "plan-map", rows },
      ],
    });
    const whole = await hold({
      title: `The same from the file's bytes`,
      entrants: [
        { name: "Kontera: decode, parse, read, plan", file: "plan-kontera", rows, variant: "file" },
        { name: "papaparse, ajv and a Map", file: "plan-map", rows, variant: "file" },
        { name: "DuckDB: read_csv and FULL JOIN", file: "plan-duckdb", rows, variant: "file" },
      ],
    });
    const parsed = await hold({
      title: "Decode and parse alone",
      entrants: [
        { name: "papaparse", file: "plan-map", rows, variant: "papaparse" },
        { name: "uDSV", file: "parse-fast", rows, variant: "udsv" },
        { name: "csv-simple-parser", file: "parse-fast", rows, variant: "simple" },
      ],
    });
    const ours = at(whole, 0);
    const alone = at(parsed, 0);
    const fastest = Math.min(...parsed.map(({ warm }) => warm.wall));
    return [
      {
        goal: "G1",
        what: `import of ${rows} / papaparse's parse alone`,
        value: ours.warm.wall / alone.warm.wall,
        gate: 0.8,
        moonshot: 0.35,
      },
      {
        goal: "G1b",
        what: "the same, cold",
        value: ours.cold.wall / alone.cold.wall,
        gate: 0.9,
        moonshot: 0.5,
      },
      {
        goal: "G1c",
        what: "the same / the fastest parser's parse alone",
        value: ours.warm.wall / fastest,
        gate: 0.95,
        moonshot: 0.45,
      },
      {
        goal: "G1d",
        what: "the same / papaparse, ajv and a Map",
        value: ratio(whole, 0, 1),
        gate: 0.3,
        moonshot: 0.1,
      },
      { goal: "G1d", what: "the same / DuckDB", value: ratio(whole, 0, 2), gate: 0.4, moonshot: 0.15 },
      {
        goal: "G4",
        what: `plan of ${rows} / DuckDB FULL JOIN`,
        value: ratio(planned, 0, 1),
        gate: 0.85,
        moonshot: 0.35,
      },
      {
        goal: "G4",
        what: `plan of ${rows} / a Map of rows`,
        value: ratio(planned, 0, 2),
        gate: 0.25,
        moonshot: 0.08,
      },
      {
        goal: "G11",
        what: "memory of the import / of papaparse's parse alone",
        value: ours.rss / alone.rss,
        gate: 1,
        moonshot: 0.5,
      },
    ];
  },
};
