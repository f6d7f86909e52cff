import type { Verdict } from "../method/report";
import { projectsOf, ratio, type Phase } from "./phase";

const kontera = "check-kontera";

/** As hot as what is measured of sums: a whole check is asked for again and again while somebody works. */
const HOT = 7;

/** Whole checks of a register of projects, and the rules of its tree alone. */
export const check: Phase = {
  name: "check",
  hold: async (hold, size) => {
    const rows = projectsOf[size];
    const whole = await hold({
      title: `Whole check of ${rows} projects`,
      entrants: [
        { name: "Kontera, every rule", file: kontera, rows, times: HOT },
        { name: "Kontera, cells read first", file: kontera, rows, variant: "read", times: HOT },
        { name: "react-spreadsheet-import, its schema", file: "check-rsi", rows, times: HOT },
      ],
    });
    const tree = await hold({
      title: `The tree's rules over ${rows} projects`,
      entrants: [
        { name: "Kontera", file: "tree-kontera", rows },
        { name: "Maps of strings", file: "tree-maps", rows },
      ],
    });
    const below = await hold({
      title: `What stands below a project, of ${rows}`,
      entrants: [
        { name: "Kontera, a range", file: "subtree", rows },
        { name: "a scan", file: "subtree", rows, variant: "scan" },
      ],
    });
    const [range, scan] = below.map(({ warm, figures }) => warm.wall / (figures["times"] ?? 1));
    const checked: Verdict = {
      goal: "check",
      what: `every rule of ${rows} projects / react-spreadsheet-import's schema`,
      value: ratio(whole, 0, 2),
      gate: 0.8,
      moonshot: 0.4,
    };
    if (size !== "L") return [checked];
    return [
      { ...checked, what: `${checked.what} (no gate at this size)` },
      {
        goal: "G7",
        what: `the tree's rules over ${rows} / Maps of strings`,
        value: ratio(tree, 0, 1),
        gate: 0.3,
        moonshot: 0.08,
      },
      {
        goal: "G8",
        what: `what stands below, of ${rows}: a scan / the range`,
        value: (scan ?? Number.NaN) / (range ?? Number.NaN),
        gate: 500,
        moonshot: 5000,
        atLeast: true,
      },
    ];
  },
};
