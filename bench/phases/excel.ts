import { at, type Phase } from "./phase";

const ROWS = { S: 10_000, M: 100_000, L: 100_000 } as const;

/** Requests and bytes of reading and writing through Microsoft's client: counts, the same on every machine. */
export const excel: Phase = {
  name: "excel",
  hold: async (hold, size) => {
    const rows = ROWS[size];
    const jobs = await hold({
      title: `${rows} rows of 16 columns through Excel`,
      entrants: [
        { name: "read", file: "excel-kontera", rows, variant: "read", times: 1 },
        { name: "write 15 cells of every row", file: "excel-kontera", rows, variant: "full", times: 1 },
        {
          name: "write 2 cells of every sixteenth",
          file: "excel-kontera",
          rows,
          variant: "sparse",
          times: 1,
        },
      ],
    });
    const figure = (place: number, name: string): number => at(jobs, place).figures[name] ?? Number.NaN;
    const spare = Math.max(...jobs.map(({ figures }) => figures["spare"] ?? Number.NaN));
    const largest = Math.max(...jobs.map(({ figures }) => figures["largest"] ?? Number.NaN));
    const sent = (place: number): number => figure(place, "written") / figure(place, "minimal");
    return [
      { goal: "G9", what: "requests beyond bytes / budget", value: spare, gate: 3, moonshot: 2 },
      {
        goal: "G9",
        what: "the largest request or answer / Excel's 5 MB",
        value: largest / 5e6,
        gate: 1,
        moonshot: 0.5,
      },
      { goal: "G9b", what: "bytes written / least bytes, full", value: sent(1), gate: 1.1, moonshot: 1.05 },
      { goal: "G9b", what: "bytes written / least bytes, sparse", value: sent(2), gate: 3, moonshot: 2 },
    ];
  },
};
