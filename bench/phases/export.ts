import { customersOf, ratio, type Phase } from "./phase";

/** A register as a CSV file's bytes, beside the same by papaparse. */
export const exporting: Phase = {
  name: "export",
  hold: async (hold, size) => {
    const rows = customersOf[size];
    const held = await hold({
      title: `Export ${rows} customers`,
      entrants: [
        { name: "Kontera, exportCsv", file: "export-kontera", rows },
        { name: "papaparse, unparse", file: "export-papaparse", rows },
      ],
    });
    return [
      {
        goal: "export",
        what: `export of ${rows} / papaparse's unparse`,
        value: ratio(held, 0, 1),
        gate: 0.5,
        moonshot: 0.25,
      },
    ];
  },
};
