import { at, type Phase } from "./phase";

/** The pane in Chromium, alone and beside a large workbook, and as files, and the longest slice of the core's work. */
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
    const rows = size === "S" ? 10_000 : 100_000;
    const [large] = await hold({
      title: `The pane beside ${rows} customers and ${rows / 2} projects, in Chromium`,
      entrants: [{ name: "in Chromium", file: "pane-large", rows, times: 1 }],
    });
    const figures = opened?.figures ?? {};
    const besides = large?.figures ?? {};
    const worst = (name: string): number =>
      Math.max(...Object.entries(besides).flatMap(([what, value]) => (what.startsWith(name) ? value : [])));
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
        what: "opened again: its frame, ms after its script arrived",
        value: figures["reopened: frame ms"] ?? Number.NaN,
        gate: 100,
        moonshot: 50,
      },
      {
        goal: "pane",
        what: "opened again: the view that was left, ms after its script arrived",
        value: figures["reopened: view ms"] ?? Number.NaN,
        gate: 500,
        moonshot: 300,
      },
      {
        goal: "pane",
        what: "at start, kB gzip",
        value: figures["gzip kB at start"] ?? Number.NaN,
        gate: 110,
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
        goal: "pane",
        what: "19 of 20 frames while lists and tree scroll, ms",
        value: worst("frame"),
        gate: 50,
        moonshot: 20,
      },
      {
        goal: "pane",
        what: "frames with nothing drawn",
        value: besides["white"] ?? Number.NaN,
        gate: 0,
        moonshot: 0,
      },
      {
        goal: "pane",
        what: "what is searched for drawn, ms",
        value: besides["search"] ?? Number.NaN,
        gate: 50,
        moonshot: 30,
      },
      {
        goal: "pane",
        what: "an edit shown in Hem and in Anmärkningar, ms",
        value: worst("edit"),
        gate: 500,
        moonshot: 200,
      },
      {
        goal: "pane",
        what: "its longest own task, ms of the processor",
        value: worst("task"),
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
