import { at, type Phase } from "./phase";

/** The pane in Chromium and as files, and the longest slice of the core's work. */
export const pane: Phase = {
  name: "pane",
  hold: async (hold, size) => {
    const [opened] = await hold({
      title: "The pane",
      entrants: [{ name: "opened in Chromium", file: "pane-kontera", rows: 0, times: 5 }],
    });
    const slices = await hold({
      title: "The longest slice, ms of the processor",
      entrants: [{ name: "100 000 rows", file: "slices", rows: size === "S" ? 10_000 : 100_000, times: 2 }],
    });
    const figures = opened?.figures ?? {};
    return [
      {
        goal: "pane",
        what: "ready after its script arrived, ms",
        value: figures["ready ms"] ?? Number.NaN,
        gate: 500,
        moonshot: 500,
      },
      {
        goal: "pane",
        what: "at start, kB gzip",
        value: figures["gzip kB at start"] ?? Number.NaN,
        gate: 120,
        moonshot: 90,
      },
      {
        goal: "G10",
        what: "longest slice of reading, checking and planning, ms",
        value: Math.max(...Object.values(at(slices, 0).figures)),
        gate: 50,
        moonshot: 20,
      },
      {
        goal: "G12",
        what: "eval and Function in the bundle",
        value: figures["code from text"] ?? Number.NaN,
        gate: 0,
        moonshot: 0,
      },
    ];
  },
};
