import { numberOfOutcome, outcomeAt, OUTCOMES, outcomesOf } from "../access/outcome";
import type { Prediction } from "../access/predict";
import type { Lang } from "../values/cell";
import { formatCount } from "../values/format";
import { ROWS_PER_SLICE, type Task } from "../values/task";
import { accessView as en } from "./en/access-view";
import { accessView as sv } from "./sv/access-view";

const texts = { sv, en } as const satisfies Record<Lang, unknown>;

/** The outcomes that are listed one by one: what may not, or cannot, be. */
const refused = new Set(["noRight", "outsidePackage"]);

/**
 * What was not done, each with why, under counts of every outcome: the texts of a sheet, or of a file, as they stand (#155).
 * @param isUndone - what was done is taken back, and is told as that
 */
export function* reasonRows(prediction: Prediction, lang: Lang, isUndone = false): Task<string[][]> {
  const { op, clients, consultants, programs, outcomes, access } = prediction;
  const text = texts[lang];
  const isOfPairs = programs.length === 0 && op !== "remove-programs";
  const each = isOfPairs ? 1 : programs.length;
  const all = isOfPairs ? access : outcomes;
  const rows: string[][] = [[...text.sheetHeaders]];
  const counts = new Uint32Array(OUTCOMES);
  let at = 0;
  for (const client of clients) {
    for (const consultant of consultants)
      for (let program = 0; program < each; program++) {
        const number = all[at++] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
        const outcome = outcomeAt(number);
        if (outcome !== "noRight" && outcome !== "outsidePackage") continue;
        const name = isOfPairs ? "" : (programs[program] ?? "");
        rows.push([client, consultant, name, text.outcome[outcome], text.why[outcome]]);
      }
    if (at % ROWS_PER_SLICE < consultants.length * each) yield ROWS_PER_SLICE;
  }
  for (const outcome of outcomesOf[op])
    if (!refused.has(outcome))
      rows.push([
        isUndone && (outcome === "assigned" || outcome === "removed") ? text.undone : text.outcome[outcome],
        formatCount(counts[numberOfOutcome(outcome)] ?? 0, lang),
        "",
        "",
        "",
      ]);
  return rows;
}
