import { NONE, numberOfOutcome, outcomeAt, outcomesOf, type Outcome } from "#core/access/outcome";
import type { Prediction } from "#core/access/predict";

/** Each pair with what becomes of its access, one at a time. */
function* accessItems({ op, clients, consultants, access }: Prediction) {
  if (op === "remove-programs") return;
  for (const [at, client] of clients.entries())
    for (const [place, consultant] of consultants.entries())
      yield { client, consultant, outcome: outcomeAt(access[at * consultants.length + place] ?? NONE) };
}

/** Each combination with its outcome, one at a time: there may be millions. */
function* outcomeItems({ clients, consultants, programs, outcomes }: Prediction) {
  let at = 0;
  for (const client of clients)
    for (const consultant of consultants)
      for (const program of programs) {
        const outcome = outcomes[at++] ?? NONE;
        if (outcome !== NONE) yield { client, consultant, program, outcome: outcomeAt(outcome) };
      }
}

/** The outcomes that combinations of an operation can have; a client that is taken away has those of what is there. */
export const combinationOutcomes = ({ op }: Prediction): readonly Outcome[] =>
  op === "remove-clients" ? ["removed", "noRight"] : outcomesOf[op];

/** How many combinations have an outcome. */
export const countOf = ({ counts }: Prediction, outcome: Outcome): number =>
  counts[numberOfOutcome(outcome)] ?? 0;

/** A prediction as `access plan` tells it (contract §6). */
export const predictionJson = (prediction: Prediction): Readonly<Record<string, unknown>> => ({
  access: accessItems(prediction),
  outcomes: outcomeItems(prediction),
  counts: Object.fromEntries(
    combinationOutcomes(prediction).map((outcome) => [outcome, countOf(prediction, outcome)]),
  ),
});
