import { at, ratio, type Phase } from "./phase";

const CHECKED = 200_000;
const ADDED = 100_000;

/** Workbooks as files: the check of a large one, and a table that grows under ten thousand formulas that point at it. */
export const xlsx: Phase = {
  name: "xlsx",
  hold: async (hold) => {
    const file = "xlsx-kontera";
    const peer = "xlsx-sheetjs";
    const checked = await hold({
      title: `A workbook of ${CHECKED} customers`,
      entrants: [
        { name: "Kontera, opened, read and checked", file, rows: CHECKED, variant: "check", times: 1 },
        { name: "SheetJS, opened and read", file: peer, rows: CHECKED, times: 1 },
      ],
    });
    const grown = await hold({
      title: `A table of 1000 customers grows by ${ADDED}; 10000 formulas point at it`,
      entrants: [
        { name: "Kontera, all that points at it follows", file, rows: ADDED, variant: "grow", times: 2 },
        {
          name: "SheetJS, rows appended, nothing follows",
          file: peer,
          rows: ADDED,
          variant: "grow",
          times: 2,
        },
      ],
    });
    const { cold, rss } = at(checked, 0);
    const beside = at(checked, 1).cold;
    return [
      {
        goal: "xlsx",
        // As much of SheetJS' time in the same run as the first version that read files this way took.
        what: `check of ${CHECKED} customers / SheetJS opens and reads`,
        value: cold.wall / beside.wall,
        gate: 0.72,
        moonshot: 0.36,
      },
      { goal: "xlsx", what: `check of ${CHECKED} customers, MB`, value: rss, gate: 570, moonshot: 400 },
      {
        goal: "xlsx",
        what: `a table grows by ${ADDED} / SheetJS appends and writes`,
        value: ratio(grown, 0, 1),
        gate: 1,
        moonshot: 0.5,
      },
    ];
  },
};
