import type { Verdict } from "../method/report";
import { at, projectsOf, type Phase, type Size } from "./phase";

/** How many times longer than one edit a whole check must take. */
const gates: Readonly<Record<Size, readonly [gate: number, moonshot: number]>> = {
  S: [1000, 10_000],
  M: [20_000, 200_000],
  L: [200_000, 2_000_000],
};

/** As hot as the whole check that it is beside: the first run warms the code up. */
const HOT = 7;

const editsOf = (rows: number) => ({
  name: `${rows} projects, a cell`,
  file: "edit-kontera",
  rows,
  times: HOT,
});

/** One edit of a checked register, beside its whole check, and beside the same edit in a far smaller one. */
export const edit: Phase = {
  name: "edit",
  hold: async (hold, size) => {
    const rows = projectsOf[size];
    const [gate, moonshot] = gates[size];
    const edits = await hold({
      title: "One edit, in µs",
      entrants: [
        editsOf(rows),
        ...(size === "S" ? [] : [editsOf(projectsOf.S)]),
        { name: `${rows} projects, a row`, file: "edit-kontera", rows, times: HOT, variant: "rows" },
      ],
    });
    const whole = await hold({
      title: `The whole check of ${rows}`,
      entrants: [{ name: "Kontera", file: "check-kontera", rows, times: HOT }],
    });
    const { mean = Number.NaN, p99 = Number.NaN } = at(edits, 0).figures;
    const verdicts: Verdict[] = [
      {
        goal: "G6",
        what: `the whole check of ${rows} / one edit, mean`,
        value: (at(whole, 0).warm.wall * 1000) / mean,
        gate,
        moonshot,
        atLeast: true,
      },
      { goal: "G6b", what: `one edit among ${rows}: p99, µs`, value: p99, gate: 50, moonshot: 5 },
    ];
    if (size === "L")
      verdicts.push({
        goal: "G6b",
        what: `one edit among ${rows} / among ${projectsOf.S}, mean`,
        value: mean / (at(edits, 1).figures["mean"] ?? Number.NaN),
        gate: 3,
        moonshot: 1.5,
      });
    if (size !== "M") return verdicts;
    const [rsi] = await hold({
      title: `One edit among ${rows}, react-spreadsheet-import's own check`,
      entrants: [{ name: "react-spreadsheet-import", file: "check-rsi", rows, variant: "edit", times: 5 }],
    });
    const goal: Verdict = {
      goal: "G6c",
      what: `one edit among ${rows}: react-spreadsheet-import / Kontera, mean`,
      value: ((rsi?.warm.wall ?? Number.NaN) * 1000) / mean,
      gate: 1000,
      moonshot: 20_000,
      atLeast: true,
    };
    return [...verdicts, goal];
  },
};
