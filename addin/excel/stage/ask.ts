import { run } from "../run";
import { readEntry, type LaneEntry } from "./directory";
import type { Lane } from "./lane";

/** How often it is asked: what lost the answer may lose this one, too. */
const ATTEMPTS = 4;

const NOBODYS: Omit<LaneEntry, "number"> = { holder: "", state: "", job: "" };

/** How far a job came, when Excel's answer was lost: what its lane says; undefined when Excel does not tell. */
export const ask = async (lane: Lane): Promise<LaneEntry | undefined> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const read = await run((context) => readEntry(context, lane), { delayForCellEdit: true });
    if (read.ok) return read.value ?? { number: lane.number, ...NOBODYS };
  }
  return undefined;
};
