import { run } from "../run";
import { readEntry } from "./directory";
import type { Lane } from "./lane";

/** How often it is asked: what lost the answer may lose this one, too. */
const ATTEMPTS = 4;

/** How far a job came, when Excel's answer was lost: its lane's state; "" when the lane never was its; undefined when Excel does not tell. */
export const ask = async (lane: Lane): Promise<string | undefined> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const read = await run((context) => readEntry(context, lane), { delayForCellEdit: true });
    if (read.ok) return read.value?.holder === lane.id ? read.value.state : "";
  }
  return undefined;
};
