import type { Verdict } from "../method/report";
import { at, ratio, type Phase, type Size } from "./phase";

const cellsOf: Readonly<Record<Size, number>> = { S: 13_000, M: 130_000, L: 130_000 };
const kinds = ["time", "money"] as const;

/** An edit beside very many cells with functions: those whose figure stands, beside answering all of them anew. */
export const functions: Phase = {
  name: "functions",
  hold: async (hold, size) => {
    const rows = cellsOf[size];
    const verdicts: Verdict[] = [];
    for (const kind of kinds) {
      const held = await hold({
        title: `An edit of an hour beside ${rows} cells with functions of ${kind} and 200 000 entries`,
        entrants: [
          { name: "Kontera", file: "functions-kontera", rows, times: 8, variant: `${kind} kept` },
          {
            name: "Kontera, each answered anew",
            file: "functions-kontera",
            rows,
            times: 8,
            variant: `${kind} anew`,
          },
        ],
      });
      verdicts.push(
        {
          goal: "functions",
          what: `an edit beside ${rows} cells of ${kind}: ms`,
          value: at(held, 0).warm.cpu,
          gate: 50,
          moonshot: 20,
        },
        {
          goal: "functions",
          what: `an edit beside ${rows} cells of ${kind}: kept / answered anew`,
          value: ratio(held, 0, 1),
          gate: 1,
          moonshot: 0.2,
        },
      );
    }
    return verdicts;
  },
};
