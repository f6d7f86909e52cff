import type { Task } from "../values/task";
import { outcomeAt } from "./outcome";
import type { PlannedRow } from "./plan-differences";
import type { Prediction } from "./predict";

/** What a recorded prediction has changed, combination by combination, and the access that it gave or took by itself. */
export function* plannedRows(prediction: Prediction): Task<PlannedRow[]> {
  const { clients, consultants, programs, outcomes, access } = prediction;
  const rows: PlannedRow[] = [];
  const follows = programs.length > 0 && ({ follows: true } as const);
  for (const [at, client] of clients.entries()) {
    for (const [place, consultant] of consultants.entries()) {
      const pair = at * consultants.length + place;
      for (const [number, program] of programs.entries()) {
        const outcome = outcomeAt(outcomes[pair * programs.length + number] ?? 0);
        if (outcome === "assigned" || outcome === "removed")
          rows.push({ client, consultant, program, outcome });
      }
      const whole = outcomeAt(access[pair] ?? 0);
      if (whole === "assigned" || whole === "removed")
        rows.push({ client, consultant, program: "", outcome: whole, ...follows });
    }
    yield consultants.length * (programs.length || 1);
  }
  return rows;
}
