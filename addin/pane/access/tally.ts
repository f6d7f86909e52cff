import { outcomesOf, type Outcome, numberOfOutcome, OUTCOMES } from "#core/access/outcome";
import type { Prediction } from "#core/access/predict";

/** Where access alone is asked for the pairs are what is counted, not the combinations. */
export const isOfPairs = ({ programs, op }: Prediction): boolean =>
  programs.length === 0 && op !== "remove-programs";

/** What is counted: the outcome of each combination, or of each pair. */
export const counted = (prediction: Prediction): Uint8Array =>
  isOfPairs(prediction) ? prediction.access : prediction.outcomes;

/** How many of what is counted have an outcome; of one client where it is named by its place. */
export const countOf = (prediction: Prediction, outcome: Outcome, client?: number): number => {
  const number = numberOfOutcome(outcome);
  if (!isOfPairs(prediction))
    return (
      (client === undefined ? prediction.counts[number] : prediction.byClient[client * OUTCOMES + number]) ??
      0
    );
  const { access, consultants } = prediction;
  const from = client === undefined ? 0 : client * consultants.length;
  const to = client === undefined ? access.length : from + consultants.length;
  let count = 0;
  for (let at = from; at < to; at++) if (access[at] === number) count++;
  return count;
};

/** The outcome that the operation is for. */
export const doneBy = ({ op }: Prediction): Outcome => (op === "grant" ? "assigned" : "removed");

/** The outcomes to tell of: that which it is for, and the others that something has. */
export const toldOutcomes = (prediction: Prediction): Outcome[] =>
  outcomesOf[prediction.op].filter(
    (outcome) => outcome === doneBy(prediction) || countOf(prediction, outcome) > 0,
  );

/** How many are written: pairs that lose the last of nothing are access alone (Q39). */
export const writtenBy = (prediction: Prediction): number => {
  const done = countOf(prediction, doneBy(prediction));
  if (prediction.op !== "remove-clients") return done;
  const number = numberOfOutcome("removed");
  return Math.max(done, prediction.access.filter((outcome) => outcome === number).length);
};

/** A combination by its place: where its client, consultant and program stand in the prediction's lists. */
export const placeOf = (prediction: Prediction, at: number) => {
  const { clients, consultants, programs } = prediction;
  const each = isOfPairs(prediction) ? 1 : programs.length;
  const pair = Math.floor(at / each);
  return {
    client: clients[Math.floor(pair / consultants.length)] ?? "",
    consultant: consultants[pair % consultants.length] ?? "",
    program: isOfPairs(prediction) ? undefined : programs[at % each],
  };
};

/** The places of what has one of these outcomes, from the place `from` up to `to`. */
export const placesOf = (
  prediction: Prediction,
  wanted: readonly Outcome[],
  from = 0,
  to = counted(prediction).length,
): number[] => {
  const numbers = new Set(wanted.map(numberOfOutcome));
  const all = counted(prediction);
  const places: number[] = [];
  for (let at = from; at < to; at++) if (numbers.has(all[at] ?? 0)) places.push(at);
  return places;
};
